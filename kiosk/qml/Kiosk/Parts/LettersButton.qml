pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A size of letters, shown by letters of that size.
T.AbstractButton {
    id: root

    required property int percent

    property bool chosen: false

    focusPolicy: Qt.TabFocus
    implicitHeight: 190 * Theme.unit
    Accessible.name: qsTr("Letters of %1 percent").arg(percent)
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Theme.paperEdge : Theme.paperShade
        border.width: root.chosen ? 2 * Theme.line : Theme.hair
        border.color: root.chosen ? Theme.cinnabar : Theme.paperEdge
    }

    contentItem: Item {
        Words {
            anchors.centerIn: parent
            text: qsTr("Aa")
            serif: true
            size: 33 * Theme.unit * root.percent / 100
            color: root.chosen ? Theme.cinnabar : Theme.ink
        }
    }
}
