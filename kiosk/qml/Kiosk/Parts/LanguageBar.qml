pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The hall's languages, each named in its own script.
Row {
    id: root

    required property HallView hall
    required property string language

    property bool dark: false

    signal chosen(language: string)

    spacing: Theme.gapSmall

    Repeater {
        model: root.hall.languages

        TapButton {
            required property string tag
            required property string name

            text: name
            width: Math.max(implicitWidth, 140 * Theme.unit)
            chosen: tag === root.language
            dark: root.dark
            frame: chosen ? Theme.cinnabar : root.dark ? Theme.onDarkSoft : Theme.paperEdge
            objectName: "speak-" + tag
            onClicked: root.chosen(tag)
        }
    }
}
