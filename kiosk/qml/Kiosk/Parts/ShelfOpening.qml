pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The top of the shelf: what there is to hear, one button that tells the whole hall, and the voices to choose from.
Item {
    id: root

    required property HallView hall
    required property ListenView listen
    required property string cover
    required property int episodes

    readonly property real sealRoom: 76 * Theme.unit
    readonly property real below: sealRoom + Theme.gap
    readonly property real picture: Theme.tall ? 520 * Theme.unit : Math.max(0, height - words.implicitHeight - below)

    signal played

    implicitHeight: picture + words.implicitHeight + below

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
        id: seal

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

    Column {
        id: words

        x: Theme.margin
        y: photo.height + root.sealRoom
        width: parent.width - Theme.margin - (Theme.tall ? Theme.margin : Theme.gapLarge)
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            text: qsTr("Sit down and listen")
            serif: true
            size: Theme.title
        }

        Words {
            width: parent.width
            text: [qsTr("%n episode(s)", "", root.episodes), qsTr("%1 min").arg(root.listen.minutes), root.listen.heard > 0 ? qsTr("%n heard", "", root.listen.heard) : ""].filter(part => part !== "").join(" · ")
            size: Theme.label
            leading: Theme.lineTitle
            color: Theme.cinnabar
        }

        TapButton {
            objectName: "play-all"
            width: parent.width
            height: Theme.touch * 1.2
            glyph: "play"
            chosen: true
            size: Theme.lead
            text: qsTr("Play the whole hall")
            onClicked: root.played()
        }

        Words {
            width: parent.width
            topPadding: Theme.gapSmall
            visible: root.listen.voiced
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
