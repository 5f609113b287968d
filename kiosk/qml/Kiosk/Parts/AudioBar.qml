pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Theme

// The narration's quiet bar: who speaks, how long it takes, play and pause, replay, captions.
Rectangle {
    id: root

    required property NarrationView narration
    required property VisitView visit

    property bool dark: false

    readonly property color soft: dark ? Theme.onDarkSoft : Theme.inkSoft

    function clockTime(seconds: real): string {
        const whole = Math.round(seconds);
        return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
    }

    implicitHeight: 136 * Theme.unit
    radius: Theme.radius
    color: dark ? Theme.nightShade : Theme.paperShade
    visible: narration.exists

    T.AbstractButton {
        id: play

        objectName: "play"
        x: Theme.gap
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
        anchors.rightMargin: Theme.gapSmall
        anchors.bottom: slider.top
        anchors.bottomMargin: -Theme.gapSmall * (tibetan ? 1 : 0.6)
        text: [root.narration.voice, root.narration.speaker, root.narration.silent ? qsTr("no sound here") : "",
            root.narration.synthetic ? qsTr("synthetic voice") : ""].filter(part => part !== "").join(" · ")
        size: Theme.small
        leading: Theme.lineTitle
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        color: root.narration.silent ? (root.dark ? Theme.goldPale : Theme.cinnabar) : root.soft
    }

    Words {
        id: time

        anchors.right: replay.left
        anchors.rightMargin: Theme.gapSmall
        anchors.verticalCenter: slider.verticalCenter
        text: root.clockTime(root.narration.position) + " / " + root.clockTime(root.narration.length)
        size: Theme.small
        leading: Theme.lineTitle
        color: root.soft
    }

    T.Slider {
        id: slider

        objectName: "position"
        anchors.left: play.right
        anchors.leftMargin: Theme.gap
        anchors.right: time.left
        anchors.rightMargin: Theme.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapSmall / 2
        height: 64 * Theme.unit
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
                color: root.dark ? Theme.goldPale : Theme.cinnabar
            }
        }

        handle: Rectangle {
            x: slider.visualPosition * (slider.width - width)
            anchors.verticalCenter: parent.verticalCenter
            width: 28 * Theme.unit
            height: width
            radius: width / 2
            color: root.dark ? Theme.goldPale : Theme.cinnabar
        }
    }

    TapButton {
        id: replay

        objectName: "replay"
        anchors.right: captions.left
        anchors.rightMargin: Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.touch
        glyph: "replay"
        framed: false
        fill: root.color
        foreground: root.narration.begun ? (root.dark ? Theme.onDark : Theme.ink) : root.soft
        Accessible.name: qsTr("From the beginning")
        onClicked: root.narration.replay()
    }

    TapButton {
        id: captions

        objectName: "captions"
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.touch
        glyph: "captions"
        framed: root.visit.captions
        frame: root.dark ? Theme.goldPale : Theme.cinnabar
        fill: root.color
        foreground: root.visit.captions ? frame : root.soft
        Accessible.name: qsTr("Captions")
        onClicked: root.visit.toggleCaptions()
    }
}
