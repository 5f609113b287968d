pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The voices of the hall, each named in its own script.
Flow {
    id: root

    required property ListenView listen
    required property string screen

    spacing: Theme.apart

    Repeater {
        model: root.listen.voices

        TapButton {
            required property string tag
            required property string name
            required chosen

            objectName: root.screen + "-voice-" + tag
            text: name
            width: Math.max(implicitWidth, 140 * Theme.unit)
            onClicked: root.listen.chooseVoice(tag)
        }
    }
}
