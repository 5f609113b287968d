pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// How far the whole story is, each episode as long as it lasts; and the time of the present one.
Item {
    id: root

    required property StoryView story

    readonly property int most: 120 // episodes that can still be told apart

    implicitHeight: 40 * Theme.unit

    Rectangle {
        id: way

        anchors.verticalCenter: parent.verticalCenter
        width: time.x - Theme.gap
        height: 8 * Theme.unit
        radius: height / 2
        color: Theme.inkSoft
        clip: true

        Rectangle {
            width: root.story.progress * parent.width
            height: parent.height
            radius: height / 2
            color: Theme.goldPale
        }

        Repeater {
            model: root.story.episode.count <= root.most ? root.story.episode.episodes : null

            Rectangle {
                required property real begun
                required property int number
                required property bool opens

                x: begun * way.width - width / 2
                visible: number > 1
                width: (opens ? 6 : 2) * Theme.unit
                height: way.height
                color: Theme.night
            }
        }
    }

    Words {
        id: time

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.story.clock + "  ·  " + qsTr("%1 of %2, %3 min in all").arg(root.story.episode.number).arg(root.story.episode.count).arg(root.story.episode.minutes)
        size: Theme.small
        leading: Theme.lineTitle
        color: Theme.onDarkSoft
    }
}
