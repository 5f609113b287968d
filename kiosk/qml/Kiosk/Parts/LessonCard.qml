pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A lesson to choose: the exhibit's cover, its title in two scripts, its pages, minutes and questions.
T.AbstractButton {
    id: root

    required property string exhibit
    required property string title
    required property string second
    required property string cover
    required property int pages
    required property int minutes
    required property int questions

    signal opened

    objectName: "lesson-" + exhibit
    focusPolicy: Qt.NoFocus
    Accessible.name: title + ", " + facts.text
    onClicked: opened()

    contentItem: Item {
        Photo {
            id: photo

            width: parent.width
            height: parent.height - words.height - Theme.gapSmall
            source: root.cover
            scale: root.pressed ? 0.985 : 1

            Behavior on scale {
                NumberAnimation { duration: Theme.quick }
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

            anchors.bottom: parent.bottom
            width: parent.width
            height: 158 * Theme.unit
            spacing: 2 * Theme.unit

            Words {
                width: parent.width
                text: root.title
                serif: true
                size: Theme.lead
                maximumLineCount: 1
                elide: Text.ElideRight
                minimumPixelSize: Theme.label * 0.9
                fontSizeMode: Text.HorizontalFit
            }

            Words {
                width: parent.width
                text: root.second
                size: Theme.small
                leading: Theme.lineTitle
                maximumLineCount: 1
                elide: Text.ElideRight
                color: Theme.inkSoft
            }

            Words {
                id: facts

                width: parent.width
                text: [qsTr("%n page(s)", "", root.pages), qsTr("%1 min").arg(root.minutes), root.questions > 0 ? qsTr("%n question(s)", "", root.questions) : ""].filter(part => part !== "").join(" · ")
                size: Theme.small
                leading: Theme.lineTitle
                maximumLineCount: 1
                elide: Text.ElideRight
                color: Theme.cinnabar
            }
        }
    }
}
