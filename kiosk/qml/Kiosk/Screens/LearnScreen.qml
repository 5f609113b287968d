pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// The Learn door: every exhibit as a lesson, the films, and the hall's questions as a round.
Rectangle {
    id: root

    required property HallView hall
    required property VisitView visit
    required property LearnView learn

    signal taught(exhibit: string)
    signal asked
    signal watched(event: string)

    color: Theme.paper

    LearnOpening {
        id: opening

        width: Theme.tall ? parent.width : parent.width * 0.31
        height: Theme.tall ? implicitHeight : floor.y
        learn: root.learn
        onAsked: root.asked()
    }

    GridView {
        id: lessons

        objectName: "lessons"

        readonly property int columns: Theme.tall ? 2 : 3

        x: (Theme.tall ? 0 : opening.width) + Theme.margin
        y: Theme.tall ? opening.height : 0
        width: parent.width - x - Theme.margin + Theme.gap
        height: floor.y - y
        clip: true
        cellWidth: Math.floor(width / columns)
        cellHeight: cellWidth * (Theme.tall ? 0.88 : 0.98)
        topMargin: Theme.gapLarge
        bottomMargin: Theme.gap
        boundsBehavior: Flickable.DragOverBounds
        model: root.learn.entries

        delegate: Item {
            id: entry

            required property string kind
            required property string exhibit
            required property string event
            required property string title
            required property string second
            required property string cover
            required property int pages
            required property int minutes
            required property int questions
            required property string length

            width: lessons.cellWidth
            height: lessons.cellHeight

            LessonCard {
                width: parent.width - Theme.gap
                height: parent.height - Theme.gap
                objectName: entry.kind === "film" ? "watch-" + entry.event : "lesson-" + entry.exhibit
                title: entry.title
                second: entry.second
                cover: entry.cover
                pages: entry.pages
                minutes: entry.minutes
                questions: entry.questions
                length: entry.length
                film: entry.kind === "film"
                onClicked: entry.kind === "film" ? root.watched(entry.event) : root.taught(entry.exhibit)
            }
        }
    }

    FloorBar {
        id: floor

        anchors.bottom: parent.bottom
        width: parent.width
        hall: root.hall
        visit: root.visit
        middleShown: false
    }
}
