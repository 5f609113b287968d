pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Below the answers: before, how to answer; after, the verdict, the reason, and the way to the event.
Item {
    id: root

    required property QuestionView question

    readonly property string verdict: question.verdict === "right" ? qsTr("Right!") : question.verdict === "wrong" ? qsTr("Not quite: it is %1.").arg(question.rightLetter) : qsTr("The answer is %1.").arg(question.rightLetter)

    implicitHeight: Math.max((Theme.tall ? 360 : 168) * Theme.unit, words.implicitHeight + (Theme.tall ? buttons.implicitHeight + Theme.gap : 0))

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.gold
    }

    Column {
        id: words

        y: Theme.gapSmall
        width: Theme.tall ? parent.width : parent.width - buttons.width - Theme.gapLarge
        spacing: 4 * Theme.unit

        Words {
            objectName: "verdict"
            width: parent.width
            text: root.question.shown ? root.verdict : root.question.group ? qsTr("Count the hands for each answer, then show the right one.") : qsTr("Touch your answer.")
            serif: root.question.shown
            size: root.question.shown ? Theme.heading : Theme.body
            color: !root.question.shown ? Theme.inkSoft : root.question.verdict === "wrong" ? Theme.cinnabar : Theme.turquoise
        }

        Words {
            objectName: "because"
            width: parent.width
            visible: root.question.shown && text !== ""
            text: root.question.because
            size: Theme.lead
            leading: 1.45
        }

        Words {
            width: parent.width
            visible: root.question.shown && text !== ""
            text: root.question.secondBecause
            size: Theme.body
            leading: 1.45
            color: Theme.turquoise
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        y: Theme.tall ? parent.height - height : Theme.gap
        spacing: Theme.gap

        TapButton {
            objectName: "show-answer"
            visible: !root.question.shown
            glyph: "eye"
            text: qsTr("Show the answer")
            chosen: root.question.group
            onClicked: root.question.show()
        }

        TapButton {
            objectName: "look-up"
            visible: root.question.shown
            glyph: "eye"
            text: root.question.event
            width: Math.min(implicitWidth, (Theme.tall ? 900 : 720) * Theme.unit)
            Accessible.name: qsTr("See the event: %1").arg(root.question.event)
            onClicked: root.question.lookUp()
        }
    }
}
