pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// A closed hall: dark, with dim words on when it opens, which move to another place every minute. A touch makes them
// brighter for a while and does nothing else.
Rectangle {
    id: root

    required property HoursView hours

    color: Theme.black

    MouseArea {
        objectName: "closed"
        anchors.fill: parent
        onPressed: root.hours.touch()
    }

    Column {
        id: words

        readonly property real room: Math.min(root.width - 2 * Theme.margin, 900 * Theme.unit)

        objectName: "closed-words"
        x: Theme.margin + (root.width - 2 * Theme.margin - width) * root.hours.across
        y: Theme.margin + (root.height - 2 * Theme.margin - height) * root.hours.along
        width: room
        spacing: Theme.gapLarge
        opacity: root.hours.lit ? 1 : 0.42

        Behavior on opacity {
            NumberAnimation { duration: Theme.calm }
        }

        Repeater {
            model: root.hours.rows

            Column {
                id: said

                required property string closed
                required property string opening

                width: words.width

                Words {
                    width: parent.width
                    text: said.closed
                    serif: true
                    size: Theme.heading
                    color: Theme.onDarkSoft
                }

                Words {
                    width: parent.width
                    visible: text !== ""
                    text: said.opening
                    size: Theme.lead
                    leading: Theme.lineCaptions
                    color: Theme.gold
                }
            }
        }
    }
}
