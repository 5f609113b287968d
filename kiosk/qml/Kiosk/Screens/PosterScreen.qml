pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// Shown while nobody is there: a slow pan over the posters, and a banner that never stays in one place all day.
Rectangle {
    id: root

    required property HallView hall

    property int number: 0
    property bool even: true

    readonly property list<string> posters: Theme.tall ? hall.tallPosters : hall.widePosters
    readonly property bool otherSide: Math.floor(number / 2) % 2 === 1
    readonly property real inset: (Theme.tall ? 2 : 1.35) * Theme.margin
    readonly property real bannerWidth: Math.max(820 * Theme.unit, Math.min(width * 0.45, 900 * Theme.unit))
    readonly property real bannerHeight: words.implicitHeight + 3.4 * Theme.margin
    readonly property rect free: Theme.tall ? Qt.rect(0, 0, width, height - bannerHeight) : Qt.rect(otherSide ? 0 : bannerWidth, 0, width - bannerWidth, height)

    signal begin(language: string)

    function turn(): void {
        number += 1;
        even = !even;
    }

    color: Theme.night

    Timer {
        interval: Theme.posterStay
        repeat: true
        running: root.visible && root.posters.length > 0
        onTriggered: root.turn()
    }

    // A picture that is pushed slowly past the place that the banner leaves free, from one edge to the other.
    component Poster: Item {
        id: poster

        required property bool shown
        required property int turned

        readonly property real most: 0.14 // how much larger than its place a picture is at least

        property int picture: turned
        property rect place: root.free

        function take(): void {
            picture = turned;
            place = root.free;
        }

        anchors.fill: parent
        opacity: shown ? 1 : 0
        clip: true
        onShownChanged: if (shown) take()

        Connections {
            target: root

            function onFreeChanged(): void {
                if (poster.shown)
                    poster.place = root.free;
            }
        }

        Behavior on opacity {
            NumberAnimation { duration: Theme.slow }
        }

        Photo {
            id: photo

            readonly property real near: poster.place.x
            readonly property real far: poster.place.x + poster.place.width - width

            x: (near + far) / 2
            width: Math.max(poster.place.width * (1 + poster.most), Theme.tall ? 0 : height * 16 / 9)
            height: poster.place.height * (1 + (Theme.tall ? poster.most : 0))
            y: (poster.place.height - height) / 2
            source: root.posters.length > 0 ? root.posters[poster.picture % root.posters.length] : ""

            XAnimator {
                target: photo
                running: Theme.motion && root.visible
                from: poster.picture % 2 === 0 ? photo.near : photo.far
                to: poster.picture % 2 === 0 ? photo.far : photo.near
                duration: Theme.posterStay + Theme.slow
            }
        }
    }

    Poster { shown: root.even; turned: root.number }
    Poster { shown: !root.even; turned: root.number }

    MouseArea {
        objectName: "anywhere"
        anchors.fill: parent
        onClicked: root.begin("")
    }

    Rectangle {
        id: banner

        width: Theme.tall ? parent.width : root.bannerWidth
        height: Theme.tall ? root.bannerHeight : parent.height
        x: Theme.tall || !root.otherSide ? 0 : root.width - width
        y: Theme.tall ? root.height - height - (root.otherSide ? 0.06 * root.height : 0) : 0
        color: Theme.cinnabarDeep

        Behavior on x {
            NumberAnimation { duration: Theme.slow; easing.type: Easing.InOutQuad }
        }

        Behavior on y {
            NumberAnimation { duration: Theme.slow; easing.type: Easing.InOutQuad }
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.margin * 0.6
            color: "transparent"
            border.width: Theme.hair
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

            x: root.inset
            y: (parent.height - height) / 2
            width: banner.width - 2 * x
            spacing: Theme.gap

            // The hall's name in the language that comes first, then in the others as far as they fit.
            Repeater {
                model: root.hall.languages

                Words {
                    required property string hall
                    required property int index

                    width: words.width
                    visible: index < 3
                    text: hall
                    serif: true
                    size: index === 0 ? Theme.title * 1.1 : index === 1 ? Theme.title : Theme.lead
                    color: index === 0 ? Theme.onDark : Theme.goldPale
                }
            }

            Rectangle {
                width: 120 * Theme.unit
                height: Theme.line
                color: Theme.gold
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
                width: parent.width
                topPadding: Theme.gapSmall
                spacing: Theme.apart

                Repeater {
                    id: buttons

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
