pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The last page: the result of the questions in words, three faces, and where to go from here.
Item {
    id: root

    required property VisitView visit
    required property LessonView lesson
    required property QuestionView question

    readonly property bool answered: question.givenCount > 0
    readonly property string counted: (question.group ? qsTr("%1 of %2 hands were right") : qsTr("%1 of %2 right")).arg(question.rightCount).arg(question.givenCount)

    signal again
    signal learnWanted

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Photo {
        id: photo

        visible: root.lesson.picture !== ""
        width: !visible ? 0 : Theme.tall ? parent.width : parent.width * 0.4
        height: !visible ? 0 : Theme.tall ? parent.height * 0.34 : parent.height
        source: root.lesson.picture
    }

    Rectangle {
        x: Theme.tall ? 0 : photo.width
        y: Theme.tall ? photo.height : 0
        width: Theme.tall ? parent.width : 6 * Theme.unit
        height: Theme.tall ? 6 * Theme.unit : parent.height
        color: Theme.cinnabar
    }

    Column {
        x: (Theme.tall ? 0 : photo.width) + Theme.lessonMargin
        y: Theme.tall ? photo.height + (parent.height - photo.height - height) / 2 : (parent.height - height) / 2
        width: parent.width - x - Theme.lessonMargin
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
            size: Theme.title * (tibetan ? 1 : 1.3)
        }

        Rectangle {
            width: 160 * Theme.unit
            height: Theme.line
            color: Theme.gold
        }

        Words {
            objectName: "missed"
            width: parent.width
            visible: root.answered
            text: root.question.missed === "" ? qsTr("Nothing was missed.") : qsTr("Most missed: %1").arg(root.question.missed)
            size: Theme.lead
            leading: 1.45
        }

        Faces {
            visit: root.visit
        }

        Flow {
            width: parent.width
            spacing: Theme.gap

            TapButton {
                objectName: "lesson-again"
                glyph: "replay"
                text: qsTr("From the beginning")
                onClicked: root.again()
            }

            TapButton {
                objectName: "lesson-learn"
                glyph: "learn"
                text: qsTr("Choose something else")
                chosen: true
                onClicked: root.learnWanted()
            }
        }
    }
}
