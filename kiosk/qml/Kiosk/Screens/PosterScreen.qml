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

    component Poster: Item {
        id: poster

        required property bool shown
        required property int turned

        property int picture: turned

        anchors.fill: parent
        opacity: shown ? 1 : 0
        clip: true
        onShownChanged: if (shown) picture = turned

        Behavior on opacity {
            NumberAnimation { duration: Theme.slow }
        }

        Photo {
            id: photo

            width: poster.width * 1.14
            height: poster.height * 1.14
            source: root.posters.length > 0 ? root.posters[poster.picture % root.posters.length] : ""

            XAnimator on x {
                running: Theme.motion && root.visible
                from: poster.picture % 2 === 0 ? 0 : poster.width - photo.width
                to: poster.picture % 2 === 0 ? poster.width - photo.width : 0
                duration: Theme.posterStay * 2
                loops: Animation.Infinite
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

        width: Theme.tall ? parent.width : Math.max(860 * Theme.unit, buttons.implicitWidth + 4 * Theme.margin)
        height: Theme.tall ? words.implicitHeight + 4 * Theme.margin : parent.height
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

            x: 1.6 * Theme.margin
            width: banner.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap
            scale: Theme.tall ? 1 : Math.min(1, (banner.height - 2 * Theme.margin) / implicitHeight)
            transformOrigin: Item.Left

            Repeater {
                model: root.hall.languages

                Words {
                    required property string hall
                    required property int index

                    width: words.width
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

            Column {
                spacing: Theme.gapSmall

                Repeater {
                    model: root.hall.languages

                    Words {
                        required property string begin

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

            Item { width: 1; height: Theme.gapSmall }

            Row {
                id: buttons

                spacing: Theme.gap

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
