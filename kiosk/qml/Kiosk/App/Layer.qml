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
    property bool lingering: false

    readonly property bool wanted: shown || opacity > 0

    // A screen goes when nothing is under way any more: a list of it may be making a card in this very moment.
    function leave(): void {
        lingering = wanted;
    }

    anchors.fill: parent
    active: wanted || lingering
    enabled: shown && !covered
    visible: opacity > 0 && !hidden
    opacity: shown ? 1 : 0
    onWantedChanged: wanted ? lingering = true : Qt.callLater(leave)
    Component.onCompleted: lingering = wanted

    transform: Translate {
        x: root.rises ? (1 - root.opacity) * 60 * Theme.unit : 0
    }

    Behavior on opacity {
        NumberAnimation { duration: Theme.calm; easing.type: Easing.OutCubic }
    }
}
