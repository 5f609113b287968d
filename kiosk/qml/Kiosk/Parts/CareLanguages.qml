pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The languages that technicians can read here, each named in its own script.
Row {
    id: root

    required property CareView care

    property bool dark: false

    spacing: Theme.apart

    Repeater {
        model: root.care.languages

        TapButton {
            required property string tag
            required property string name

            objectName: "care-speak-" + tag
            text: name
            size: Theme.name
            dark: root.dark
            width: Math.max(implicitWidth, 140 * Theme.unit)
            chosen: tag === root.care.lock.language
            frame: chosen ? Theme.cinnabar : Theme.paperEdge
            onClicked: root.care.lock.speak(tag)
        }
    }
}
