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

    readonly property real signs: 6 * Theme.touch + tenWidth - Theme.touch + 5 * Theme.apart // without words
    readonly property real tenWidth: Math.max(1.3 * Theme.touch, 60 * Theme.unit + 1.3 * Theme.small + 2 * Theme.gapSmall)
    readonly property real listWords: comingWords.implicitWidth + choicesWords.implicitWidth + 2 * (2 * Theme.gap + 52 * Theme.unit - Theme.touch)
    readonly property bool worded: width > signs + listWords
    readonly property real free: width - signs - (worded ? listWords : 0)

    spacing: Theme.apart + (Theme.tall ? free / 5 : 0)

    component Measure: Words {
        visible: false
        size: Theme.label
        wrapMode: Text.NoWrap
    }

    Measure {
        id: comingWords

        text: qsTr("What comes")
    }

    Measure {
        id: choicesWords

        text: qsTr("Voice and captions")
    }

    component Control: TapButton {
        width: Theme.touch
        height: Theme.touch
        dark: true
        fill: Theme.scrim
        frame: Theme.onDarkFaint
    }

    Control {
        objectName: "ten-back"
        glyph: "replay"
        text: qsTr("%L1").arg(10)
        width: root.tenWidth
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
        focusPolicy: Qt.TabFocus
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
        text: root.worded ? comingWords.text : ""
        width: root.worded ? implicitWidth : Theme.touch
        chosen: root.listen.panel === "coming"
        Accessible.name: comingWords.text
        onClicked: root.listen.openPanel(chosen ? "" : "coming")
    }

    Control {
        objectName: "choices"
        glyph: "choices"
        text: root.worded ? choicesWords.text : ""
        width: root.worded ? implicitWidth : Theme.touch
        chosen: root.listen.panel === "choices"
        Accessible.name: choicesWords.text
        onClicked: root.listen.openPanel(chosen ? "" : "choices")
    }
}
