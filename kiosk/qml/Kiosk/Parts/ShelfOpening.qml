pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The top of the shelf: what there is to hear, one button that tells the whole hall, and the voices to choose from. It
// stands beside the list as a column, or above it, where its two halves stand side by side if there is room.
Item {
    id: root

    required property HallView hall
    required property ListenView listen
    required property string cover
    required property int episodes

    property bool above: false

    readonly property real sealRoom: 76 * Theme.unit
    readonly property real wordsHeight: sealRoom + words.implicitHeight + Theme.gap
    readonly property real aboveHeight: Theme.reach ? Theme.lowered : (Theme.tall && !Theme.enlarged ? 520 : 340) * Theme.unit
    readonly property real picture: above ? aboveHeight : Math.max(0, height - wordsHeight)
    readonly property bool split: above && !Theme.tall

    signal played

    implicitHeight: picture + wordsHeight

    Photo {
        id: photo

        width: parent.width
        height: root.picture
        source: root.cover
    }

    Rectangle {
        anchors.top: photo.bottom
        width: parent.width
        height: 6 * Theme.unit
        color: Theme.cinnabar
    }

    Rectangle {
        x: Theme.margin
        y: photo.height - height * 0.6
        width: 148 * Theme.unit
        height: width
        radius: width / 2
        color: Theme.cinnabar
        border.width: Theme.line * 2
        border.color: Theme.paper

        Glyph {
            anchors.centerIn: parent
            implicitWidth: 84 * Theme.unit
            thickness: 1.5
            name: "ear"
            color: Theme.onDark
        }
    }

    Grid {
        id: words

        readonly property real inner: root.width - Theme.margin - (root.above ? Theme.margin : Theme.gapLarge)
        readonly property real part: root.split ? (inner - columnSpacing) / 2 : inner

        x: Theme.margin
        y: photo.height + root.sealRoom
        columns: root.split ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap

        Column {
            width: words.part
            spacing: Theme.gapSmall

            Words {
                width: parent.width
                text: qsTr("Sit down and listen")
                serif: true
                size: Theme.title
            }

            Words {
                width: parent.width
                text: [qsTr("%n episode(s)", "", root.episodes), qsTr("%1 min").arg(root.listen.minutes), root.listen.heard > 0 ? qsTr("%n heard", "", root.listen.heard) : ""].filter(part => part !== "").join("\u00a0· ")
                size: Theme.label
                leading: Theme.lineTitle
                color: Theme.cinnabar
            }
        }

        Column {
            width: words.part
            spacing: Theme.gap

            TapButton {
                objectName: "play-all"
                width: parent.width
                height: Math.max(Theme.touch * 1.2, implicitHeight)
                glyph: "play"
                chosen: true
                size: Theme.lead
                lines: 3
                text: qsTr("Play the whole hall")
                onClicked: root.played()
            }

            Column {
                width: parent.width
                visible: root.listen.voiced
                spacing: Theme.gapSmall

                Words {
                    width: parent.width
                    text: qsTr("Whose voice would you like to hear?")
                    size: Theme.small
                    leading: Theme.lineTitle
                    color: Theme.inkSoft
                }

                VoiceChoice {
                    width: parent.width
                    listen: root.listen
                    screen: "shelf"
                }
            }
        }
    }
}
