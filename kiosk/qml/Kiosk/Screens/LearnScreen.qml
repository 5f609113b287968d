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

    readonly property bool beside: !Theme.tall && !Theme.reach && width >= 1700 * Theme.unit && opening.wordsHeight < floor.y

    signal taught(exhibit: string)
    signal asked
    signal watched(event: string)

    color: Theme.paper

    LearnOpening {
        id: opening

        visible: root.beside
        width: parent.width * 0.31
        height: floor.y
        learn: root.learn
        onAsked: root.asked()
    }

    Flickable {
        id: lessons

        objectName: "lessons"

        function positionViewAtEnd(): void {
            contentY = Math.max(0, contentHeight - height);
        }

        x: root.beside ? opening.width : 0
        width: parent.width - x
        height: floor.y
        clip: true
        contentHeight: cards.y + cards.implicitHeight + Theme.gapLarge
        interactive: contentHeight > height
        boundsBehavior: Flickable.DragOverBounds

        Loader {
            id: above

            active: !root.beside
            visible: active
            width: lessons.width
            sourceComponent: LearnOpening {
                above: true
                width: lessons.width
                height: implicitHeight
                learn: root.learn
                onAsked: root.asked()
            }
        }

        Grid {
            id: cards

            readonly property real card: (width - (columns - 1) * columnSpacing) / columns

            x: Theme.margin
            y: (above.active ? above.height : 0) + Theme.gapLarge
            width: parent.width - 2 * x
            columns: Math.max(1, Math.floor((width + columnSpacing) / (9 * Theme.lead + columnSpacing)))
            columnSpacing: Theme.gap
            rowSpacing: Theme.gapLarge

            Repeater {
                model: root.learn.entries

                LessonCard {
                    required property string kind
                    required property string exhibit
                    required property string event

                    width: cards.card
                    objectName: film ? "watch-" + event : "lesson-" + exhibit
                    film: kind === "film"
                    onClicked: film ? root.watched(event) : root.taught(exhibit)
                }
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
