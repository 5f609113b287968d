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

        readonly property real cardWidth: Theme.tall ? width - 2 * Theme.margin : Math.min(600 * Theme.unit, root.width * 0.31)
        readonly property real extent: Math.max(1, Theme.tall ? contentHeight : contentWidth)
        readonly property real start: Theme.tall ? contentY - originY : contentX - originX

        width: parent.width
        height: floor.y
        orientation: Theme.tall ? ListView.Vertical : ListView.Horizontal
        cacheBuffer: Theme.tall ? height : width
        boundsBehavior: Flickable.DragOverBounds
        model: root.exhibit.events

        header: ExhibitOpening {
            width: Theme.tall ? timeline.width : timeline.cardWidth * 1.4 + Theme.margin + Theme.gapLarge * 1.5
            height: Theme.tall ? tallHeight : timeline.height
            exhibit: root.exhibit
            onListened: root.listened()
            facts: [root.exhibit.years, qsTr("%n event(s)", "", timeline.count), root.exhibit.seconds > 0 ? root.lengthWords(root.exhibit.seconds) : ""].filter(part => part !== "").join(" · ")
        }

        footer: Item {
            width: Theme.tall ? timeline.width : timeline.cardWidth + Theme.margin
            height: Theme.tall ? 340 * Theme.unit : timeline.height

            Rectangle {
                visible: !Theme.tall
                y: Theme.margin * 0.6 + 112 * Theme.unit - height / 2
                width: parent.width
                height: Theme.hair
                color: Theme.gold
            }

            Column {
                x: Theme.tall ? Theme.margin + 250 * Theme.unit : 0
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.tall ? parent.width - x - Theme.margin : parent.width - Theme.margin
                spacing: Theme.gap

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

        delegate: Item {
            id: stop

            required property int index
            required property string event
            required property string year
            required property string rest
            required property string title
            required property string opening
            required property string picture
            required property real focusX
            required property real focusY
            required property string told
            required property int gap
            required property int number
            required property string film

            width: Theme.tall ? timeline.width : card.width
            height: Theme.tall ? 640 * Theme.unit : timeline.height

            Rectangle {
                x: Theme.tall ? Theme.margin + card.column - Theme.gap - width / 2 : 0
                y: Theme.tall ? 0 : card.y + card.lineY - height / 2
                width: Theme.tall ? Theme.hair : parent.width
                height: Theme.tall ? parent.height : Theme.hair
                color: Theme.gold
            }

            EventCard {
                id: card

                x: Theme.tall ? Theme.margin : 0
                y: Theme.tall ? 0 : Theme.margin * 0.6
                width: Theme.tall ? parent.width - 2 * Theme.margin : timeline.cardWidth + Theme.gapLarge + gapWidth
                height: Theme.tall ? parent.height : parent.height - y - Theme.gapLarge
                cardWidth: timeline.cardWidth
                index: stop.index
                event: stop.event
                year: stop.year
                rest: stop.rest
                title: stop.title
                opening: stop.opening
                picture: stop.picture
                focusX: stop.focusX
                focusY: stop.focusY
                told: stop.told
                gap: stop.gap
                number: stop.number
                film: stop.film
                lit: root.visit.event === event || (root.visit.event === "" && index === 0)
                onOpened: root.opened(event)
            }
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
            to: Math.max(0, Math.min(1, (timeline.start + (Theme.tall ? timeline.height : timeline.width)) / timeline.extent))
            onWanted: number => timeline.positionViewAtIndex(number, ListView.Center)
        }
    }
}
