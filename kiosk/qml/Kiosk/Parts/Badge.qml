pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A small sign on a picture's corner: what an event has. Flat, it stands among words.
Rectangle {
    id: root

    required property string glyph

    property string words: ""
    property bool flat: false

    readonly property color foreground: flat ? Theme.inkSoft : Theme.onDark

    width: row.implicitWidth + (flat ? Theme.gap : 2 * Theme.gapSmall)
    height: Math.max(row.implicitHeight, sign.height) + Theme.gapSmall
    color: flat ? "transparent" : Theme.scrim

    Row {
        id: row

        x: root.flat ? 0 : Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8 * Theme.unit

        Glyph {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: Theme.small * 1.04
            name: root.glyph
            color: root.foreground
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.words !== ""
            text: root.words
            size: Theme.small
            leading: Theme.lineTitle
            color: root.foreground
        }
    }
}
