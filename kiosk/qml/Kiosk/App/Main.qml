pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Screens
import Kiosk.Theme

// The window: one layer a screen, each kept while a deeper one is open, so that going back finds it as it was.
Window {
    id: root

    required property Kiosk kiosk

    readonly property string here: kiosk.visit.screen
    readonly property bool visiting: here !== "posters"
    readonly property bool inExhibit: visiting && here !== "home"

    width: 1920
    height: 1080
    color: Theme.paper
    title: kiosk.hall.name

    Binding { target: Theme; property: "width"; value: root.width }
    Binding { target: Theme; property: "height"; value: root.height }
    Binding { target: Theme; property: "motion"; value: root.kiosk.motion }

    Layer {
        shown: root.visiting
        covered: root.inExhibit
        hidden: filmLayer.opacity === 1
        sourceComponent: HomeScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            onOpened: exhibit => root.kiosk.visit.openExhibit(exhibit)
        }
    }

    Layer {
        shown: root.inExhibit
        covered: root.here !== "exhibit"
        hidden: filmLayer.opacity === 1
        sourceComponent: ExhibitScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            exhibit: root.kiosk.exhibit
            onOpened: event => root.kiosk.visit.openEvent(event)
            onSourcesWanted: root.kiosk.visit.openSources()
        }
    }

    Layer {
        shown: root.here === "sources"
        sourceComponent: SourcesScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            exhibit: root.kiosk.exhibit
        }
    }

    Layer {
        shown: root.here === "event" || root.here === "picture" || root.here === "film"
        covered: root.here === "picture" || root.here === "film"
        hidden: filmLayer.opacity === 1
        sourceComponent: EventScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            exhibit: root.kiosk.exhibit
            event: root.kiosk.event
            narration: root.kiosk.narration
            film: root.kiosk.film
            onPictureOpened: picture => root.kiosk.visit.openPicture(picture)
            onFilmOpened: root.kiosk.visit.openFilm()
            onEventOpened: event => root.kiosk.visit.openEvent(event)
        }
    }

    Layer {
        shown: root.here === "picture"
        sourceComponent: PictureScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            event: root.kiosk.event
            narration: root.kiosk.narration
        }
    }

    // A film covers everything: what lies under it is not drawn 25 times a second.
    Layer {
        id: filmLayer

        shown: root.here === "film"
        sourceComponent: FilmScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            film: root.kiosk.film
        }
    }

    Layer {
        shown: !root.visiting
        rises: false
        sourceComponent: PosterScreen {
            hall: root.kiosk.hall
            onBegin: language => root.kiosk.visit.begin(language)
        }
    }

    StillHere {
        anchors.fill: parent
        hall: root.kiosk.hall
        visit: root.kiosk.visit
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        onActivated: root.close()
    }

    PointHandler {
        parent: root.contentItem
        acceptedButtons: Qt.AllButtons
        onActiveChanged: root.kiosk.visit.touch()
    }
}
