pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// All facts as one code, to be photographed for help from afar.
Item {
    id: root

    required property string code
    required property int modules

    readonly property bool settled: image.status !== Image.Loading
    readonly property real room: Math.min(width, height - told.implicitHeight - 3 * Theme.gap)
    readonly property real side: modules * Math.max(1, Math.floor(room / Math.max(1, modules))) // whole pixels a module

    Image {
        id: image

        objectName: "help-code"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap
        width: root.side
        height: width
        source: root.code
        smooth: false
        Accessible.role: Accessible.Graphic
        Accessible.name: told.text
    }

    Words {
        id: told

        y: image.y + image.height + Theme.gap
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Photograph this code and send it to who can help: it holds all that this page says.")
        size: Theme.label
        leading: Theme.lineTitle
        color: Theme.inkSoft
    }
}
