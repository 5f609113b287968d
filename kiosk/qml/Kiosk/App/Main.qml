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
    readonly property string base: kiosk.visit.base
    readonly property bool inExhibit: ["exhibit", "event", "picture", "sources"].includes(base)

    width: 1920
    height: 1080
    color: Theme.paper
    title: kiosk.hall.name

    Binding { target: Theme; property: "width"; value: root.width }
    Binding { target: Theme; property: "height"; value: root.height }
    Binding { target: Theme; property: "motion"; value: root.kiosk.motion }

    Layer {
        shown: root.visiting
        covered: root.here !== "home"
        sourceComponent: HomeScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            listen: root.kiosk.listen
            onLooked: root.kiosk.visit.look()
            onListened: root.kiosk.listen.openShelf()
            onOpened: exhibit => root.kiosk.visit.openExhibit(exhibit)
        }
    }

    Layer {
        shown: root.inExhibit
        covered: root.here !== "exhibit"
        sourceComponent: ExhibitScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            exhibit: root.kiosk.exhibit
            onOpened: event => root.kiosk.visit.openEvent(event)
            onSourcesWanted: root.kiosk.visit.openSources()
            onListened: root.kiosk.listen.play(root.kiosk.visit.exhibit)
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
        shown: root.base === "event" || root.base === "picture"
        covered: root.here !== "event"
        sourceComponent: EventScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            exhibit: root.kiosk.exhibit
            event: root.kiosk.event
            narration: root.kiosk.narration
            onPictureOpened: picture => root.kiosk.visit.openPicture(picture)
            onEventOpened: event => root.kiosk.visit.openEvent(event)
            onListened: root.kiosk.listen.playFrom(root.kiosk.visit.exhibit, root.kiosk.visit.event, root.kiosk.visit.exhibit)
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

    Layer {
        shown: root.base === "shelf"
        covered: root.here !== "shelf"
        sourceComponent: ShelfScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            listen: root.kiosk.listen
            onPlayed: scope => root.kiosk.listen.play(scope)
            onOpened: (exhibit, event) => root.kiosk.listen.playFrom(exhibit, event, "")
        }
    }

    Layer {
        shown: root.here === "story"
        rises: false
        sourceComponent: StoryScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            listen: root.kiosk.listen
            story: root.kiosk.story
            onOpened: (exhibit, event) => root.kiosk.listen.playFrom(exhibit, event, root.kiosk.story.episode.scope)
            onReplayed: root.kiosk.listen.play(root.kiosk.story.episode.scope)
            onShelfWanted: root.kiosk.listen.openShelf()
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
