pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Below the answers: before, how to answer; after, the verdict, the reason, and the way to the event.
Item {
    id: root

    required property QuestionView question

    readonly property string verdict: question.verdict === "right" ? qsTr("Right!") : question.verdict === "wrong" ? qsTr("Not quite: it is %1.").arg(question.rightLetter) : qsTr("The answer is %1.").arg(question.rightLetter)
    readonly property real row: question.shown ? lookUp.implicitWidth : group.implicitWidth + Theme.apart + show.implicitWidth
    readonly property bool beside: width - Math.min(row, width / 2) - Theme.gapLarge > 9 * Theme.lead && row <= width / 2

    implicitHeight: Math.max((beside ? 168 : 0) * Theme.unit, words.y + words.implicitHeight, buttons.y + buttons.height)

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.gold
    }

    Column {
        id: words

        y: Theme.gapSmall
        width: root.beside ? parent.width - buttons.width - Theme.gapLarge : parent.width
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

    Flow {
        id: buttons

        x: parent.width - width
        y: root.beside ? Theme.gap : words.y + words.implicitHeight + Theme.gap
        width: Math.min(root.row, parent.width)
        spacing: Theme.apart

        TapButton {
            id: group

            objectName: "group"
            width: Math.min(implicitWidth, root.width)
            visible: !root.question.shown
            glyph: "hands"
            text: qsTr("Count raised hands")
            chosen: root.question.group
            onClicked: root.question.leadGroup(!root.question.group)
        }

        TapButton {
            id: show

            objectName: "show-answer"
            width: Math.min(implicitWidth, root.width)
            visible: !root.question.shown
            glyph: "eye"
            text: qsTr("Show the answer")
            onClicked: root.question.show()
        }

        TapButton {
            id: lookUp

            objectName: "look-up"
            width: Math.min(implicitWidth, root.width)
            visible: root.question.shown
            glyph: "eye"
            lines: 3
            text: root.question.event
            Accessible.name: qsTr("See the event: %1").arg(root.question.event)
            onClicked: root.question.lookUp()
        }
    }
}
