pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A text in the face, size and line height that its script needs. Noto Serif Tibetan's own line box is 2.8 em high
// with the letters in its upper part; the paddings cut it down to the 1.8 em that full stacks need.
Text {
    id: root

    property real size: Theme.body
    property bool serif: false
    property real leading: serif ? Theme.lineTitle : Theme.lineReading

    readonly property bool tibetan: /[\u0F00-\u0FFF]/.test(text)
    readonly property bool chinese: /[\u4E00-\u9FFF]/.test(text)
    readonly property real em: Math.round(size * (tibetan ? Theme.tibetanScale : 1))
    readonly property real tibetanLine: 1.8

    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.family: tibetan ? Theme.tibetan : serif ? Theme.serif : Theme.sans
    font.pixelSize: em
    font.weight: !serif ? Font.Normal : tibetan ? Font.Bold : Font.DemiBold
    lineHeightMode: Text.FixedHeight
    lineHeight: em * (tibetan ? tibetanLine : leading)
    topPadding: tibetan ? -0.3 * em : 0
    bottomPadding: em * (tibetan ? tibetanLine + 0.3 - 2.815 : Math.min(0, 1.448 - leading))
}
