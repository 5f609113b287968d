pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One fact about the machine: its name, what it is, and a mark where it needs care.
Item {
    id: root

    required property string name
    required property string words
    required property bool fine

    implicitHeight: Math.max(label.implicitHeight, value.implicitHeight) + Theme.gapSmall

    Rectangle {
        width: Theme.line * 2
        height: parent.height - Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.fine
        color: Theme.cinnabar
    }

    Words {
        id: label

        x: Theme.gapSmall * 1.5
        anchors.verticalCenter: parent.verticalCenter
        width: root.width * 0.3 - x
        text: root.name
        size: Theme.small
        leading: Theme.lineTitle
        color: Theme.inkSoft
    }

    Words {
        id: value

        x: root.width * 0.3 + Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - x
        text: root.words
        size: Theme.label
        leading: Theme.lineTitle
        color: root.fine ? Theme.ink : Theme.cinnabar
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.paperEdge
    }
}
