pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Shows in the corner how long a finger has rested there: a quarter of a ring that grows.
Item {
    id: root

    required property real progress

    readonly property real side: Theme.touch * 1.5

    width: side
    height: side
    visible: progress > 0

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.scrimHalf
            strokeWidth: 5 * Theme.line
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap

            PathAngleArc { radiusX: root.side - 3 * Theme.line; radiusY: radiusX; startAngle: 0; sweepAngle: 90 }
        }

        ShapePath {
            strokeColor: Theme.goldPale
            strokeWidth: 3 * Theme.line
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap

            PathAngleArc { radiusX: root.side - 3 * Theme.line; radiusY: radiusX; startAngle: 90; sweepAngle: -90 * root.progress }
        }
    }
}
