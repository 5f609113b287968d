pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An exhibit on the shelf: its cover as a band, its title in two scripts, its length, and one button that tells it all.
Item {
    id: root

    required property string exhibit
    required property string heading
    required property string second
    required property string cover
    required property int minutes
    required property int episodes

    property real space: Theme.gapLarge * 1.6

    readonly property bool beside: width - play.implicitWidth - 3 * Theme.gap > 9 * Theme.heading
    readonly property real told: Math.max(words.implicitHeight, beside ? play.height : words.implicitHeight + Theme.gap + play.height)

    signal played

    implicitHeight: band.height + space + Theme.apart

    Photo {
        id: band

        y: root.space
        width: parent.width
        height: Math.max(268 * Theme.unit, root.told + Theme.gap + 110 * Theme.unit)
        source: root.cover
        worded: false

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: root.told + 1.5 * Theme.gap
            color: Theme.scrim
        }

        Column {
            id: words

            x: Theme.gap
            y: parent.height - root.told - Theme.gap + (root.beside ? (root.told - height) / 2 : 0)
            width: parent.width - 2 * x - (root.beside ? play.width + Theme.gap : 0)
            spacing: 2 * Theme.unit

            Words {
                width: parent.width
                text: root.heading
                serif: true
                size: Theme.heading
                color: Theme.onDark
            }

            Words {
                width: parent.width
                text: [root.second, qsTr("%n episode(s)", "", root.episodes), qsTr("%1 min").arg(root.minutes)].filter(part => part !== "").join("\u00a0· ")
                size: Theme.small
                leading: Theme.lineTitle
                color: Theme.goldPale
            }
        }

        TapButton {
            id: play

            objectName: "play-" + root.exhibit
            x: root.beside ? parent.width - width - Theme.gap : Theme.gap
            y: root.beside ? parent.height - root.told - Theme.gap + (root.told - height) / 2 : parent.height - height - Theme.gap
            width: Math.min(implicitWidth, parent.width - 2 * Theme.gap)
            glyph: "play"
            text: qsTr("Play this exhibit")
            fill: Theme.paper
            frame: Theme.paper
            onClicked: root.played()
        }
    }

    Rectangle {
        anchors.top: band.bottom
        width: parent.width
        height: 6 * Theme.unit
        color: Theme.cinnabar
    }
}
