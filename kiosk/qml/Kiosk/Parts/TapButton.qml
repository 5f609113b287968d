pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A button of at least a finger's size: a sign, words, or both.
T.AbstractButton {
    id: root

    property string glyph: ""
    property bool glyphLast: false
    property bool chosen: false
    property bool dark: false
    property bool framed: true
    property int lines: 2
    property real size: Theme.label
    property color fill: chosen ? Theme.cinnabar : dark ? Theme.nightShade : Theme.paper
    property color frame: chosen ? Theme.cinnabar : dark ? Theme.inkSoft : Theme.gold
    property color foreground: chosen || dark ? Theme.onDark : Theme.ink

    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.gapSmall)
    implicitWidth: Math.max(Theme.touch, row.implicitWidth + 2 * Theme.gap)
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Qt.darker(root.fill, 1.12) : root.fill
        border.width: root.framed ? Theme.hair : 0
        border.color: root.frame
    }

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gapSmall
            layoutDirection: root.glyphLast ? Qt.RightToLeft : Qt.LeftToRight

            Glyph {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                visible: root.glyph !== ""
                name: root.glyph
                color: root.foreground
            }

            Words {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                width: Math.min(implicitWidth, root.width > 0 ? root.width - 2 * Theme.gapSmall - (sign.visible ? sign.width + row.spacing : 0) : implicitWidth)
                elide: Text.ElideRight
                text: root.text
                size: root.size
                leading: Theme.lineTitle
                maximumLineCount: root.lines
                color: root.foreground
            }
        }
    }
}
