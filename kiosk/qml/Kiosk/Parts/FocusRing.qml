pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Shows what a key would press: a ring around it that goes with it.
Rectangle {
    id: root

    required property Item target

    parent: target
    visible: target !== null
    anchors.fill: target ? parent : undefined
    anchors.margins: -7 * Theme.unit
    z: 1
    radius: 2 * Theme.radius
    color: "transparent"
    border.width: 5 * Theme.unit
    border.color: Theme.turquoise

    Rectangle {
        anchors.fill: parent
        anchors.margins: parent.border.width
        radius: Theme.radius
        color: "transparent"
        border.width: Theme.line
        border.color: Theme.onDark
    }
}
