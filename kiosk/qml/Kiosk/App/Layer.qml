pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One screen's place in the window: made when it is wanted, gone when it has faded.
Loader {
    id: root

    required property bool shown

    property bool covered: false
    property bool hidden: false
    property bool rises: true

    anchors.fill: parent
    active: shown || opacity > 0
    enabled: shown && !covered
    visible: opacity > 0 && !hidden
    opacity: shown ? 1 : 0

    transform: Translate {
        x: root.rises ? (1 - root.opacity) * 60 * Theme.unit : 0
    }

    Behavior on opacity {
        NumberAnimation { duration: Theme.calm; easing.type: Easing.OutCubic }
    }
}
