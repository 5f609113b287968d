pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// What a lecturer's finger does on a page: touched or swept it turns, held down it is a spot of light.
MouseArea {
    id: root

    property bool points: true
    property real start: 0
    property bool pointing: false

    signal turned(start: real, end: real)

    pressAndHoldInterval: Theme.hold
    onPressed: mouse => start = mouse.x
    onPressAndHold: pointing = points
    onReleased: mouse => pointing ? pointing = false : turned(start / width, mouse.x / width)
    onCanceled: pointing = false

    Shape {
        objectName: "spot"
        anchors.fill: parent
        visible: root.pointing

        ShapePath {
            fillColor: Theme.scrimHalf
            fillRule: ShapePath.OddEvenFill
            strokeColor: "transparent"
            startX: 0
            startY: 0

            PathLine { x: root.width; y: 0 }
            PathLine { x: root.width; y: root.height }
            PathLine { x: 0; y: root.height }
            PathLine { x: 0; y: 0 }
            PathAngleArc {
                centerX: root.mouseX
                centerY: root.mouseY
                radiusX: Theme.spot
                radiusY: Theme.spot
                sweepAngle: 360
                moveToStart: true
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.goldPale
            strokeWidth: Theme.line * 2

            PathAngleArc {
                centerX: root.mouseX
                centerY: root.mouseY
                radiusX: Theme.spot
                radiusY: Theme.spot
                sweepAngle: 360
            }
        }
    }
}
