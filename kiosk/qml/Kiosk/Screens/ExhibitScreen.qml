pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// One exhibit: its cover and summary, then its events along one gold line, and where the facts come from.
Rectangle {
    id: root

    required property HallView hall
    required property VisitView visit
    required property ExhibitView exhibit
    required property LearnView learn

    // Large letters need the whole width: then the timeline runs downwards on every shape.
    readonly property bool upright: Theme.tall || Theme.enlarged
    readonly property real cardWidth: Math.min(580 * Theme.unit, root.width * 0.36)

    signal opened(event: string)
    signal sourcesWanted
    signal listened
    signal asked

    function lengthWords(seconds: real): string {
        return qsTr("%1 min of narration").arg(Math.max(1, Math.round(seconds / 60)));
    }

    color: Theme.paper

    ListView {
        id: timeline

        objectName: "timeline"

        readonly property real extent: Math.max(1, root.upright ? contentHeight : contentWidth)
        readonly property real start: root.upright ? contentY - originY : contentX - originX

        function show(number: int): void {
            positionViewAtIndex(number, ListView.Center);
        }

        // An opening that grows while nobody has gone on does not slip out of the frame.
        function stay(): void {
            const gone = root.upright ? contentY - originY : contentX - originX; // `start` may not know it yet
            if (!moving && gone < (root.upright ? headerItem.height : headerItem.width))
                positionViewAtBeginning();
        }

        width: parent.width
        height: Math.max(Theme.touch, floor.y) // never nothing, while all is still being measured
        orientation: root.upright ? ListView.Vertical : ListView.Horizontal
        spacing: root.upright ? 1.5 * Theme.gapLarge : Theme.apart
        cacheBuffer: Math.max(0, root.upright ? height : width) / 2
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        model: root.exhibit.events
        onOriginXChanged: stay()
        onOriginYChanged: stay()

        header: ExhibitOpening {
            width: root.upright ? timeline.width : root.cardWidth * 1.5 + Theme.margin + 1.5 * Theme.gapLarge
            height: root.upright ? implicitHeight + timeline.spacing : timeline.height
            exhibit: root.exhibit
            upright: root.upright
            room: timeline.height
            facts: [root.exhibit.years, qsTr("%n event(s)", "", timeline.count), root.exhibit.seconds > 0 ? root.lengthWords(root.exhibit.seconds) : ""].filter(part => part !== "").join(" · ")
            onListened: root.listened()
        }

        footer: Item {
            width: root.upright ? timeline.width : root.cardWidth + Theme.margin
            height: root.upright ? ends.height + 2 * timeline.spacing : timeline.height

            Rectangle {
                visible: !root.upright
                y: (Theme.textSize > 100 ? 2.7 : 2) * Theme.title - height / 2
                width: parent.width
                height: Theme.hair
                color: Theme.gold
            }

            Column {
                id: ends

                x: root.upright ? Theme.margin : Theme.gapLarge
                y: Math.max((parent.height - height) / 2, root.upright ? 0 : Theme.lowered)
                width: parent.width - x - Theme.margin
                spacing: Theme.apart

                Ornament {
                    width: parent.width
                    height: implicitHeight + 2 * Theme.gap
                    motif: "knot"
                }

                TapButton {
                    objectName: "ask-exhibit"
                    width: parent.width
                    visible: root.learn.exhibitQuestions > 0
                    glyph: "question"
                    text: qsTr("%n question(s) about this exhibit", "", root.learn.exhibitQuestions)
                    onClicked: root.asked()
                }

                TapButton {
                    objectName: "sources"
                    width: parent.width
                    text: qsTr("Where this comes from")
                    glyph: "next"
                    glyphLast: true
                    onClicked: root.sourcesWanted()
                }
            }
        }

        delegate: EventCard {
            width: root.upright ? timeline.width : implicitWidth
            height: root.upright ? implicitHeight : timeline.height - Theme.gap
            upright: root.upright
            cardWidth: root.cardWidth
            apart: timeline.spacing
            lit: root.visit.event === event || (root.visit.event === "" && index === 0)
            onOpened: root.opened(event)
        }
    }

    FloorBar {
        id: floor

        anchors.bottom: parent.bottom
        width: parent.width
        hall: root.hall
        visit: root.visit

        Scrubber {
            anchors.fill: parent
            exhibit: root.exhibit
            from: Math.max(0, Math.min(1, timeline.start / timeline.extent))
            to: Math.max(0, Math.min(1, (timeline.start + (root.upright ? timeline.height : timeline.width)) / timeline.extent))
            onWanted: number => timeline.show(number)
        }
    }
}
