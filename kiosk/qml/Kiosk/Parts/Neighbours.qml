pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The ways to the event before and the event after, with their titles.
Row {
    id: root

    required property EventView event

    readonly property real half: (width - spacing) / 2

    signal wanted(event: string)

    spacing: Theme.apart

    TapButton {
        objectName: "previous"
        width: root.half
        height: Theme.touch
        opacity: root.event.previous !== "" ? 1 : 0
        enabled: opacity > 0
        glyph: "back"
        lines: 1
        text: root.event.previousTitle
        onClicked: root.wanted(root.event.previous)
    }

    TapButton {
        objectName: "next"
        width: root.half
        height: Theme.touch
        visible: root.event.next !== ""
        glyph: "next"
        glyphLast: true
        lines: 1
        text: root.event.nextTitle
        onClicked: root.wanted(root.event.next)
    }
}
