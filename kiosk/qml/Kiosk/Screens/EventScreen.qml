pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// One event: the picture leads, the words stand beside it, the spoken sentence is lit.
Rectangle {
    id: root

    required property HallView hall
    required property VisitView visit
    required property ExhibitView exhibit
    required property EventView event
    required property NarrationView narration
    required property FilmView film

    signal pictureOpened(picture: int)
    signal filmOpened
    signal eventOpened(event: string)
    signal listened

    // Short texts are set larger; amounts are counted in Chinese characters.
    readonly property int letters: narration.before.length + narration.now.length + narration.after.length
    readonly property real amount: letters * (words.tibetan ? (Theme.tall ? 0.7 : 0.45) : words.chinese ? 1 : 0.4)
    readonly property bool brief: title.lineCount < 2 && amount < (Theme.tall ? 150 : 110)

    // Without a picture the words have the screen to themselves; beside one they have twenty letters a line or more.
    readonly property bool pictured: event.pictured
    readonly property real side: Theme.margin * 0.8
    readonly property real pictureWidth: Math.max(0.34 * width, Math.min(0.56 * width, width - 20 * Theme.body - 2 * side))
    readonly property real pictureHeight: Math.round(height * (Theme.enlarged ? 0.29 : words.tibetan ? 0.4 : 0.44))
    readonly property bool spanned: Theme.enlarged && !Theme.tall && !Theme.reach // the bar takes the whole width
    readonly property bool neighboursBelow: Theme.tall || Theme.reach || !Theme.enlarged || floor.roomBeside > 620 * Theme.unit // else after the text
    readonly property bool lowered: Theme.reach && Theme.tall && pictured // then the words stand above the picture

    color: Theme.paper

    PictureStrip {
        id: strip

        y: root.lowered ? page.y + page.height + Theme.gap : 0
        width: Theme.tall ? parent.width : root.pictureWidth
        height: Math.max(0, root.lowered ? floor.y - y : Theme.tall ? root.pictureHeight : root.spanned && bar.taken > 0 ? bar.y - Theme.apart : floor.y)
        visible: root.pictured
        event: root.event
        visit: root.visit
        onOpened: picture => root.pictureOpened(picture)
        onListened: root.listened()
    }

    Item {
        id: page

        readonly property real lowest: Theme.touch + 2 * Theme.apart + (root.film.exists ? filmCard.implicitHeight + Theme.apart : 0) // what can be touched
        readonly property real alone: Math.min(parent.width - 2 * Theme.margin, 40 * Theme.body)

        x: !root.pictured ? (parent.width - alone) / 2 : Theme.tall ? Theme.margin : root.pictureWidth + root.side
        y: root.lowered || !Theme.tall || !root.pictured ? Theme.margin * 0.6 : root.pictureHeight + Theme.gap
        width: !root.pictured ? alone : Theme.tall ? parent.width - 2 * Theme.margin : parent.width - root.pictureWidth - 2 * root.side
        height: (root.lowered ? Math.min(Theme.lowered + lowest, floor.y - 260 * Theme.unit) : floor.y - Theme.gap) - y

        Flickable {
            id: reading

            readonly property real spokenAt: (root.narration.before.length + root.narration.now.length / 2) / Math.max(1, root.letters)
            readonly property bool follows: root.narration.playing && root.narration.now !== ""
            readonly property real end: parent.height - bar.taken
            readonly property bool filmBelow: root.film.exists && story.implicitHeight + Theme.apart + filmCard.implicitHeight <= end

            width: parent.width
            height: Math.max(0, filmBelow ? filmCard.y - Theme.apart : end)
            contentHeight: texts.implicitHeight
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            onSpokenAtChanged: if (follows) contentY = Math.max(0, Math.min(contentHeight - height, words.y + spokenAt * words.height - height / 2))

            Behavior on contentY {
                enabled: reading.follows && !reading.moving
                NumberAnimation { duration: Theme.calm }
            }

            Column {
                id: texts

                width: parent.width - (reading.interactive ? Theme.gap : 0)
                spacing: Theme.apart

                Column {
                    id: story

                    width: parent.width
                    spacing: Theme.gapSmall

                    Words {
                        width: parent.width
                        text: [root.exhibit.title, root.event.date].filter(part => part !== "").join("  ·  ")
                        size: Theme.small
                        leading: Theme.lineTitle
                        color: Theme.cinnabar
                    }

                    Words {
                        id: title

                        width: parent.width
                        text: root.event.title
                        serif: true
                        size: Theme.title
                    }

                    Rectangle {
                        width: 120 * Theme.unit
                        height: Theme.line
                        color: Theme.gold
                    }

                    LitWords {
                        id: words

                        objectName: "words"
                        width: parent.width
                        size: root.brief ? Theme.lead : Theme.body
                        before: root.narration.before
                        now: root.narration.now
                        after: root.narration.after
                    }

                    Note {
                        width: parent.width
                        visible: root.event.borrowed !== ""
                        text: qsTr("shown in %1").arg(root.event.borrowed)
                    }

                    Note {
                        width: parent.width
                        visible: root.narration.missed !== ""
                        text: qsTr("no %1 here: spoken in %2").arg(root.narration.missed).arg(root.narration.voice)
                    }

                    Note {
                        width: parent.width
                        visible: root.event.draft
                        text: qsTr("Draft translation, not yet reviewed")
                    }
                }

                FilmCard {
                    width: parent.width
                    visible: root.film.exists && !reading.filmBelow
                    film: root.film
                    onClicked: root.filmOpened()
                }

                Neighbours {
                    width: parent.width
                    visible: !root.neighboursBelow
                    event: root.event
                    onWanted: event => root.eventOpened(event)
                }
            }

            Rectangle {
                parent: reading
                anchors.right: parent.right
                visible: reading.interactive
                y: reading.visibleArea.yPosition * reading.height
                width: 5 * Theme.unit
                height: reading.visibleArea.heightRatio * reading.height
                radius: width / 2
                color: Theme.gold
            }
        }

        FilmCard {
            id: filmCard

            y: reading.end - height
            width: parent.width
            visible: reading.filmBelow
            film: root.film
            onClicked: root.filmOpened()
        }
    }

    TapButton {
        id: listen

        objectName: "listen-from"
        x: bar.to - width
        y: bar.y + (bar.height - height) / 2
        visible: !root.pictured
        width: Math.min(implicitWidth, page.width * 0.4)
        glyph: "ear"
        text: Theme.enlarged || Theme.tall ? "" : qsTr("Sit down and listen from here")
        Accessible.name: qsTr("Sit down and listen from here")
        onClicked: root.listened()
    }

    AudioBar {
        id: bar

        readonly property real from: root.spanned ? Theme.margin : page.x
        readonly property real to: root.spanned ? root.width - Theme.margin : page.x + page.width
        readonly property real taken: visible || listen.visible ? height + Theme.apart : 0 // of the height

        x: from
        y: page.y + page.height - height
        width: to - from - (listen.visible ? listen.width + Theme.apart : 0)
        narration: root.narration
        visit: root.visit
    }

    FloorBar {
        id: floor

        anchors.bottom: parent.bottom
        width: parent.width
        hall: root.hall
        visit: root.visit
        middleShown: root.neighboursBelow

        Neighbours {
            anchors.fill: parent
            event: root.event
            onWanted: event => root.eventOpened(event)
        }
    }
}
