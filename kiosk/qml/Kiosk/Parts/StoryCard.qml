pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Year and title on the whole screen: the breath between two events, an event without pictures, the end. What can be
// touched follows below; what stands elsewhere, too, gives way where there is no room for it.
Item {
    id: root

    required property string above
    required property string title
    required property string below
    required property real floor

    default property alias more: rest.data

    readonly property bool asking: rest.visibleChildren.length > 0
    readonly property real room: height - floor - 2 * Theme.gap - (asking ? rest.height + Theme.gapLarge : 0)
    readonly property real needed: date.implicitHeight + name.implicitHeight + remark.implicitHeight + (asking ? 5 : 3) * Theme.gap

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
        y: Theme.gap + Math.max(0, (Theme.reach && root.asking ? Math.min(root.room, Theme.lowered - 2 * Theme.gap) : root.room) - height) / 2
        width: parent.width - 2 * x
        spacing: Theme.gap

        Words {
            id: date

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: text !== "" && implicitHeight + name.implicitHeight + (root.asking ? 5 : 3) * Theme.gap <= root.room
            text: root.above
            serif: true
            size: Theme.title
            color: Theme.goldPale
        }

        Words {
            id: name

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.title
            serif: true
            size: Math.max(Theme.title, Math.min(Theme.display, Math.floor(Theme.display * column.width / Math.max(1, line.implicitWidth))))
            color: Theme.onDark
        }

        Ornament {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, 520 * Theme.unit)
            visible: root.asking
            color: Theme.goldPale
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 160 * Theme.unit
            height: Theme.line
            visible: !root.asking
            color: Theme.gold
        }

        Words {
            id: remark

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: text !== "" && root.needed <= root.room
            text: root.below
            size: Theme.body
            leading: Theme.lineTitle
            color: Theme.onDarkSoft
        }
    }

    Grid {
        id: rest

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.lowered + Theme.gap, column.y + column.height + Theme.gapLarge)
        columns: Theme.tall && Theme.enlarged ? 1 : 2
        spacing: Theme.apart
        horizontalItemAlignment: Grid.AlignHCenter
    }
}
