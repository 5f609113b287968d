pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// The shelf: every narration of the hall as an episode, by exhibit, and the hall's links as codes.
Rectangle {
    id: root

    required property HallView hall
    required property VisitView visit
    required property ListenView listen

    readonly property list<string> posters: hall.widePosters
    readonly property string cover: posters.length > 0 ? posters[0] : ""

    readonly property bool beside: !Theme.tall && !Theme.reach && width >= 1700 * Theme.unit && opening.wordsHeight < 0.75 * floor.y

    signal played(scope: string)
    signal opened(exhibit: string, event: string)

    color: Theme.paper

    ShelfOpening {
        id: opening

        visible: root.beside
        width: parent.width * (Theme.broad ? 0.42 : 0.36)
        height: floor.y
        hall: root.hall
        listen: root.listen
        cover: root.cover
        episodes: shelf.count
        onPlayed: root.played("")
    }

    ListView {
        id: shelf

        objectName: "shelf"
        x: root.beside ? opening.width + Theme.gap : 0
        width: parent.width - x
        height: floor.y
        clip: true
        spacing: Theme.apart
        cacheBuffer: Math.max(0, height) / 2
        boundsBehavior: Flickable.DragOverBounds
        model: root.listen.episodes

        header: root.beside ? null : above
        onHeaderItemChanged: positionViewAtBeginning()

        footer: Item {
            width: shelf.width
            height: links.implicitHeight + 2.4 * Theme.gapLarge

            Column {
                id: links

                x: Theme.margin
                y: 1.6 * Theme.gapLarge
                width: parent.width - 2 * x
                spacing: Theme.gapLarge

                Repeater {
                    model: root.hall.links

                    LinkCode {
                        width: links.width
                        beside: true
                    }
                }
            }
        }

        delegate: Column {
            id: entry

            required property string exhibit
            required property string event
            required property int number
            required property string title
            required property string date
            required property string voice
            required property string missed
            required property string speaker
            required property bool synthetic
            required property string length
            required property string picture
            required property real focusX
            required property real focusY
            required property bool heard
            required property bool opens
            required property string heading
            required property string second
            required property string cover
            required property int minutes
            required property int episodes

            readonly property real inner: width - leftPadding - Theme.margin

            width: shelf.width
            leftPadding: root.beside ? 0 : Theme.margin

            Loader {
                active: entry.opens
                width: entry.inner
                sourceComponent: ShelfHeading {
                    space: entry.number === 1 && root.beside ? 0 : Theme.gapLarge * 1.6
                    exhibit: entry.exhibit
                    heading: entry.heading
                    second: entry.second
                    cover: entry.cover
                    minutes: entry.minutes
                    episodes: entry.episodes
                    onPlayed: root.played(entry.exhibit)
                }
            }

            EpisodeCard {
                objectName: "episode-" + entry.event
                width: entry.inner
                number: entry.number
                title: entry.title
                date: entry.date
                voice: entry.voice
                missed: entry.missed
                speaker: entry.speaker
                synthetic: entry.synthetic
                length: entry.length
                picture: entry.picture
                focusX: entry.focusX
                focusY: entry.focusY
                heard: entry.heard
                onOpened: root.opened(entry.exhibit, entry.event)
            }
        }
    }

    Component {
        id: above

        ShelfOpening {
            width: shelf.width
            height: implicitHeight
            above: true
            hall: root.hall
            listen: root.listen
            cover: root.cover
            episodes: shelf.count
            onPlayed: root.played("")
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
