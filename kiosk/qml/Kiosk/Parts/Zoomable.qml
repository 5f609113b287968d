pragma ComponentBehavior: Bound

import QtQuick

// A picture that can be looked at closely; it never leaves the frame.
Item {
    id: root

    required property string source

    property real zoom: 1

    readonly property real most: 4
    readonly property bool settled: image.status !== Image.Loading

    function step(factor: real): void {
        zoomAround(zoom * factor, width / 2, height / 2);
    }

    // Keeps the point (x, y) of the frame where it is.
    function zoomAround(wanted: real, x: real, y: real): void {
        const next = Math.max(1, Math.min(most, wanted));
        const ratio = next / zoom;
        const left = (flick.contentX + x) * ratio - x;
        const top = (flick.contentY + y) * ratio - y;
        zoom = next;
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - width, left));
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - height, top));
    }

    clip: true

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: width * root.zoom
        contentHeight: height * root.zoom
        interactive: root.zoom > 1
        boundsBehavior: Flickable.StopAtBounds

        Image {
            id: image

            width: flick.contentWidth
            height: flick.contentHeight
            asynchronous: true
            autoTransform: true
            fillMode: Image.PreserveAspectFit
            source: root.source
        }
    }

    PinchHandler {
        target: null
        onScaleChanged: delta => root.zoomAround(root.zoom * delta, centroid.position.x, centroid.position.y)
    }

    TapHandler {
        onDoubleTapped: point => root.zoomAround(root.zoom > 1 ? 1 : 2.5, point.position.x, point.position.y)
    }
}
