pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A way of reading that is on or off: a picture of what it does, its words below, a tick where it is on.
T.AbstractButton {
    id: root

    required property string glyph

    property bool chosen: false

    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(190 * Theme.unit, sign.height + words.implicitHeight + 3 * Theme.gapSmall)
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Theme.paperEdge : Theme.paperShade
        border.width: root.chosen ? 2 * Theme.line : Theme.hair
        border.color: root.chosen ? Theme.cinnabar : Theme.paperEdge
    }

    contentItem: Item {
        Glyph {
            id: sign

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.gapSmall
            implicitWidth: 84 * Theme.unit
            thickness: 1.4
            name: root.glyph
            color: root.chosen ? Theme.cinnabar : Theme.ink
        }

        Words {
            id: words

            y: sign.y + sign.height + (root.height - sign.y - sign.height - height) / 2
            x: Theme.gapSmall
            width: parent.width - 2 * x
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            size: Theme.label
            leading: Theme.lineTitle
            color: root.chosen ? Theme.cinnabar : Theme.ink
        }

        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: Theme.gapSmall
            y: Theme.gapSmall
            width: 44 * Theme.unit
            height: width
            radius: width / 2
            visible: root.chosen
            color: Theme.cinnabar

            Glyph {
                anchors.centerIn: parent
                implicitWidth: 30 * Theme.unit
                thickness: 2.6
                name: "tick"
                color: Theme.onDark
            }
        }
    }
}
