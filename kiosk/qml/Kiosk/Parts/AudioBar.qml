pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Theme

// The narration's quiet bar: who speaks and how long it takes, play and pause, the place in the recording, replay, volume,
// captions; on one line where there is room, else the words above.
Rectangle {
    id: root

    required property NarrationView narration
    required property VisitView visit

    property bool dark: false
    property bool volumeShown: false

    readonly property color accent: dark ? Theme.goldPale : Theme.cinnabar
    readonly property color soft: dark ? Theme.onDarkSoft : Theme.inkSoft
    readonly property color plain: dark ? Theme.onDark : Theme.ink
    readonly property color faint: dark ? Theme.inkSoft : Theme.paperEdge
    readonly property real side: 18 * Theme.unit
    readonly property bool single: width > 2 * side + 4 * Theme.touch + 3 * Theme.apart + 4 * Theme.gap + who.implicitWidth + time.implicitWidth + 2 * Theme.touch

    implicitHeight: (single ? 0 : said.height) + Theme.touch + 2 * side
    radius: Theme.radius
    color: dark ? Theme.nightShade : Theme.paperShade
    visible: narration.exists

    Item {
        id: said

        x: root.side + (root.single ? play.width + Theme.gap : 0)
        y: root.single ? (parent.height - height) / 2 : root.side * 0.7
        width: parent.width - x - root.side
        height: Math.max(who.height, time.height)
        visible: !root.single || !root.volumeShown

        Words {
            id: who

            width: root.single ? implicitWidth : parent.width - time.implicitWidth - Theme.gap
            text: [root.narration.silent ? qsTr("no sound here") : "", root.narration.voice, root.narration.speaker,
                root.narration.synthetic ? qsTr("synthetic voice") : ""].filter(part => part !== "").join(" · ")
            size: Theme.small
            leading: Theme.lineTitle
            color: root.narration.silent ? root.accent : root.soft
        }

        Words {
            id: time

            x: root.single ? row.x + slider.x + slider.width + Theme.gap - said.x : parent.width - implicitWidth
            y: who.baselineOffset - baselineOffset
            text: root.narration.positionWords + " / " + root.narration.lengthWords
            size: Theme.small
            leading: Theme.lineTitle
            wrapMode: Text.NoWrap
            color: root.soft
        }
    }

    Item {
        id: row

        x: root.side
        y: parent.height - height - root.side
        width: parent.width - 2 * x
        height: Theme.touch

        T.AbstractButton {
            id: play

            objectName: "play"
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

        T.Slider {
            id: slider

            objectName: "position"
            x: play.width + (root.single ? who.implicitWidth + 2 * Theme.gap : Theme.apart)
            width: replay.x - Theme.apart - x - (root.single ? time.implicitWidth + Theme.gap : 0)
            height: Theme.touch
            visible: !root.volumeShown && width >= Theme.touch
            to: Math.max(1, root.narration.length)
            value: root.narration.position
            Accessible.name: qsTr("Position")
            onMoved: root.narration.seek(value)

            background: Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: slider.width
                height: 6 * Theme.unit
                radius: height / 2
                color: root.faint

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
                width: (slider.pressed ? 36 : 28) * Theme.unit
                height: width
                radius: width / 2
                color: root.accent
            }
        }

        TapButton {
            id: replay

            objectName: "replay"
            x: volume.x - width - Theme.apart
            width: Theme.touch
            visible: !root.volumeShown
            glyph: "replay"
            framed: false
            fill: root.color
            foreground: root.narration.begun ? root.plain : root.soft
            Accessible.name: qsTr("From the beginning")
            onClicked: root.narration.replay()
        }

        TapButton {
            id: softer

            objectName: "softer"
            x: play.width + Theme.apart
            width: Theme.touch
            visible: root.volumeShown
            enabled: root.visit.volume > 0
            glyph: "minus"
            dark: root.dark
            fill: root.color
            foreground: enabled ? root.plain : root.faint
            Accessible.name: qsTr("Softer")
            onClicked: root.visit.softer()
        }

        Rectangle {
            objectName: "level"
            anchors.left: softer.right
            anchors.right: louder.left
            anchors.margins: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            height: 12 * Theme.unit
            radius: height / 2
            visible: root.volumeShown
            color: root.faint

            Rectangle {
                width: Math.min(parent.width, Math.max(height, root.visit.volume * parent.width))
                height: parent.height
                radius: height / 2
                color: root.accent
            }
        }

        TapButton {
            id: louder

            objectName: "louder"
            x: replay.x
            width: Theme.touch
            visible: root.volumeShown
            enabled: root.visit.volume < 1
            glyph: "plus"
            dark: root.dark
            fill: root.color
            foreground: enabled ? root.plain : root.faint
            Accessible.name: qsTr("Louder")
            onClicked: root.visit.louder()
        }

        TapButton {
            id: volume

            objectName: "volume"
            x: captions.x - width - Theme.apart
            width: Theme.touch
            glyph: root.narration.silent ? "silent" : "voice"
            framed: root.volumeShown
            frame: root.accent
            fill: root.color
            foreground: root.volumeShown || root.narration.silent ? root.accent : root.plain
            Accessible.name: qsTr("Volume")
            onClicked: root.volumeShown = !root.volumeShown
        }

        TapButton {
            id: captions

            objectName: "captions"
            x: parent.width - width
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
}
