pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A sheet of paper laid over a story: beside the picture, or from below over the whole width. What it holds begins at
// `start`, so that everything that can be touched lies low where the visitor wants it so; then the floor's button closes it.
Rectangle {
    id: root

    required property string heading

    property bool low: false
    property real above: 0 // what lies over the sheet

    default property alias content: page.data

    readonly property real start: Math.max(0, Theme.lowered - above - page.y)

    signal closed

    color: Theme.paper

    // touches do not fall through to the picture
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        width: root.low ? parent.width : 6 * Theme.unit
        height: root.low ? 6 * Theme.unit : parent.height
        color: Theme.cinnabar
    }

    Words {
        id: title

        x: Theme.gapLarge
        y: close.y + Math.max(0, (close.height - height) / 2)
        width: (close.visible ? close.x : parent.width - x) - x
        text: root.heading
        serif: true
        size: Theme.heading
    }

    TapButton {
        id: close

        objectName: "close-panel"
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        y: Theme.gap
        visible: !Theme.reach
        glyph: "close"
        Accessible.name: qsTr("Close")
        onClicked: root.closed()
    }

    Item {
        id: page

        x: Theme.gapLarge
        y: Math.max(close.y + close.height, title.y + title.height) + Theme.apart
        width: parent.width - 2 * x
        height: parent.height - y
    }
}
