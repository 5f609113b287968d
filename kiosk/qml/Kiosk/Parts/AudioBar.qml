pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Theme

// The narration's quiet bar: who speaks, how long it takes, play and pause, replay, volume, captions.
Rectangle {
    id: root

    required property NarrationView narration
    required property VisitView visit

    property bool dark: false
    property bool volumeShown: false

    readonly property color accent: dark ? Theme.goldPale : Theme.cinnabar
    readonly property color soft: dark ? Theme.onDarkSoft : Theme.inkSoft
    readonly property color faint: dark ? Theme.inkSoft : Theme.paperEdge
    readonly property real side: 18 * Theme.unit

    implicitHeight: 136 * Theme.unit
    radius: Theme.radius
    color: dark ? Theme.nightShade : Theme.paperShade
    visible: narration.exists

    T.AbstractButton {
        id: play

        objectName: "play"
        x: root.side
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.touch
        height: Theme.touch
        Accessible.name: root.narration.playing ? qsTr("Pause") : qsTr("Listen")
        onClicked: root.narration.playing ? root.narration.pause() : root.narration.play()

        background: Rectangle {
            radius: width / 2
            color: play.pressed ? Theme.cinnabarDeep : Theme.cinnabar
        }

        contentItem: Item {
            Glyph {
                anchors.centerIn: parent
                name: root.narration.playing ? "pause" : "play"
                color: Theme.onDark
            }
        }
    }

    Words {
        id: who

        anchors.left: play.right
        anchors.leftMargin: Theme.gap
        anchors.right: replay.left
        anchors.bottom: slider.verticalCenter
        anchors.bottomMargin: (tibetan ? 10 : 14) * Theme.unit
        visible: !root.volumeShown
        text: [root.narration.silent ? qsTr("no sound here") : "", root.narration.voice, root.narration.speaker,
            root.narration.synthetic ? qsTr("synthetic voice") : ""].filter(part => part !== "").join(" · ")
        size: Theme.small
        leading: Theme.lineTitle
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        color: root.narration.silent ? root.accent : root.soft
    }

    Words {
        anchors.left: slider.left
        anchors.top: slider.verticalCenter
        anchors.topMargin: 9 * Theme.unit
        visible: !root.volumeShown
        text: root.narration.positionWords
        size: Theme.small
        leading: Theme.lineTitle
        color: root.soft
    }

    Words {
        anchors.right: slider.right
        anchors.top: slider.verticalCenter
        anchors.topMargin: 9 * Theme.unit
        visible: !root.volumeShown
        text: root.narration.lengthWords
        size: Theme.small
        leading: Theme.lineTitle
        color: root.soft
    }

    T.Slider {
        id: slider

        objectName: "position"
        anchors.left: play.right
        anchors.leftMargin: Theme.gap
        anchors.right: replay.left
        anchors.rightMargin: Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 11 * Theme.unit
        height: 64 * Theme.unit
        visible: !root.volumeShown
        to: Math.max(1, root.narration.length)
        value: root.narration.position
        Accessible.name: qsTr("Position")
        onMoved: root.narration.seek(value)

        background: Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: slider.width
            height: 6 * Theme.unit
            radius: height / 2
            color: root.dark ? Theme.inkSoft : Theme.paperEdge

            Rectangle {
                width: slider.visualPosition * parent.width
                height: parent.height
                radius: height / 2
                color: root.accent
            }
        }

        handle: Rectangle {
            x: slider.visualPosition * (slider.width - width)
            anchors.verticalCenter: parent.verticalCenter
            width: 28 * Theme.unit
            height: width
            radius: width / 2
            color: root.accent
        }
    }

    TapButton {
        id: replay

        objectName: "replay"
        anchors.right: volume.left
        anchors.rightMargin: Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.touch
        visible: !root.volumeShown
        glyph: "replay"
        framed: false
        fill: root.color
        foreground: root.narration.begun ? (root.dark ? Theme.onDark : Theme.ink) : root.soft
        Accessible.name: qsTr("From the beginning")
        onClicked: root.narration.replay()
    }

    TapButton {
        id: softer

        objectName: "softer"
        anchors.left: play.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.touch
        visible: root.volumeShown
        enabled: root.visit.volume > 0
        glyph: "minus"
        dark: root.dark
        fill: root.color
        foreground: enabled ? (root.dark ? Theme.onDark : Theme.ink) : root.faint
        Accessible.name: qsTr("Softer")
        onClicked: root.visit.softer()
    }

    Rectangle {
        objectName: "level"
        anchors.left: softer.right
        anchors.right: louder.left
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        height: 12 * Theme.unit
        radius: height / 2
        visible: root.volumeShown
        color: root.dark ? Theme.inkSoft : Theme.paperEdge

        Rectangle {
            width: Math.max(height, root.visit.volume * parent.width)
            height: parent.height
            radius: height / 2
            color: root.accent
        }
    }

    TapButton {
        id: louder

        objectName: "louder"
        anchors.right: volume.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.touch
        visible: root.volumeShown
        enabled: root.visit.volume < 1
        glyph: "plus"
        dark: root.dark
        fill: root.color
        foreground: enabled ? (root.dark ? Theme.onDark : Theme.ink) : root.faint
        Accessible.name: qsTr("Louder")
        onClicked: root.visit.louder()
    }

    TapButton {
        id: volume

        objectName: "volume"
        anchors.right: captions.left
        anchors.rightMargin: Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.touch
        glyph: root.narration.silent ? "silent" : "voice"
        framed: root.volumeShown
        frame: root.accent
        fill: root.color
        foreground: root.volumeShown || root.narration.silent ? root.accent : root.dark ? Theme.onDark : Theme.ink
        Accessible.name: qsTr("Volume")
        onClicked: root.volumeShown = !root.volumeShown
    }

    TapButton {
        id: captions

        objectName: "captions"
        anchors.right: parent.right
        anchors.rightMargin: root.side
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.touch
        glyph: "captions"
        framed: root.visit.captions
        frame: root.accent
        fill: root.color
        foreground: root.visit.captions ? frame : root.soft
        Accessible.name: qsTr("Captions")
        onClicked: root.visit.toggleCaptions()
    }
}
