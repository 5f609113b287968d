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

    implicitHeight: (Theme.tall ? 248 : 120) * Theme.unit
    color: Theme.nightShade

    T.AbstractButton {
        id: play

        objectName: "film-play"
        x: Theme.margin
        y: Theme.tall ? root.height - height - 2 * Theme.gapSmall : (root.height - height) / 2
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

    TapButton {
        id: step

        objectName: "film-step"
        anchors.left: play.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: play.verticalCenter
        glyph: "replay"
        text: qsTr("%L1 s").arg(10)
        dark: true
        fill: root.color
        Accessible.name: qsTr("Ten seconds back")
        onClicked: root.film.stepBack()
    }

    FilmScrubber {
        id: scrubber

        objectName: "film-position"
        x: Theme.tall ? Theme.margin : step.x + step.width + Theme.gapLarge
        y: Theme.tall ? Theme.gapSmall : (root.height - height) / 2
        width: (Theme.tall ? parent.width - Theme.margin : tools.x - Theme.gapLarge) - x - time.width - Theme.gap
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
        color: Theme.onDarkSoft
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: play.verticalCenter
        spacing: Theme.gapSmall

        TapButton {
            objectName: "film-chapters"
            visible: root.chaptersOffered
            glyph: "list"
            text: qsTr("Chapters")
            dark: true
            fill: root.color
            frame: root.chaptersShown ? Theme.goldPale : Theme.inkSoft
            foreground: root.chaptersShown ? Theme.goldPale : Theme.onDark
            onClicked: root.chaptersWanted()
        }

        TapButton {
            objectName: "film-captions"
            visible: root.film.captioned
            glyph: "captions"
            text: qsTr("Captions")
            dark: true
            fill: root.color
            frame: root.visit.captions ? Theme.goldPale : Theme.inkSoft
            foreground: root.visit.captions ? Theme.goldPale : Theme.onDarkSoft
            onClicked: root.visit.toggleCaptions()
        }
    }
}
