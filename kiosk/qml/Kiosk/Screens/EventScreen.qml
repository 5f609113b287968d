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

    // Without a picture the words have the screen to themselves.
    readonly property bool pictured: strip.count > 0

    color: Theme.paper

    PictureStrip {
        id: strip

        visible: root.pictured
        width: !root.pictured ? 0 : Theme.tall ? parent.width : Math.round(parent.width * 0.56)
        height: !root.pictured ? 0 : Theme.tall ? Math.round(parent.height * (words.tibetan ? 0.41 : 0.46)) : floor.y
        event: root.event
        visit: root.visit
        onOpened: picture => root.pictureOpened(picture)
        onListened: root.listened()
    }

    Item {
        id: page

        x: Theme.tall ? Theme.margin : root.pictured ? strip.width + Theme.margin * 0.8 : parent.width * 0.18
        y: root.pictured && Theme.tall ? strip.height + Theme.gapLarge : Theme.margin * (root.pictured ? 0.7 : 1.6)
        width: parent.width - x - (Theme.tall ? Theme.margin : root.pictured ? Theme.margin * 0.8 : x)
        height: floor.y - y - Theme.gap

        Column {
            id: heading

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
        }

        Flickable {
            id: reading

            readonly property real spokenAt: (root.narration.before.length + root.narration.now.length / 2) / Math.max(1, root.narration.before.length + root.narration.now.length + root.narration.after.length)
            readonly property bool follows: root.narration.playing && root.narration.now !== ""

            y: heading.height + Theme.gap
            width: parent.width
            height: (filmCard.visible ? filmCard.y - Theme.gap : bar.visible || listen.visible ? bar.y - Theme.gap : parent.height) - y
            contentHeight: texts.implicitHeight
            interactive: contentHeight > height
            clip: true
            onSpokenAtChanged: if (follows) contentY = Math.max(0, Math.min(contentHeight - height, spokenAt * words.height - height / 2))

            Behavior on contentY {
                enabled: reading.follows && !reading.moving
                NumberAnimation { duration: Theme.calm }
            }

            Column {
                id: texts

                width: parent.width
                spacing: Theme.gap

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

            Rectangle {
                parent: reading
                anchors.right: parent.right
                visible: reading.interactive
                y: reading.visibleArea.yPosition * reading.height
                width: 5 * Theme.unit
                height: reading.visibleArea.heightRatio * reading.height
                radius: width / 2
                color: Theme.goldPale
            }
        }

        FilmCard {
            id: filmCard

            y: (bar.visible || listen.visible ? bar.y - Theme.gapSmall : parent.height) - height
            width: parent.width
            film: root.film
            onClicked: root.filmOpened()
        }

        TapButton {
            id: listen

            objectName: "listen-from"
            anchors.right: parent.right
            y: bar.y + (bar.height - height) / 2
            visible: !root.pictured
            glyph: "ear"
            text: qsTr("Sit down and listen from here")
            width: Math.min(implicitWidth, parent.width * 0.4)
            onClicked: root.listened()
        }

        AudioBar {
            id: bar

            anchors.bottom: parent.bottom
            width: parent.width - (listen.visible ? listen.width + Theme.gap : 0)
            narration: root.narration
            visit: root.visit
        }
    }

    FloorBar {
        id: floor

        anchors.bottom: parent.bottom
        width: parent.width
        hall: root.hall
        visit: root.visit

        Row {
            anchors.fill: parent
            spacing: Theme.gap

            TapButton {
                objectName: "previous"
                width: (parent.width - Theme.gap) / 2
                visible: root.event.previous !== ""
                glyph: "back"
                text: root.event.previousTitle
                onClicked: root.eventOpened(root.event.previous)
            }

            Item {
                width: (parent.width - Theme.gap) / 2
                height: 1
                visible: root.event.previous === ""
            }

            TapButton {
                objectName: "next"
                width: (parent.width - Theme.gap) / 2
                visible: root.event.next !== ""
                glyph: "next"
                glyphLast: true
                text: root.event.nextTitle
                onClicked: root.eventOpened(root.event.next)
            }
        }
    }
}
