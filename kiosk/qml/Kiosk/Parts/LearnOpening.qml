pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The top of the Learn door: how a lesson is led, and the hall's questions as a round. It stands beside the lessons as a
// column, or above them, where its two halves stand side by side if there is room.
Rectangle {
    id: root

    required property LearnView learn

    property bool above: false

    readonly property bool split: above && !Theme.tall
    readonly property bool asking: learn.questions > 0
    readonly property real inner: width - 2 * Theme.margin
    readonly property real part: split ? (inner - Theme.gapLarge) / 2 : inner
    readonly property real wordsHeight: named.height + Theme.gap + told.height + (asking ? Theme.gapLarge + ask.height : 0) + 2 * Theme.margin

    readonly property real block: split ? Math.max(named.height, told.height) : named.height + Theme.gap + told.height

    signal asked

    implicitHeight: !above ? 0 : Math.max(named.y + named.height, told.y + told.height, asking ? ask.y + ask.height : 0) + Theme.margin
    color: Theme.cinnabar

    Column {
        id: named

        x: Theme.margin
        y: root.above ? Math.max(Theme.margin, (Theme.lowered - root.block) / 2) : (root.height - root.wordsHeight) / 2 + Theme.margin
        width: root.part
        spacing: Theme.gap

        Glyph {
            implicitWidth: 112 * Theme.unit
            thickness: 1.2
            name: "learn"
            color: Theme.goldPale
        }

        Words {
            width: parent.width
            text: qsTr("Gather and learn")
            serif: true
            size: Theme.title
            color: Theme.onDark
        }
    }

    Words {
        id: told

        x: root.split ? Theme.margin + root.part + Theme.gapLarge : Theme.margin
        y: root.split ? named.y : named.y + named.height + Theme.gap
        width: root.part
        text: qsTr("Choose a lesson. Touch left or right to turn the page, or use the keys or a clicker. Hold a finger down to point.")
        size: Theme.body
        leading: 1.5
        color: Theme.onDark
    }

    TapButton {
        id: ask

        objectName: "ask-all"
        x: Theme.margin
        y: Math.max((root.split ? named.y + named.height : told.y + told.height) + Theme.gapLarge, Theme.lowered + Theme.gap)
        width: root.part
        height: Math.max(Theme.touch * 1.25, implicitHeight)
        visible: root.asking
        glyph: "question"
        size: Theme.body
        lines: 3
        text: qsTr("Answer %n question(s)", "", root.learn.questions)
        fill: Theme.paper
        frame: Theme.goldPale
        foreground: Theme.cinnabar
        onClicked: root.asked()
    }
}
