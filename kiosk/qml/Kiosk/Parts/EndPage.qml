pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The last page: the result of the questions in words, three faces, and where to go from here. What can be touched follows
// the words, or stands beside them where letters are large and the picture gives way.
Item {
    id: root

    required property VisitView visit
    required property LessonView lesson
    required property QuestionView question

    readonly property bool answered: question.givenCount > 0
    readonly property string counted: (question.group ? qsTr("%1 of %2 hands were right") : qsTr("%1 of %2 right")).arg(question.rightCount).arg(question.givenCount)
    readonly property bool split: !Theme.tall && Theme.enlarged
    readonly property bool pictured: lesson.picture !== "" && (!split || Theme.broad)
    readonly property bool small: width < 1700 * Theme.unit
    readonly property real margin: split || small ? Theme.margin : Theme.lessonMargin
    readonly property real inner: page.width - 2 * margin
    readonly property real part: split ? (inner - Theme.gapLarge) / 2 : inner
    readonly property real low: Math.max(0, Theme.lowered - page.y) + Theme.gap // where what can be touched begins, if it must
    readonly property real total: split ? Math.max(told.height, acts.height) : told.height + Theme.gapLarge + acts.height

    signal again
    signal learnWanted
    signal turned(start: real, end: real)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Photo {
        id: photo

        visible: root.pictured
        width: !visible ? 0 : Theme.tall ? parent.width : parent.width * (root.split ? 0.28 : root.small ? 0.34 : 0.4)
        height: !visible ? 0 : Theme.tall ? parent.height * (Theme.enlarged ? 0.22 : 0.34) : parent.height
        source: root.lesson.picture
    }

    Rectangle {
        x: Theme.tall ? 0 : photo.width
        y: Theme.tall ? photo.height : 0
        width: Theme.tall ? parent.width : 6 * Theme.unit
        height: Theme.tall ? 6 * Theme.unit : parent.height
        color: Theme.cinnabar
    }

    Flickable {
        id: page

        x: Theme.tall ? 0 : photo.width + 6 * Theme.unit
        y: Theme.tall ? photo.height + 6 * Theme.unit : 0
        width: parent.width - x
        height: parent.height - y
        contentHeight: Math.max(acts.y + acts.height, told.y + told.height) + Theme.gap
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        PointerSurface {
            width: page.width
            height: page.contentHeight
            points: false
            onTurned: (start, end) => root.turned(start, end)
        }

        Column {
            id: told

            x: root.margin
            y: Math.max(Theme.gapLarge, ((Theme.reach ? Math.min(page.height, root.low) : page.height) - (Theme.reach ? height : root.total)) / 2)
            width: root.part
            spacing: Theme.gap * 0.8

            Words {
                width: parent.width
                text: root.lesson.exhibit === "" ? qsTr("Questions through the hall") : root.lesson.exhibit
                serif: true
                size: Theme.heading
                color: Theme.cinnabar
            }

            Words {
                objectName: "result"
                width: parent.width
                text: root.answered ? root.counted : root.visit.screen === "round" ? qsTr("No question was answered") : qsTr("This is the end of the lesson")
                serif: true
                size: Theme.title * (tibetan || Theme.enlarged ? 1 : 1.3)
            }

            Ornament {
                width: Math.min(parent?.width ?? 0, 520 * Theme.unit)
                motif: "knot"
            }

            Words {
                objectName: "missed"
                width: parent.width
                visible: root.answered
                text: root.question.missed === "" ? qsTr("Nothing was missed.") : qsTr("Most missed: %1").arg(root.question.missed)
                size: Theme.lead
                leading: 1.45
            }
        }

        Column {
            id: acts

            readonly property real beside: Math.max(Theme.gapLarge, (page.height - height) / 2)

            x: root.split ? root.margin + root.part + Theme.gapLarge : root.margin
            y: Theme.reach ? Math.max(root.low, root.split ? 0 : told.y + told.height + Theme.gapLarge) : root.split ? beside : told.y + told.height + Theme.gapLarge
            width: root.part
            spacing: Theme.gapLarge

            Faces {
                width: parent.width
                visit: root.visit
            }

            Flow {
                width: parent.width
                spacing: Theme.apart

                TapButton {
                    objectName: "lesson-again"
                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    glyph: "replay"
                    text: qsTr("From the beginning")
                    onClicked: root.again()
                }

                TapButton {
                    objectName: "lesson-learn"
                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    glyph: "learn"
                    text: qsTr("Choose something else")
                    chosen: true
                    onClicked: root.learnWanted()
                }
            }
        }
    }
}
