pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A small sign on a picture's corner: what an event has.
Rectangle {
    id: root

    required property string glyph

    property string words: ""

    width: row.implicitWidth + 2 * Theme.gapSmall
    height: 48 * Theme.unit
    color: Theme.scrim

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 8 * Theme.unit

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: 28 * Theme.unit
            name: root.glyph
            color: Theme.onDark
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.words !== ""
            text: root.words
            size: Theme.small
            leading: 1.4
            color: Theme.onDark
        }
    }
}
