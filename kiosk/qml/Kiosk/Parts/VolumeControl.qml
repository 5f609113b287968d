pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// How loud it is: softer, the level, louder, in the width that it is given. Its parts are named after `name`.
Item {
    id: root

    required property VisitView visit

    property string name: ""
    property bool dark: false
    property color fill: dark ? Theme.nightShade : Theme.paper

    readonly property color empty: dark ? Theme.inkSoft : Theme.paperEdge

    implicitHeight: Theme.touch
    implicitWidth: 2 * Theme.touch + 2 * Theme.gap + 240 * Theme.unit

    component Step: TapButton {
        dark: root.dark
        fill: root.fill
        foreground: !enabled ? root.empty : dark ? Theme.onDark : Theme.ink
    }

    Step {
        id: softer

        objectName: root.name + "softer"
        enabled: root.visit.volume > 0
        glyph: "minus"
        Accessible.name: qsTr("Softer")
        onClicked: root.visit.softer()
    }

    Rectangle {
        objectName: root.name + "level"
        anchors.left: softer.right
        anchors.right: louder.left
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        height: 12 * Theme.unit
        radius: height / 2
        color: root.empty

        Rectangle {
            width: Math.max(height, root.visit.volume * parent.width)
            height: parent.height
            radius: height / 2
            color: root.dark ? Theme.goldPale : Theme.cinnabar
        }
    }

    Step {
        id: louder

        objectName: root.name + "louder"
        anchors.right: parent.right
        enabled: root.visit.volume < 1
        glyph: "plus"
        Accessible.name: qsTr("Louder")
        onClicked: root.visit.louder()
    }
}
