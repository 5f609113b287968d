import QtQuick
import Kiosk.Theme

// What stands where a picture is missing; its words only where they have room.
Column {
    id: root

    required property real room // height of the frame

    property bool worded: true
    property color color: Theme.inkSoft

    objectName: "missing-picture"
    spacing: Theme.gapSmall

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.touch
        height: Theme.line
        color: Theme.gold
    }

    Words {
        width: parent.width
        visible: root.worded
        opacity: implicitHeight + 3 * Theme.gapSmall < root.room && lineCount < 4 ? 1 : 0
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("This picture is not here")
        size: Theme.small
        color: root.color
    }
}
