pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Theme

// What a listener needs: ten seconds back, the event before, pause, the next one, and two lists.
Row {
    id: root

    required property StoryView story
    required property ListenView listen

    readonly property real wordRoom: (width - 4 * Theme.touch - 6 * spacing) / 2
    readonly property bool worded: !Theme.tall && wordRoom > 2 * Theme.touch

    spacing: Theme.tall ? (width - 6.3 * Theme.touch) / 5 : Theme.gapSmall

    component Control: TapButton {
        width: Theme.touch
        dark: true
        fill: Theme.scrim
        frame: Theme.onDarkFaint
    }

    Control {
        objectName: "ten-back"
        glyph: "replay"
        text: qsTr("%L1").arg(10)
        width: Theme.touch * 1.3
        size: Theme.small
        Accessible.name: qsTr("Back %L1 seconds").arg(10)
        onClicked: root.story.stepBack()
    }

    Control {
        objectName: "story-previous"
        glyph: "skip-back"
        enabled: root.story.episode.number > 1
        opacity: enabled ? 1 : 0.45
        Accessible.name: qsTr("Previous event")
        onClicked: root.story.turn(-1)
    }

    T.AbstractButton {
        id: play

        objectName: "story-play"
        width: Theme.touch
        height: Theme.touch
        Accessible.name: root.story.playing ? qsTr("Pause") : qsTr("Go on")
        onClicked: root.story.toggle()

        background: Rectangle {
            radius: width / 2
            color: play.pressed ? Theme.cinnabarDeep : Theme.cinnabar
        }

        contentItem: Item {
            Glyph {
                anchors.centerIn: parent
                implicitWidth: 48 * Theme.unit
                name: root.story.playing ? "pause" : "play"
                color: Theme.onDark
            }
        }
    }

    Control {
        objectName: "story-next"
        glyph: "skip"
        enabled: root.story.episode.number < root.story.episode.count
        opacity: enabled ? 1 : 0.45
        Accessible.name: qsTr("Next event")
        onClicked: root.story.turn(1)
    }

    Control {
        objectName: "coming"
        glyph: "list"
        text: root.worded ? qsTr("What comes") : ""
        width: root.worded ? Math.min(implicitWidth, root.wordRoom) : Theme.touch
        chosen: root.listen.panel === "coming"
        Accessible.name: qsTr("What comes")
        onClicked: root.listen.openPanel(chosen ? "" : "coming")
    }

    Control {
        objectName: "choices"
        glyph: "choices"
        text: root.worded ? qsTr("Voice and captions") : ""
        width: root.worded ? Math.min(implicitWidth, root.wordRoom) : Theme.touch
        chosen: root.listen.panel === "choices"
        Accessible.name: qsTr("Voice and captions")
        onClicked: root.listen.openPanel(chosen ? "" : "choices")
    }
}
