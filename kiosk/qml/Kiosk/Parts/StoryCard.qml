pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Year and title on the whole screen: the breath between two events, an event without pictures, the end.
Item {
    id: root

    required property string above
    required property string title
    required property string below
    required property real floor

    default property alias more: rest.data

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    Words {
        id: line

        visible: false
        text: root.title
        serif: true
        size: Theme.display
        wrapMode: Text.NoWrap
    }

    Column {
        id: column

        x: Theme.margin
        y: (root.height - root.floor - height) / 2
        width: parent.width - 2 * x
        spacing: Theme.gap

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            text: root.above
            serif: true
            size: Theme.title
            color: Theme.goldPale
        }

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.title
            serif: true
            size: Math.max(Theme.title, Math.min(Theme.display, Math.floor(Theme.display * column.width / Math.max(1, line.implicitWidth))))
            color: Theme.onDark
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 160 * Theme.unit
            height: Theme.line
            color: Theme.gold
        }

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            text: root.below
            size: Theme.body
            leading: Theme.lineTitle
            color: Theme.onDarkSoft
        }

        Row {
            id: rest

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap
            topPadding: Theme.gap
        }
    }
}
