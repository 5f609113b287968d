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

    readonly property real wanted: text === "" ? 0 : Math.ceil(Math.max(measure.advanceWidth, measure.boundingRect.width) + 0.1 * words.em) // on one line, whatever the frame
    readonly property real beside: glyph === "" ? 0 : sign.width + (text === "" ? 0 : row.spacing)

    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 8 * Theme.unit)
    implicitWidth: Math.max(Theme.touch, wanted + beside + 2 * Theme.gap)
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Qt.darker(root.fill, 1.12) : root.fill
        border.width: root.framed ? Theme.hair : 0
        border.color: root.frame
    }

    TextMetrics {
        id: measure

        font: words.font
        text: root.text
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
                width: Math.max(0, Math.min(root.wanted, root.width - 2 * Theme.gapSmall - root.beside))
                horizontalAlignment: sign.visible ? Text.AlignLeft : Text.AlignHCenter
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
