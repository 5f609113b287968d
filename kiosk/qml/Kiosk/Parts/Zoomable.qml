pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A picture that can be looked at closely: two fingers pinch and push it at once, one finger pushes it, two taps lead to a
// point and back. It never turns, and its edges never come inside the frame.
Item {
    id: root

    required property string source

    property real zoom: 1
    property point held: Qt.point(0, 0) // the place in the frame, and the share of the picture, that stay together
    property point share: Qt.point(0.5, 0.5)

    readonly property real most: 4
    readonly property real closer: 2.5
    readonly property bool missing: image.status === Image.Error
    readonly property bool settled: image.status !== Image.Loading
    readonly property real ratio: image.status === Image.Ready ? image.implicitWidth / image.implicitHeight : width / Math.max(1, height)
    readonly property real fittingWidth: Math.min(width, height * ratio)
    readonly property real fittingHeight: fittingWidth / ratio

    function step(factor: real): void {
        approach((approaching.running ? approaching.to : zoom) * factor, width / 2, height / 2);
    }

    // Zooms calmly, with the point (x, y) of the frame kept where it is.
    function approach(wanted: real, x: real, y: real): void {
        approaching.stop();
        hold(x, y);
        approaching.to = limit(wanted);
        approaching.start();
    }

    function limit(wanted: real): real {
        return Math.max(1, Math.min(most, wanted));
    }

    function hold(x: real, y: real): void {
        held = Qt.point(x, y);
        share = Qt.point((flick.contentX + x - image.x) / image.width, (flick.contentY + y - image.y) / image.height);
    }

    function place(): void {
        flick.contentX = findStart(width, fittingWidth * zoom, share.x, held.x);
        flick.contentY = findStart(height, fittingHeight * zoom, share.y, held.y);
    }

    // Where the frame begins in a picture so long, so that this share of it is at this place of the frame.
    function findStart(frame: real, length: real, part: real, at: real): real {
        const aside = Math.max(0, frame - length) / 2;
        return Math.max(0, Math.min(length - frame, aside + part * length - at));
    }

    clip: true
    onZoomChanged: place()
    onWidthChanged: place()
    onHeightChanged: place()

    NumberAnimation {
        id: approaching

        target: root
        property: "zoom"
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }

    Flickable {
        id: flick

        objectName: "looked-at"
        anchors.fill: parent
        contentWidth: Math.max(width, image.width)
        contentHeight: Math.max(height, image.height)
        interactive: root.zoom > 1 && !pinch.active
        boundsBehavior: Flickable.StopAtBounds

        Image {
            id: image

            x: (flick.contentWidth - width) / 2
            y: (flick.contentHeight - height) / 2
            width: root.fittingWidth * root.zoom
            height: root.fittingHeight * root.zoom
            asynchronous: true
            autoTransform: true
            source: root.source
        }

        TapHandler {
            onDoubleTapped: point => root.approach(root.zoom > 1 ? 1 : root.closer, point.position.x - flick.contentX, point.position.y - flick.contentY)
        }
    }

    PinchHandler {
        id: pinch

        property real begun: 1

        target: null
        rotationAxis.enabled: false
        onActiveChanged: {
            approaching.stop();
            begun = root.zoom;
            root.hold(centroid.position.x, centroid.position.y);
        }
        onActiveScaleChanged: {
            if (active)
                root.zoom = root.limit(begun * activeScale);
        }
        onCentroidChanged: {
            if (active) {
                root.held = centroid.position;
                root.place();
            }
        }
    }
}
