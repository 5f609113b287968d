pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Tells a visitor for some seconds that the hall closes soon; a touch takes it away.
Rectangle {
    id: root

    required property string notice

    property string said: ""

    signal dismissed

    anchors.horizontalCenter: parent?.horizontalCenter
    y: Theme.gap
    width: words.width + 2 * Theme.margin
    height: words.implicitHeight + Theme.gap
    color: Theme.cinnabarDeep
    border.width: Theme.hair
    border.color: Theme.gold
    visible: opacity > 0
    opacity: notice === "" ? 0 : 1
    onNoticeChanged: if (notice !== "") said = notice

    Behavior on opacity {
        NumberAnimation { duration: Theme.calm }
    }

    MouseArea {
        anchors.fill: parent
        enabled: root.notice !== ""
        onClicked: root.dismissed()
    }

    Words {
        id: words

        objectName: "closing-note"
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.parent.width - 4 * Theme.margin)
        horizontalAlignment: Text.AlignHCenter
        text: root.said
        size: Theme.lead
        leading: Theme.lineTitle
        color: Theme.onDark
    }
}
