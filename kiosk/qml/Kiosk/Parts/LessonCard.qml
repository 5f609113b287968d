pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A lesson or a film to choose: its cover, its title in two scripts, and how much there is of it; as high as its words ask.
T.AbstractButton {
    id: root

    required property string title
    required property string second
    required property string cover
    required property int pages
    required property int minutes
    required property int questions
    required property string length
    required property bool film

    readonly property list<string> extent: film ? [qsTr("Film"), length] : [qsTr("%n page(s)", "", pages), qsTr("%1 min").arg(minutes), questions > 0 ? qsTr("%n question(s)", "", questions) : ""]

    focusPolicy: Qt.TabFocus
    implicitHeight: photo.height + 5 * Theme.unit + words.implicitHeight + Theme.gapSmall
    Accessible.name: title + ", " + facts.text

    background: Rectangle {
        visible: root.pressed
        color: Theme.paperEdge
    }

    contentItem: Item {
        Photo {
            id: photo

            width: parent.width
            height: Math.min(width * 0.58, 380 * Theme.unit)
            source: root.cover
            scale: root.pressed ? 0.985 : 1

            Behavior on scale {
                NumberAnimation { duration: Theme.quick }
            }

            Rectangle {
                anchors.centerIn: parent
                width: Theme.touch
                height: width
                radius: width / 2
                visible: root.film
                color: Theme.scrim

                Glyph {
                    anchors.centerIn: parent
                    name: "play"
                    color: Theme.onDark
                }
            }
        }

        Rectangle {
            y: photo.height
            width: parent.width
            height: 5 * Theme.unit
            color: Theme.gold
        }

        Column {
            id: words

            y: photo.height + 5 * Theme.unit + Theme.gapSmall / 2
            width: parent.width
            spacing: 2 * Theme.unit

            Words {
                width: parent.width
                text: root.title
                serif: true
                size: Theme.lead
            }

            Words {
                width: parent.width
                visible: text !== ""
                text: root.second
                size: Theme.small
                leading: Theme.lineTitle
                color: Theme.inkSoft
            }

            Words {
                id: facts

                width: parent.width
                text: root.extent.filter(part => part !== "").map(part => part.replace(/ /g, "\u00a0")).join("\u00a0· ")
                size: Theme.small
                leading: Theme.lineTitle
                color: Theme.cinnabar
            }
        }
    }
}
