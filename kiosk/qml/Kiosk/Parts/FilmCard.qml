pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Theme

// The way from an event to its film: the poster frame, the title, the length.
T.AbstractButton {
    id: root

    required property FilmView film

    objectName: "film"
    implicitHeight: Math.max(128 * Theme.unit, words.implicitHeight + 2 * Theme.gapSmall)
    visible: film.exists
    Accessible.name: qsTr("Watch the film")

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Theme.paperEdge : Theme.paperShade
    }

    contentItem: Item {
        Photo {
            id: poster

            width: Math.min(height * 16 / 9, parent.width * 0.3)
            height: parent.height
            source: root.film.cover

            Rectangle {
                anchors.centerIn: parent
                width: Theme.touch * 0.8
                height: width
                radius: width / 2
                color: Theme.scrim

                Glyph {
                    anchors.centerIn: parent
                    name: "play"
                    color: Theme.onDark
                }
            }
        }

        Column {
            id: words

            anchors.left: poster.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                text: qsTr("Watch the film") + (root.film.length > 0 ? "  ·  " + root.film.lengthWords : "")
                size: Theme.small
                leading: Theme.lineTitle
                color: Theme.cinnabar
            }

            Words {
                width: parent.width
                text: root.film.title
                serif: true
                size: Theme.body
            }
        }
    }
}
