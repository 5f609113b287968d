pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Screens
import Kiosk.Theme

// The window of the command `narration record`.
Window {
    id: root

    required property RecorderView recorder

    width: 1280
    height: 720
    color: Theme.paper
    title: recorder.title

    Binding { target: Theme; property: "width"; value: root.width }
    Binding { target: Theme; property: "height"; value: root.height }

    RecordScreen {
        anchors.fill: parent
        recorder: root.recorder
    }

    Shortcut {
        sequence: "Space"
        onActivated: root.recorder.press()
    }

    Shortcut {
        sequences: ["Return", "Enter"]
        onActivated: root.recorder.keep()
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        onActivated: root.recorder.leave()
    }
}
