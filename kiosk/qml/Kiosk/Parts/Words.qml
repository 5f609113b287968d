pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A text in the face, size and line height that its script needs. Noto Serif Tibetan's own line box is 2.8 em high
// with the letters in its upper part; the paddings cut it down to 1.8 em. Words with stacks that reach beyond have as
// much more as their ink needs, so that nothing that clips can touch it.
Text {
    id: root

    property real size: Theme.body
    property bool serif: false
    property real leading: serif ? Theme.lineTitle : Theme.lineReading

    readonly property bool tibetan: /[\u0F00-\u0FFF]/.test(text)
    readonly property bool chinese: /[\u4E00-\u9FFF]/.test(text)
    readonly property real em: Math.round(size * (tibetan ? Theme.tibetanScale : 1))
    readonly property real tibetanLine: 1.8
    readonly property real rise: 1.21 // of the line, above the base line
    readonly property real air: 0.02 * em + 2 // between ink and edge
    readonly property point ink: tibetan ? Theme.stacks.measure(text, serif) : Qt.point(0, 0)
    readonly property real above: Math.max(0, em * (ink.x - rise) + air)
    readonly property real below: Math.max(0, em * (ink.y - tibetanLine + rise) + air)

    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.family: tibetan ? Theme.tibetan : serif ? Theme.serif : Theme.sans
    font.pixelSize: em
    font.weight: !serif ? Font.Normal : tibetan ? Font.Bold : Font.DemiBold
    lineHeightMode: Text.FixedHeight
    lineHeight: em * (tibetan ? tibetanLine : leading)
    topPadding: tibetan ? em * (rise - 1.466) + above : 0
    bottomPadding: tibetan ? em * (tibetanLine - rise - 1.349) + below : em * Math.min(0, 1.448 - leading)
}
