pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Theme

// A film's chapters one below the other; a touch goes there.
ListView {
    id: root

    required property FilmView film

    implicitHeight: contentHeight
    interactive: contentHeight > height
    spacing: Theme.apart
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: film.chapters

    delegate: T.AbstractButton {
        id: chapter

        required property int index
        required property string title
        required property real start
        required property string time

        readonly property bool runs: index === root.film.chapter && root.film.seen

        objectName: "chapter-" + index
        width: root.width
        implicitHeight: Math.max(Theme.touch, words.height + 2 * Theme.gapSmall)
        Accessible.name: title
        onClicked: root.film.seek(start)

        background: Rectangle {
            color: chapter.pressed || chapter.runs ? Theme.nightShade : "transparent"

            Rectangle {
                width: Theme.line * 2
                height: parent.height
                color: chapter.runs ? Theme.goldPale : "transparent"
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hair
                color: Theme.nightShade
            }
        }

        contentItem: Item {
            Words {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.gap
                anchors.right: at.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: chapter.title
                size: Theme.label
                leading: Theme.lineTitle
                color: chapter.runs ? Theme.goldPale : Theme.onDark
            }

            Words {
                id: at

                anchors.right: parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: chapter.time
                size: Theme.small
                color: Theme.onDarkSoft
            }
        }
    }
}
