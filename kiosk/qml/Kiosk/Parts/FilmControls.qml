pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Theme

// What a film can be told: play and pause, ten seconds back, anywhere on its line, chapters, captions.
Rectangle {
    id: root

    required property FilmView film
    required property VisitView visit

    property bool chaptersOffered: false
    property bool chaptersShown: false

    signal chaptersWanted

    // Words stand on the buttons where all fit on the line; the line of the film has its own where that is short.
    readonly property bool worded: step.wordedWidth + chapters.wordedWidth + captions.wordedWidth + 2 * Theme.margin + Theme.touch + 5 * Theme.apart + (split ? 0 : time.width + 420 * Theme.unit) <= width
    readonly property bool split: Theme.tall || width - 2 * Theme.margin - 4 * (Theme.touch + Theme.apart) - time.width < 3 * Theme.touch

    implicitHeight: Theme.touch + (split ? Theme.touch + Theme.apart : 0) + 2 * Theme.gapSmall
    color: Theme.nightShade

    T.AbstractButton {
        id: play

        objectName: "film-play"
        x: Theme.margin
        y: root.height - height - Theme.gapSmall
        width: Theme.touch
        height: Theme.touch
        Accessible.name: root.film.playing ? qsTr("Pause") : qsTr("Play")
        onClicked: root.film.playing ? root.film.pause() : root.film.play()

        background: Rectangle {
            radius: width / 2
            color: play.pressed ? Theme.cinnabarDeep : Theme.cinnabar
        }

        contentItem: Item {
            Glyph {
                anchors.centerIn: parent
                name: root.film.playing ? "pause" : "play"
                color: Theme.onDark
            }
        }
    }

    // A button whose words can be left away; its sign tells the same.
    component Tool: TapButton {
        id: tool

        required property string words

        readonly property real wordedWidth: visible ? measure.implicitWidth + 2 * Theme.gap + 40 * Theme.unit + Theme.gapSmall : 0

        text: root.worded ? words : ""
        dark: true
        fill: root.color

        Words {
            id: measure

            visible: false
            text: tool.words
            size: Theme.label
        }
    }

    Tool {
        id: step

        objectName: "film-step"
        words: qsTr("%L1 s").arg(10)
        anchors.left: play.right
        anchors.leftMargin: Theme.apart
        anchors.verticalCenter: play.verticalCenter
        glyph: "replay"
        Accessible.name: qsTr("Ten seconds back")
        onClicked: root.film.stepBack()
    }

    FilmScrubber {
        id: scrubber

        objectName: "film-position"
        x: root.split ? Theme.margin : step.x + step.width + Theme.apart
        y: root.split ? Theme.gapSmall : play.y
        width: (root.split ? parent.width - Theme.margin : tools.x - Theme.gap) - x - time.width - Theme.gap
        film: root.film
    }

    Words {
        id: time

        anchors.left: scrubber.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: scrubber.verticalCenter
        text: root.film.positionWords + " / " + root.film.lengthWords
        size: Theme.small
        leading: Theme.lineTitle
        wrapMode: Text.NoWrap
        color: Theme.onDarkSoft
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: play.verticalCenter
        spacing: Theme.apart

        Tool {
            id: chapters

            objectName: "film-chapters"
            visible: root.chaptersOffered
            glyph: "list"
            words: qsTr("Chapters")
            Accessible.name: words
            frame: root.chaptersShown ? Theme.goldPale : Theme.inkSoft
            foreground: root.chaptersShown ? Theme.goldPale : Theme.onDark
            onClicked: root.chaptersWanted()
        }

        Tool {
            id: captions

            objectName: "film-captions"
            visible: root.film.captioned
            glyph: "captions"
            words: qsTr("Captions")
            Accessible.name: words
            frame: root.visit.captions ? Theme.goldPale : Theme.inkSoft
            foreground: root.visit.captions ? Theme.goldPale : Theme.onDarkSoft
            onClicked: root.visit.toggleCaptions()
        }
    }
}
