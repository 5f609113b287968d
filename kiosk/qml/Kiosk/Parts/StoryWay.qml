pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// How far the whole story is, each episode as long as it lasts; and the time of the present one, beside it or below.
Item {
    id: root

    required property StoryView story

    readonly property int most: 120 // episodes that can still be told apart
    readonly property real wordsWidth: clock.implicitWidth + extent.implicitWidth + Theme.gap
    readonly property bool beside: wordsWidth < 0.6 * width
    readonly property bool together: wordsWidth <= width // in one line

    implicitHeight: beside ? Math.max(40 * Theme.unit, clock.height) : way.height + Theme.gapSmall + clock.height + (together ? 0 : extent.height)

    Rectangle {
        id: way

        y: root.beside ? (parent.height - height) / 2 : 0
        width: root.beside ? clock.x - Theme.gap : parent.width
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

    component Told: Words {
        size: Theme.small
        leading: Theme.lineTitle
        color: Theme.onDarkSoft
    }

    Told {
        id: clock

        x: root.beside ? extent.x - width - Theme.gap : 0
        y: root.beside ? (parent.height - height) / 2 : way.height + Theme.gapSmall
        text: root.story.clock
    }

    Told {
        id: extent

        x: parent.width - width
        y: root.beside ? (parent.height - height) / 2 : root.together ? clock.y : clock.y + clock.height
        width: Math.min(implicitWidth, parent.width)
        horizontalAlignment: Text.AlignRight
        text: qsTr("%1 of %2, %3 min in all").arg(root.story.episode.number).arg(root.story.episode.count).arg(root.story.episode.minutes)
    }
}
