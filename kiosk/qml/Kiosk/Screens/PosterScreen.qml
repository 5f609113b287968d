pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// Shown while nobody is there: the posters pass by one half, the other is a banner with the hall's name. The halves
// change sides, words and pictures wander, so that nothing bright stays in one place (see caretaker/drift).
Rectangle {
    id: root

    required property HallView hall
    required property PostersView wander

    readonly property list<string> posters: Theme.tall ? hall.tallPosters : hall.widePosters
    readonly property bool even: wander.number % 2 === 0
    readonly property bool otherSide: wander.otherSide
    readonly property real inset: (Theme.tall ? 2 : 1.35) * Theme.margin
    readonly property real bannerWidth: Math.max(820 * Theme.unit, width / 2)
    readonly property real bannerHeight: Math.max(words.implicitHeight + 3.4 * Theme.margin, height / 2)
    readonly property size room: Theme.tall ? Qt.size(width, height - bannerHeight) : Qt.size(width - bannerWidth, height) // beside the banner

    property bool turning: false // only then is there a way to go: what is laid out anew stands where it belongs at once

    signal begin(language: string)

    function turn(): void {
        turning = true;
        wander.turn();
        turning = false;
    }

    function place(): rect {
        const other = wander.otherSide; // asked itself: a binding to it may be told later
        return Qt.rect(Theme.tall || other ? 0 : bannerWidth, Theme.tall && other ? bannerHeight : 0, room.width, room.height);
    }

    color: Theme.night

    Timer {
        interval: Theme.posterStay
        repeat: true
        running: root.visible
        onTriggered: root.turn()
    }

    // A picture that is pushed slowly past the place that the banner leaves free, from where it stands to an edge.
    component Poster: Item {
        id: poster

        required property bool shown

        readonly property real most: 0.14 // how much larger than its place a picture is at least

        property int picture: 0
        property rect place: root.place()
        property real across: 0.5 // 0 at its left edge, 1 at its right
        property real along: 0.5 // 0 at its upper edge, 1 at its lower

        function take(): void {
            picture = root.wander.number;
            place = root.place();
            across = root.wander.across;
            along = root.wander.along;
        }

        anchors.fill: parent
        opacity: shown ? 1 : 0
        onShownChanged: if (shown) take()
        Component.onCompleted: take()

        Connections {
            target: root

            function onRoomChanged(): void {
                if (poster.shown)
                    poster.place = root.place();
            }
        }

        Behavior on opacity {
            NumberAnimation { duration: Theme.slow }
        }

        Item {
            x: poster.place.x
            y: poster.place.y
            width: poster.place.width
            height: poster.place.height
            clip: true

            Photo {
                x: poster.across * (poster.place.width - width)
                y: poster.along * (poster.place.height - height)
                width: Theme.tall ? poster.place.width * (1 + poster.most) : Math.max(poster.place.width * (1 + poster.most), height * 16 / 9)
                height: Theme.tall ? Math.max(poster.place.height * (1 + poster.most), width * 16 / 9) : poster.place.height * (1 + poster.most)
                ground: Theme.night
                source: root.posters.length > 0 ? root.posters[poster.picture % root.posters.length] : ""
            }
        }

        NumberAnimation {
            target: poster
            property: Theme.tall ? "along" : "across"
            running: Theme.motion && root.visible && poster.opacity > 0
            to: (Theme.tall ? root.wander.along : root.wander.across) < 0.5 ? 1 : 0
            duration: Theme.posterStay + Theme.slow
        }
    }

    component Names: Column {
        id: names

        required property bool large

        width: words.width
        spacing: Theme.gap

        Repeater {
            model: root.hall.languages

            Words {
                required property string hall
                required property int index

                width: names.width
                visible: index < (names.large ? 3 : 2)
                text: hall
                serif: true
                size: index === 0 ? (names.large ? Theme.title * 1.1 : Theme.heading) : index === 1 && names.large ? Theme.title : Theme.lead
                color: index === 0 ? Theme.onDark : Theme.goldPale
            }
        }
    }

    Poster { shown: root.even }
    Poster { shown: !root.even }

    MouseArea {
        id: anywhere

        objectName: "anywhere"
        anchors.fill: parent
        onClicked: root.begin("")
    }

    Rectangle {
        id: banner

        width: Theme.tall ? parent.width : root.bannerWidth
        height: Theme.tall ? root.bannerHeight : parent.height
        x: Theme.tall || !root.otherSide ? 0 : root.width - width
        y: Theme.tall && !root.otherSide ? root.height - height : 0
        color: Theme.cinnabarDeep

        Behavior on x {
            enabled: root.turning

            NumberAnimation { duration: Theme.slow; easing.type: Easing.InOutQuad }
        }

        Behavior on y {
            enabled: root.turning

            NumberAnimation { duration: Theme.slow; easing.type: Easing.InOutQuad }
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.margin * 0.6
            color: "transparent"
            border.width: anywhere.pressed ? 3 * Theme.hair : Theme.hair // wherever a finger lies, the frame answers
            border.color: Theme.gold

            Rectangle {
                anchors.fill: parent
                anchors.margins: 8 * Theme.unit
                color: "transparent"
                border.width: Theme.hair
                border.color: Theme.gold
                opacity: 0.4
            }
        }

        Column {
            id: words

            readonly property real play: Math.max(0, Math.min(0.1 * banner.width, banner.width - 820 * Theme.unit)) // room to wander in

            x: root.inset + play * root.wander.across
            y: (banner.height - implicitHeight) / 2 + Math.max(0, banner.height - implicitHeight - 2 * Theme.margin) * (root.wander.along - 0.5)
            width: banner.width - 2 * root.inset - play
            readonly property real rest: lotus.height + beginnings.height + buttons.height + 3 * spacing
            readonly property bool brief: !Theme.tall && full.implicitHeight + rest > banner.height - 2 * Theme.margin

            spacing: Theme.gap

            Behavior on x {
                enabled: root.turning

                NumberAnimation { duration: Theme.slow; easing.type: Easing.InOutQuad }
            }

            Behavior on y {
                enabled: root.turning

                NumberAnimation { duration: Theme.slow; easing.type: Easing.InOutQuad }
            }

            // The hall's name in the language that comes first, then in the others; long ones smaller and in two languages.
            Names {
                large: !words.brief
            }

            Names {
                id: full

                large: true
                visible: false
            }

            Ornament {
                id: lotus

                width: parent.width
                color: Theme.goldPale
            }

            Column {
                id: beginnings

                width: parent.width

                Repeater {
                    model: root.hall.languages

                    Words {
                        required property string begin
                        required property int index

                        width: beginnings.width
                        visible: index < 3
                        text: begin
                        size: Theme.lead
                        leading: Theme.lineTitle
                        color: Theme.onDark
                    }
                }

                SequentialAnimation on opacity {
                    running: Theme.motion && root.visible
                    loops: Animation.Infinite

                    NumberAnimation { to: 0.6; duration: Theme.slow; easing.type: Easing.InOutSine }
                    NumberAnimation { to: 1; duration: Theme.slow; easing.type: Easing.InOutSine }
                }
            }

            Flow {
                id: buttons

                width: parent.width
                topPadding: Theme.gapSmall
                spacing: Theme.apart

                Repeater {
                    model: root.hall.languages

                    TapButton {
                        required property string tag
                        required property string name

                        objectName: "begin-" + tag
                        text: name
                        width: Math.max(implicitWidth, 160 * Theme.unit)
                        height: Theme.touch * 1.1
                        size: Theme.lead
                        fill: Theme.cinnabar
                        frame: Theme.goldPale
                        foreground: Theme.onDark
                        onClicked: root.begin(tag)
                    }
                }
            }
        }
    }
}
