pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One screen's place in the window: made when it is wanted, gone when it has faded and what its lists had begun is made.
Loader {
    id: root

    required property bool shown

    property bool covered: false
    property bool hidden: false
    property bool rises: true
    property bool held: false

    anchors.fill: parent
    active: shown || held
    enabled: shown && !covered
    visible: opacity > 0 && !hidden
    opacity: shown ? 1 : 0

    onShownChanged: if (shown) held = true; else ending.restart()
    Component.onCompleted: held = shown

    Timer {
        id: ending

        interval: Theme.calm + Theme.ending
        onTriggered: root.held = root.shown
    }

    transform: Translate {
        x: root.rises ? (1 - root.opacity) * 60 * Theme.unit : 0
    }

    Behavior on opacity {
        NumberAnimation { duration: Theme.calm; easing.type: Easing.OutCubic }
    }
}
