pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// A film on a dark ground. On a wide screen it fills everything and its controls step back while it plays; on a tall
// one they stay below it, and its chapters too where there is room.
Rectangle {
    id: root

    required property HallView hall
    required property VisitView visit
    required property FilmView film

    readonly property bool controlled: awake || !film.playing || Theme.tall
    readonly property bool hasChapters: chapters.count > 1
    readonly property bool over: film.ended || film.failed
    readonly property real below: panel.y - stage.y - stage.height - spoken.height - 3 * Theme.gap // what a tall screen has left
    readonly property bool chaptersStay: Theme.tall && below > 2.4 * Theme.touch

    property bool awake: true
    property bool chaptersShown: false

    function stir(): void {
        awake = true;
        rest.restart();
    }

    objectName: "film-screen"
    color: Theme.night

    PointHandler {
        acceptedButtons: Qt.AllButtons
        onActiveChanged: root.stir()
    }

    Timer {
        id: rest

        interval: Theme.controlsStay
        running: root.film.playing && root.awake && !root.chaptersShown
        onTriggered: root.awake = false
    }

    Item {
        id: stage

        objectName: "film-stage"
        y: Theme.tall ? Math.max(heading.height + Theme.gapSmall, Theme.lowered - height / 2, Theme.enlarged ? 0 : parent.height * 0.14) : 0
        width: parent.width
        height: Theme.tall ? Math.round(width * 9 / 16) : parent.height

        FilmSurface {
            anchors.fill: parent
            film: root.film
        }

        FilmPoster {
            objectName: "film-poster"
            anchors.fill: parent
            film: root.film
            visible: !root.film.seen
            least: Theme.lowered - stage.y
            headroom: Math.max(0, heading.y + heading.height - stage.y)
            onBackWanted: root.visit.back()
        }
    }

    Rectangle {
        id: heading

        width: parent.width
        height: about.implicitHeight + 2 * Theme.gap
        color: Theme.tall ? Theme.night : Theme.scrim
        opacity: root.controlled ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation { duration: Theme.calm }
        }

        Column {
            id: about

            x: Theme.margin
            y: Theme.gap
            width: parent.width - 2 * x
            spacing: 4 * Theme.unit

            Words {
                id: named

                width: parent.width
                text: root.film.title
                serif: true
                size: Theme.lead
                color: Theme.onDark
            }

            Words {
                id: facts

                width: parent.width
                visible: text !== "" && (Theme.tall || root.over || spoken.y > named.height + implicitHeight + 2 * Theme.gap)
                text: [root.film.synthetic ? qsTr("synthetic voice") : "", root.film.silent ? qsTr("no sound here") : "",
                    root.film.draft ? qsTr("Draft translation, not yet reviewed") : "",
                    root.film.borrowed !== "" ? qsTr("captions shown in %1").arg(root.film.borrowed) : ""].filter(part => part !== "").join("  ·  ")
                size: Theme.small
                leading: Theme.lineTitle
                color: Theme.goldPale
            }
        }
    }

    Rectangle {
        id: spoken

        readonly property real room: chapters.visible && !Theme.tall ? chapters.x : root.width
        readonly property real floorY: root.controlled ? panel.y - Theme.gap : root.height - Theme.gapLarge

        x: (room - width) / 2
        y: Theme.tall ? Math.min(stage.y + stage.height + Theme.gap, floorY - height) : floorY - height
        width: caption.width + 2 * Theme.gap
        height: caption.implicitHeight + 2 * Theme.gapSmall
        radius: Theme.radius
        visible: root.film.caption !== "" && (!chapters.visible || root.chaptersStay || !Theme.tall && y > heading.height)
        color: Theme.scrim

        Behavior on y {
            enabled: !Theme.tall
            NumberAnimation { duration: Theme.calm }
        }

        Words {
            id: caption

            objectName: "film-caption"
            anchors.centerIn: parent
            width: Math.min(implicitWidth, spoken.room - 2 * Theme.margin - 2 * Theme.gap)
            horizontalAlignment: Text.AlignHCenter
            text: root.film.caption
            size: Theme.heading
            leading: 1.45
            color: Theme.onDark
        }
    }

    FilmChapters {
        id: chapters

        objectName: "film-chapter-list"
        x: Theme.tall ? Theme.margin : parent.width - width - Theme.margin
        y: panel.y - height - Theme.gap
        width: Theme.tall ? parent.width - 2 * Theme.margin : Math.min(parent.width * 0.5, 24 * Theme.label)
        height: Math.min(contentHeight, root.chaptersStay ? root.below : panel.y - Math.max(heading.height, Theme.lowered) - 2 * Theme.gap)
        film: root.film
        visible: root.hasChapters && !root.film.failed && (root.chaptersStay || root.chaptersShown && root.controlled && root.film.seen)

        Rectangle {
            parent: chapters
            anchors.fill: parent
            z: -1
            color: root.chaptersStay ? Theme.night : Theme.scrimDeep
        }
    }

    Column {
        id: panel

        y: parent.height - height
        width: parent.width
        opacity: root.controlled ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation { duration: Theme.calm }
        }

        FilmControls {
            objectName: "film-controls"
            width: parent.width
            visible: !root.film.failed
            film: root.film
            visit: root.visit
            chaptersOffered: root.hasChapters && root.film.seen && !root.chaptersStay
            chaptersShown: root.chaptersShown
            onChaptersWanted: root.chaptersShown = !root.chaptersShown
        }

        FloorBar {
            width: parent.width
            hall: root.hall
            visit: root.visit
            dark: true
            middleShown: false
        }
    }
}
