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

    property ProblemsView problems: null
    property CentreView centre: null

    readonly property string here: kiosk.visit.screen
    readonly property bool visiting: here !== "posters"
    readonly property string base: kiosk.visit.base
    readonly property bool filled: [storyLayer, filmLayer, lessonLayer].some(layer => layer.opacity === 1) // nothing below is seen
    readonly property bool inExhibit: ["exhibit", "event", "picture", "sources"].includes(base)

    width: 1920
    height: 1080
    color: Theme.paper
    title: kiosk.hall.name

    Binding { target: Theme; property: "width"; value: root.width }
    Binding { target: Theme; property: "height"; value: root.height }
    Binding { target: root.kiosk.lesson; property: "room"; value: (lessonLayer.item as LessonScreen)?.room ?? Theme.lessonRoom }
    Binding { target: Theme; property: "density"; value: root.kiosk.density }
    Binding { target: Theme; property: "motion"; value: root.kiosk.motion && !root.kiosk.visit.calm }
    Binding { target: Theme; property: "textSize"; value: root.kiosk.visit.textSize }
    Binding { target: Theme; property: "contrast"; value: root.kiosk.visit.contrast }
    Binding { target: Theme; property: "reach"; value: root.kiosk.visit.reach }

    Layer {
        shown: root.visiting
        covered: root.here !== "home"
        hidden: root.filled
        sourceComponent: HomeScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            listen: root.kiosk.listen
            onLooked: root.kiosk.visit.look()
            onListened: root.kiosk.listen.openShelf()
            onLearned: root.kiosk.learn.openLearn()
            onOpened: exhibit => root.kiosk.visit.openExhibit(exhibit)
        }
    }

    Layer {
        shown: root.inExhibit
        covered: root.here !== "exhibit"
        hidden: root.filled
        sourceComponent: ExhibitScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            exhibit: root.kiosk.exhibit
            onOpened: event => root.kiosk.visit.openEvent(event)
            onSourcesWanted: root.kiosk.visit.openSources()
            learn: root.kiosk.learn
            onListened: root.kiosk.listen.play(root.kiosk.visit.exhibit)
            onAsked: root.kiosk.learn.ask(root.kiosk.visit.exhibit)
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
        hidden: root.filled
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
        hidden: root.filled
        sourceComponent: ShelfScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            listen: root.kiosk.listen
            onPlayed: scope => root.kiosk.listen.play(scope)
            onOpened: (exhibit, event) => root.kiosk.listen.playFrom(exhibit, event, "")
        }
    }

    Layer {
        id: storyLayer

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
        shown: root.base === "learn"
        covered: root.here !== "learn"
        hidden: root.filled
        sourceComponent: LearnScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            learn: root.kiosk.learn
            onTaught: exhibit => root.kiosk.learn.teach(exhibit)
            onAsked: root.kiosk.learn.ask("")
            onWatched: event => root.kiosk.learn.watch(event)
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
        id: lessonLayer

        shown: root.here === "lesson" || root.here === "round"
        rises: false
        sourceComponent: LessonScreen {
            hall: root.kiosk.hall
            visit: root.kiosk.visit
            exhibit: root.kiosk.exhibit
            event: root.kiosk.event
            narration: root.kiosk.narration
            lesson: root.kiosk.lesson
            lectern: root.kiosk.lectern
            question: root.kiosk.question
            onAgain: root.kiosk.visit.exhibit === "" ? root.kiosk.learn.ask("") : root.kiosk.learn.teach(root.kiosk.visit.exhibit)
            onLearnWanted: root.kiosk.learn.openLearn()
        }
    }

    Layer {
        shown: !root.visiting
        rises: false
        sourceComponent: PosterScreen {
            hall: root.kiosk.hall
            wander: root.kiosk.posters
            onBegin: language => root.kiosk.visit.begin(language)
        }
    }

    ReadingPanel {
        anchors.fill: parent
        hall: root.kiosk.hall
        visit: root.kiosk.visit
        floor: Theme.bar
    }

    StillHere {
        anchors.fill: parent
        hall: root.kiosk.hall
        visit: root.kiosk.visit
    }

    Loader {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        active: root.centre !== null
        sourceComponent: Greeting {
            centre: root.centre
        }
    }

    Loader {
        x: root.problems?.unfolded ? parent.width - width - Theme.gap : (parent.width - width) / 2
        y: -Theme.radius // it hangs from the edge, above titles and beside what closes a panel
        active: root.problems !== null
        sourceComponent: ProblemPanel {
            problems: root.problems
        }
    }

    CareLayers {
        anchors.fill: parent
        care: root.kiosk.care
        hall: root.kiosk.hall
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        enabled: !root.kiosk.visit.learning && !root.kiosk.care.lock.locked
        onActivated: root.close()
    }

    FocusRing {
        target: root.kiosk.keypad.marked
    }
}
