pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// A lesson, or a round of questions: one page at a time, turned by touch or by keys.
Rectangle {
    id: root

    required property HallView hall
    required property VisitView visit
    required property ExhibitView exhibit
    required property EventView event
    required property NarrationView narration
    required property LessonView lesson
    required property LecternView lectern
    required property QuestionView question

    readonly property string spoken: !narration.playing ? "" : [narration.missed === "" ? narration.voice : qsTr("no %1 here: spoken in %2").arg(narration.missed).arg(narration.voice), Theme.enlarged ? "" : narration.speaker, narration.silent ? qsTr("no sound here") : "", narration.synthetic ? qsTr("synthetic voice") : ""].filter(part => part !== "").join("\u00a0· ")
    readonly property string status: [event.borrowed === "" ? "" : qsTr("shown in %1").arg(event.borrowed), event.draft ? qsTr("Draft translation, not yet reviewed") : ""].filter(part => part !== "").join("\u00a0· ")
    readonly property Component shownPage: lesson.kind === "title" ? title : lesson.kind === "text" ? words : lesson.kind === "question" ? asking : lesson.kind === "end" ? end : picture
    readonly property bool scrolls: lesson.kind === "question" || lesson.kind === "end"
    readonly property size room: Theme.measureLesson(floor.y)
    readonly property int at: lesson.at

    signal again
    signal learnWanted

    color: Theme.paper
    onAtChanged: turning.restart()

    Item {
        id: stage

        width: parent.width
        height: floor.y

        Loader {
            id: page

            objectName: "page"
            anchors.fill: parent
            sourceComponent: root.shownPage

            NumberAnimation on opacity {
                id: turning

                from: 0.2
                to: 1
                duration: Theme.calm
            }
        }

        PointerSurface {
            objectName: "surface"
            anchors.fill: parent
            visible: !root.scrolls
            z: 1
            onTurned: (start, end) => root.lectern.touched(start, end)
        }

        Loader {
            anchors.fill: parent
            z: 2
            active: root.lectern.panel === "overview"
            sourceComponent: LessonOverview {
                lesson: root.lesson
                onWanted: number => root.lectern.goTo(number)
            }
        }
    }

    Component {
        id: title

        TitlePage {
            lesson: root.lesson
            second: root.exhibit.second
            years: root.exhibit.years
        }
    }

    Component {
        id: picture

        PicturePage {
            lesson: root.lesson
        }
    }

    Component {
        id: words

        TextPage {
            lesson: root.lesson
            spoken: root.spoken
            status: root.status
        }
    }

    Component {
        id: asking

        QuestionPage {
            question: root.question
            onTurned: (start, end) => root.lectern.touched(start, end)
        }
    }

    Component {
        id: end

        EndPage {
            visit: root.visit
            lesson: root.lesson
            question: root.question
            onTurned: (start, end) => root.lectern.touched(start, end)
            onAgain: root.again()
            onLearnWanted: root.learnWanted()
        }
    }

    FloorBar {
        id: floor

        anchors.bottom: parent.bottom
        width: parent.width
        hall: root.hall
        visit: root.visit
        brief: true
        folds: Theme.enlarged
        wanted: controls.wanted
        middleHeight: controls.implicitHeight

        LessonControls {
            id: controls

            anchors.fill: parent
            lesson: root.lesson
            lectern: root.lectern
            narration: root.narration
            led: root.visit.screen === "lesson"
        }
    }

    Rectangle {
        objectName: "darkness"
        anchors.fill: parent
        visible: root.lectern.panel === "dark"
        color: Theme.black

        MouseArea {
            anchors.fill: parent
            onClicked: root.lectern.openPanel("")
        }
    }
}
