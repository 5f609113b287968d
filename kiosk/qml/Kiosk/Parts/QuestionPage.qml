pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// One question with its two to four answers; then what is right, why, and the way to the event it came from.
Item {
    id: root

    required property QuestionView question

    readonly property bool pictured: question.pictured
    readonly property int columns: !pictured ? 1 : Theme.tall ? Math.min(2, answers.count) : answers.count
    readonly property int rows: Math.ceil(answers.count / Math.max(1, columns))
    readonly property real room: foot.y - Theme.gap - grid.y
    readonly property real most: pictured ? room : (Theme.tall ? 250 : 168) * Theme.unit

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Column {
        id: asking

        x: Theme.lessonMargin
        y: Theme.margin * (Theme.tall ? 1.4 : 0.7)
        width: parent.width - 2 * x - (Theme.tall ? 0 : toggle.width + Theme.gapLarge)
        spacing: Theme.gapSmall

        Words {
            objectName: "ask"
            width: parent.width
            text: root.question.ask
            serif: true
            size: Theme.title * (root.question.secondAsk === "" ? 1.1 : 0.85)
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: root.question.secondAsk
            serif: true
            size: Theme.title * 0.7
            color: Theme.turquoise
        }
    }

    TapButton {
        id: toggle

        objectName: "group"
        x: parent.width - width - Theme.lessonMargin
        y: Theme.tall ? asking.y + asking.height + Theme.gap : asking.y
        glyph: "hands"
        text: qsTr("Count raised hands")
        chosen: root.question.group
        onClicked: root.question.leadGroup(!root.question.group)
    }

    Grid {
        id: grid

        x: Theme.lessonMargin
        y: Math.max(asking.y + asking.height, toggle.y + toggle.height) + Theme.gap
        width: parent.width - 2 * x
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            id: answers

            model: root.question.answers

            Item {
                id: slot

                required property int number
                required property string letter
                required property string words
                required property string second
                required property string picture
                required property string standing
                required property int hands
                required property real share

                width: (grid.width - (root.columns - 1) * grid.spacing) / root.columns
                height: Math.min(root.most, (root.room - (root.rows - 1) * grid.spacing) / root.rows)

                AnswerCard {
                    anchors.fill: parent
                    number: slot.number
                    letter: slot.letter
                    words: slot.words
                    second: slot.second
                    picture: slot.picture
                    standing: slot.standing
                    hands: slot.hands
                    share: slot.share
                    group: root.question.group
                    shown: root.question.shown
                    pictured: root.pictured
                    enabled: root.question.group || !root.question.shown
                    onChosen: if (!root.question.group) root.question.choose(number)
                    onRaised: step => root.question.countHands(number, step)
                }
            }
        }
    }

    QuestionFoot {
        id: foot

        x: Theme.lessonMargin
        y: parent.height - height - Theme.gap
        width: parent.width - 2 * x
        question: root.question
    }
}
