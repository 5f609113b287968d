pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// Shown while nobody is there: one half a slow pan over the posters, the other half a banner with the hall's name. The
// halves change sides, words and pictures wander, so that nothing bright stays in one place.
Rectangle {
    id: root

    required property HallView hall
    required property PostersView wander

    readonly property list<string> posters: Theme.tall ? hall.tallPosters : hall.widePosters
    readonly property bool even: wander.number % 2 === 0
    readonly property real halfWidth: Theme.tall ? width : width / 2
    readonly property real halfHeight: Theme.tall ? height / 2 : height

    signal begin(language: string)

    color: Theme.night
    Component.onCompleted: wander.turn()

    Timer {
        interval: Theme.posterStay
        repeat: true
        running: root.visible
        onTriggered: root.wander.turn()
    }

    component Poster: Item {
        id: poster

        required property bool shown

        property int number: 0
        property bool after: false
        property real across: 0
        property real along: 0

        readonly property real photoWidth: Theme.tall ? frame.width * 1.14 : Math.max(frame.width * 1.14, photoHeight * 16 / 9)
        readonly property real photoHeight: Theme.tall ? Math.max(frame.height * 1.14, photoWidth * 16 / 9) : frame.height * 1.14
        readonly property real overX: frame.width - photoWidth
        readonly property real overY: frame.height - photoHeight

        function take(): void {
            number = root.wander.number;
            after = !root.wander.otherSide;
            across = root.wander.across;
            along = root.wander.along;
        }

        anchors.fill: parent
        opacity: shown ? 1 : 0
        onShownChanged: if (shown) take()
        Component.onCompleted: take()

        Behavior on opacity {
            enabled: Theme.motion

            NumberAnimation { duration: Theme.slow }
        }

        Item {
            id: frame

            x: !Theme.tall && poster.after ? root.width - width : 0
            y: Theme.tall && !poster.after ? root.height - height : 0
            width: root.halfWidth
            height: root.halfHeight
            clip: true

            // the pan moves another item than the one that has its place: an animator ends the bindings of its own
            Item {
                id: pan

                width: frame.width
                height: frame.height

                Photo {
                    x: poster.overX * poster.across
                    y: poster.overY * poster.along
                    width: poster.photoWidth
                    height: poster.photoHeight
                    ground: Theme.night
                    source: root.posters.length > 0 ? root.posters[poster.number % root.posters.length] : ""
                }
            }
        }

        XAnimator {
            target: pan
            running: Theme.motion && root.visible
            from: 0
            to: poster.overX * ((poster.across < 0.5 ? 1 : 0) - poster.across)
            duration: Theme.posterStay * 2
            loops: Animation.Infinite
        }

        YAnimator {
            target: pan
            running: Theme.motion && root.visible
            from: 0
            to: poster.overY * ((poster.along < 0.5 ? 1 : 0) - poster.along)
            duration: Theme.posterStay * 2
            loops: Animation.Infinite
        }
    }

    Poster { shown: root.even }
    Poster { shown: !root.even }

    MouseArea {
        objectName: "anywhere"
        anchors.fill: parent
        onClicked: root.begin("")
    }

    Rectangle {
        id: banner

        readonly property real inset: 1.6 * Theme.margin
        readonly property real roomX: width - 2 * inset
        readonly property real roomY: height - 2 * inset

        width: root.halfWidth
        height: root.halfHeight
        x: !Theme.tall && root.wander.otherSide ? root.width - width : 0
        y: Theme.tall && !root.wander.otherSide ? root.height - height : 0
        color: Theme.cinnabarDeep

        Behavior on x {
            enabled: Theme.motion

            NumberAnimation { duration: Theme.slow; easing.type: Easing.InOutQuad }
        }

        Behavior on y {
            enabled: Theme.motion

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

            readonly property real wandering: 0.86 // of the banner's room: the rest is left to wander in

            x: banner.inset + (banner.roomX - width) * root.wander.across
            y: banner.inset + (banner.roomY - implicitHeight) * root.wander.along
            width: banner.roomX * wandering
            spacing: Theme.gapLarge

            Behavior on x {
                enabled: Theme.motion

                NumberAnimation { duration: Theme.slow; easing.type: Easing.InOutQuad }
            }

            Behavior on y {
                enabled: Theme.motion

                NumberAnimation { duration: Theme.slow; easing.type: Easing.InOutQuad }
            }

            Item {
                width: parent.width
                height: names.implicitHeight * names.scale

                Column {
                    id: names

                    width: parent.width
                    spacing: Theme.gap
                    scale: Math.min(1, (banner.roomY * words.wandering - words.spacing - buttons.implicitHeight) / implicitHeight)
                    transformOrigin: Item.TopLeft

                    Repeater {
                        model: root.hall.languages

                        Words {
                            required property string hall
                            required property int index

                            width: names.width
                            text: hall
                            serif: true
                            size: index < 2 ? Theme.display * 0.72 : Theme.lead
                            color: index === 0 ? Theme.onDark : Theme.goldPale
                        }
                    }

                    Rectangle {
                        width: 120 * Theme.unit
                        height: Theme.line
                        color: Theme.gold
                    }

                    Flow {
                        width: names.width
                        spacing: Theme.gapSmall

                        Repeater {
                            model: root.hall.languages

                            Words {
                                required property string begin

                                rightPadding: Theme.gap
                                text: begin
                                size: Theme.lead
                                leading: Theme.lineTitle
                                color: Theme.onDark
                            }
                        }

                        SequentialAnimation on opacity {
                            running: Theme.motion && root.visible
                            loops: Animation.Infinite

                            NumberAnimation { to: 0.55; duration: Theme.slow; easing.type: Easing.InOutSine }
                            NumberAnimation { to: 1; duration: Theme.slow; easing.type: Easing.InOutSine }
                        }
                    }
                }
            }

            Flow {
                id: buttons

                width: words.width
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
                        size: Theme.lead * 0.9
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
