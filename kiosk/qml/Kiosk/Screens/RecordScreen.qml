pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// A speaker before the microphone: the words to read, large; below them the meter and one big button.
Rectangle {
    id: root

    required property RecorderView recorder

    readonly property string stage: recorder.stage
    readonly property bool recording: stage === "recording"
    readonly property bool made: stage === "made"
    readonly property bool alarming: stage === "deaf" || (made ? recorder.complaint !== "" : recorder.loud || recorder.soft)

    // Short texts are set larger; amounts are counted in Chinese characters.
    readonly property real amount: words.text.length * (words.tibetan ? 0.45 : words.chinese ? 1 : 0.5)

    readonly property string hint: {
        switch (stage) {
        case "deaf": return qsTr("No microphone was found. Plug one in and open this window again.");
        case "counting": return qsTr("Breathe in. Begin when the count is over.");
        case "recording": return recorder.loud ? qsTr("Too loud: move back a little.") : recorder.soft ? qsTr("Too soft: come nearer.") : qsTr("Recording. Touch to stop.");
        case "made": return recorder.complaint !== "" ? recorder.complaint : qsTr("Listen to it. Keep it, or read once more.");
        case "keeping": return qsTr("One moment…");
        case "kept": return qsTr("Kept. It is now in the hall.");
        default: return recorder.loud ? qsTr("Too loud: move back a little.") : qsTr("Speak a word: the bar should reach the middle. Touch the red button to begin.");
        }
    }

    function clockTime(seconds: real): string {
        const whole = Math.floor(seconds);
        return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
    }

    color: Theme.paper

    Words {
        id: about

        x: Theme.margin
        y: Theme.margin * 0.6
        width: parent.width - 2 * Theme.margin
        text: root.recorder.voice + "  ·  " + root.recorder.title
        size: Theme.label
        leading: Theme.lineTitle
        color: Theme.cinnabar
    }

    Rectangle {
        id: line

        x: Theme.margin
        anchors.top: about.bottom
        anchors.topMargin: Theme.gapSmall
        width: 120 * Theme.unit
        height: Theme.line
        color: Theme.gold
    }

    Flickable {
        id: reading

        objectName: "reading"
        x: Theme.margin
        anchors.top: line.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: desk.top
        anchors.bottomMargin: Theme.gap
        width: parent.width - 2 * Theme.margin
        contentHeight: words.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        Words {
            id: words

            objectName: "words"
            width: Math.min(parent.width - Theme.gap, 34 * size) // a line that the eye finds back from
            text: root.recorder.words !== "" ? root.recorder.words : qsTr("This event has no text in this language.")
            size: root.amount < (Theme.tall ? 80 : 60) ? Theme.display : root.amount < (Theme.tall ? 300 : 130) ? Theme.title : Theme.heading
            serif: true
            leading: Theme.lineReading
            font.weight: Font.Normal
            color: root.recorder.words !== "" ? Theme.ink : Theme.inkSoft
        }

        Rectangle {
            parent: reading
            anchors.right: parent.right
            visible: reading.interactive
            y: reading.visibleArea.yPosition * reading.height
            width: 5 * Theme.unit
            height: reading.visibleArea.heightRatio * reading.height
            radius: width / 2
            color: Theme.goldPale
        }
    }

    Rectangle {
        id: desk

        readonly property real big: 1.9 * Theme.touch
        readonly property bool stacked: width < 2 * Math.max(keeping.implicitWidth, leave.implicitWidth + time.implicitWidth + Theme.gapLarge) + big + 2 * Theme.margin + 2 * Theme.gap

        anchors.bottom: parent.bottom
        width: parent.width
        height: record.y + record.height + Theme.gap + (stacked ? Theme.touch + Theme.gap : 0)
        color: Theme.paperShade

        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.gold
        }

        Words {
            id: hint

            objectName: "hint"
            x: Theme.margin
            y: Theme.gap
            width: parent.width - 2 * Theme.margin
            horizontalAlignment: Text.AlignHCenter
            text: root.hint
            size: Theme.body
            leading: Theme.lineTitle
            color: root.alarming ? Theme.cinnabar : Theme.ink
        }

        Item {
            id: meter

            x: Theme.margin
            anchors.top: hint.bottom
            anchors.topMargin: Theme.gap
            width: parent.width - 2 * Theme.margin
            height: 22 * Theme.unit
            visible: root.stage !== "deaf"

            Rectangle {
                anchors.fill: parent
                radius: height / 2
                color: Theme.paperEdge
            }

            Rectangle {
                objectName: "level"
                width: Math.max(height, root.recorder.level * parent.width)
                height: parent.height
                radius: height / 2
                color: root.alarming ? Theme.cinnabar : Theme.turquoise
            }

            Rectangle {
                x: parent.width * 0.94
                width: Theme.line
                height: parent.height
                color: Theme.cinnabar
            }
        }

        T.AbstractButton {
            id: record

            objectName: "record"
            anchors.horizontalCenter: parent.horizontalCenter
            y: meter.y + meter.height + Theme.gap
            width: desk.big
            height: desk.big
            enabled: root.stage !== "deaf" && root.stage !== "keeping" && root.stage !== "kept"
            Accessible.name: root.recording ? qsTr("Stop") : root.made ? qsTr("Again") : qsTr("Record")
            onClicked: root.recorder.press()

            background: Rectangle {
                radius: width / 2
                color: record.enabled ? (record.pressed ? Theme.cinnabarDeep : Theme.cinnabar) : Theme.paperEdge
            }

            contentItem: Item {
                Glyph {
                    anchors.centerIn: parent
                    visible: root.recorder.count === 0
                    width: 64 * Theme.unit
                    height: width
                    name: root.recording ? "stop" : root.made ? "replay" : "record"
                    color: record.enabled ? Theme.onDark : Theme.inkFaint
                }

                Words {
                    objectName: "count"
                    anchors.centerIn: parent
                    visible: root.recorder.count > 0
                    text: root.recorder.count
                    size: Theme.display
                    leading: Theme.lineTitle
                    color: Theme.onDark
                }
            }
        }

        Words {
            id: time

            anchors.verticalCenter: record.verticalCenter
            anchors.right: record.left
            anchors.rightMargin: Theme.gapLarge
            visible: root.stage !== "deaf"
            text: root.clockTime(root.recorder.seconds)
            size: Theme.heading
            leading: Theme.lineTitle
            color: root.recording ? Theme.cinnabar : Theme.inkSoft
        }

        TapButton {
            id: leave

            objectName: "leave"
            x: Theme.margin
            y: desk.stacked ? parent.height - height - Theme.gap : record.y + (record.height - height) / 2
            glyph: "close"
            text: qsTr("Leave")
            fill: desk.color
            onClicked: root.recorder.leave()
        }

        Row {
            id: keeping

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: desk.stacked ? parent.height - height - Theme.gap : record.y + (record.height - height) / 2
            spacing: Theme.apart
            visible: root.made

            TapButton {
                objectName: "listen"
                glyph: root.recorder.hearing ? "pause" : "play"
                text: root.recorder.hearing ? qsTr("Pause") : qsTr("Listen")
                fill: desk.color
                onClicked: root.recorder.listen()
            }

            TapButton {
                objectName: "keep"
                glyph: "tick"
                text: qsTr("Keep")
                fill: Theme.turquoise
                frame: Theme.turquoise
                foreground: Theme.onDark
                onClicked: root.recorder.keep()
            }
        }
    }
}
