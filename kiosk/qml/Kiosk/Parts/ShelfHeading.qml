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

    signal played

    implicitHeight: band.height + space + Theme.gapSmall

    Photo {
        id: band

        y: root.space
        width: parent.width
        height: 268 * Theme.unit
        source: root.cover

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: words.implicitHeight + Theme.gap
            color: Theme.scrim
        }

        Column {
            id: words

            x: Theme.gap
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gapSmall
            width: parent.width - play.width - 3 * Theme.gap
            spacing: 2 * Theme.unit

            Words {
                width: parent.width
                text: root.heading
                serif: true
                size: Theme.heading
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.lead * 0.7
                maximumLineCount: 1
                elide: Text.ElideRight
                color: Theme.onDark
            }

            Words {
                width: parent.width
                text: [root.second, qsTr("%n episode(s)", "", root.episodes), qsTr("%1 min").arg(root.minutes)].filter(part => part !== "").join(" · ")
                size: Theme.small
                leading: Theme.lineTitle
                maximumLineCount: 1
                elide: Text.ElideRight
                color: Theme.goldPale
            }
        }

        TapButton {
            id: play

            objectName: "play-" + root.exhibit
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            y: words.y + (words.height - height) / 2
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
