pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// One question with its two to four answers; then what is right, why, and the way to the event it came from. Answers stand
// below the question, or beside it where the page is broad or its letters large; what does not fit is pushed up.
Item {
    id: root

    required property QuestionView question

    readonly property bool side: !Theme.tall && !Theme.reach && (Theme.broad || Theme.enlarged) && inner > 16 * Theme.title
    readonly property bool pictured: question.pictured
    readonly property real inner: width - 2 * Theme.lessonMargin
    readonly property real least: pictured ? (Theme.reach ? 6 : 8) * Theme.heading : Theme.reach && !Theme.tall ? 9 * Theme.heading : inner
    readonly property int columns: Math.max(1, Math.min(answers.count, Math.floor((grid.width + grid.spacing) / (least + grid.spacing))))
    readonly property int rows: Math.ceil(answers.count / columns)
    readonly property real room: height - foot.height - 2 * Theme.gap - grid.y
    readonly property real most: pictured ? 560 * Theme.unit : (Theme.tall || side ? 250 : 168) * Theme.unit
    readonly property real stretch: Math.min(most, (room - (rows - 1) * grid.spacing) / rows)

    readonly property string asked: question.ask
    readonly property bool shown: question.shown

    signal turned(start: real, end: real)

    // What was touched last decides what is in view: a new question from its beginning, an answer with its reason.
    function settle(): void {
        bring.stop();
        if (shown)
            bring.start();
        else
            page.contentY = 0;
    }

    onAskedChanged: settling.restart()
    onShownChanged: settling.restart()

    Timer {
        id: settling

        interval: 0
        onTriggered: root.settle()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Flickable {
        id: page

        objectName: "question-page"
        anchors.fill: parent
        contentHeight: foot.y + foot.height + Theme.gap
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        // The verdict comes into view.
        NumberAnimation {
            id: bring

            target: page
            property: "contentY"
            to: Math.max(0, page.contentHeight - page.height)
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }

        PointerSurface {
            width: page.width
            height: page.contentHeight
            points: false
            onTurned: (start, end) => root.turned(start, end)
        }

        Column {
            id: asking

            x: Theme.lessonMargin
            y: Math.max(Theme.margin * (Theme.tall ? 1.4 : 0.7), (Theme.lowered - height) / 2)
            width: root.side ? root.inner * 0.42 : root.inner
            spacing: Theme.gapSmall

            Words {
                objectName: "ask"
                width: parent.width
                text: root.question.ask
                serif: true
                size: (Theme.reach || root.side) && !Theme.enlarged ? Theme.display * 0.8 : Theme.title
            }

            Words {
                width: parent.width
                visible: text !== ""
                text: root.question.secondAsk
                serif: true
                size: Theme.heading
                color: Theme.turquoise
            }
        }

        Grid {
            id: grid

            // The height of the highest card of a row of several.
            property real even: 0

            function level(): void {
                let highest = 0;
                for (let n = 0; root.columns > 1 && n < answers.count; n++)
                    highest = Math.max(highest, (answers.itemAt(n) as AnswerCard)?.natural ?? 0);
                even = highest;
            }

            x: root.side ? asking.x + asking.width + Theme.gapLarge * 1.5 : Theme.lessonMargin
            y: root.side ? asking.y : Math.max(asking.y + asking.height + Theme.gapLarge, Theme.lowered + Theme.gap)
            width: root.width - Theme.lessonMargin - x
            columns: root.columns
            spacing: Theme.gap

            Repeater {
                id: answers

                model: root.question.answers
                onItemAdded: grid.level()

                AnswerCard {
                    id: card

                    width: (grid.width - (root.columns - 1) * grid.spacing) / root.columns
                    height: Math.max(natural, grid.even, root.stretch)
                    flat: root.columns === 1
                    group: root.question.group
                    shown: root.question.shown
                    pictured: root.pictured
                    enabled: root.question.group || !root.question.shown
                    onNaturalChanged: grid.level()
                    onChosen: if (!root.question.group) root.question.choose(number)
                    onRaised: step => root.question.countHands(number, step)
                }
            }
        }

        QuestionFoot {
            id: foot

            x: grid.x
            y: Math.max(root.height - height - Theme.gap, grid.y + grid.height + Theme.gap)
            width: grid.width
            question: root.question
        }
    }
}
