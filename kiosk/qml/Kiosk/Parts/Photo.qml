pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A picture decoded at the size it is shown, with its focus kept in view; a quiet placeholder where it is missing.
Item {
    id: root

    required property string source

    property real focusX: 0.5
    property real focusY: 0.5
    property color ground: Theme.paperShade
    property bool worded: true // says so where the picture is missing

    readonly property bool ready: image.status === Image.Ready
    readonly property bool missing: source === "" || image.status === Image.Error
    readonly property bool settled: image.status !== Image.Loading
    readonly property real paintedRatio: ready ? image.implicitWidth / image.implicitHeight : 16 / 9
    readonly property bool wider: paintedRatio > width / Math.max(1, height)

    clip: true

    Rectangle {
        anchors.fill: parent
        color: root.ground

        Loader {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gapSmall
            active: root.missing

            sourceComponent: MissingPicture {
                room: root.height
                worded: root.worded && root.source !== ""
            }
        }
    }

    Image {
        id: image

        readonly property real excessX: width - root.width
        readonly property real excessY: height - root.height

        width: root.wider ? root.height * root.paintedRatio : root.width
        height: root.wider ? root.height : root.width / root.paintedRatio
        x: -Math.max(0, Math.min(excessX, root.focusX * width - root.width / 2))
        y: -Math.max(0, Math.min(excessY, root.focusY * height - root.height / 2))
        asynchronous: true
        autoTransform: true
        source: root.source
        sourceSize.width: root.width > 0 ? Math.ceil(Math.max(root.width, root.height * 16 / 9) / 64) * 64 : 64
        opacity: status === Image.Ready ? 1 : 0

        Behavior on opacity {
            NumberAnimation { duration: Theme.calm }
        }
    }
}
