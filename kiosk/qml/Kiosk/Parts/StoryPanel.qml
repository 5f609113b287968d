pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A sheet of paper laid over a story, beside the picture or, on a tall screen, over its lower part.
Rectangle {
    id: root

    required property string heading

    default property alias content: page.data

    readonly property real pageHeight: page.height

    signal closed

    color: Theme.paper

    // touches do not fall through to the picture
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        width: Theme.tall ? parent.width : 6 * Theme.unit
        height: Theme.tall ? 6 * Theme.unit : parent.height
        color: Theme.cinnabar
    }

    Words {
        id: title

        x: Theme.gapLarge
        y: close.y + (close.height - height) / 2
        width: close.x - x
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
        glyph: "close"
        Accessible.name: qsTr("Close")
        onClicked: root.closed()
    }

    Item {
        id: page

        x: Theme.gapLarge
        y: close.y + close.height + Theme.gap
        width: parent.width - 2 * x
        height: parent.height - y
    }
}
