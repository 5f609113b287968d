pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The top of the Learn door: how a lesson is led, and the hall's questions as a round.
Rectangle {
    id: root

    required property LearnView learn

    signal asked

    implicitHeight: words.implicitHeight + 2 * Theme.margin
    color: Theme.cinnabar

    Column {
        id: words

        x: Theme.margin
        y: Theme.tall ? Theme.margin : (parent.height - height) / 2
        width: parent.width - 2 * x
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

        Words {
            width: parent.width
            text: qsTr("Choose a lesson. Touch left or right to turn the page, or use the keys or a clicker. Hold a finger down to point.")
            size: Theme.body
            leading: 1.5
            color: Theme.onDark
        }

        Item {
            width: 1
            height: Theme.gapSmall
        }

        TapButton {
            objectName: "ask-all"
            width: parent.width
            height: Theme.touch * 1.25
            visible: root.learn.questions > 0
            glyph: "question"
            size: Theme.body * 0.95
            text: qsTr("Answer %n question(s)", "", root.learn.questions)
            fill: Theme.paper
            frame: Theme.goldPale
            foreground: Theme.cinnabar
            onClicked: root.asked()
        }
    }
}
