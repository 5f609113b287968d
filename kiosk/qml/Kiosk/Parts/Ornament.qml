pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The hall's own ornament: the lotus of the lamps on Gesar square, or a knot without end, with a thin line on either side
// that fades. Drawn once a screen at the most.
Item {
    id: root

    property string motif: "lotus"
    property color color: Theme.gold
    property real size: 56 * Theme.unit

    readonly property real arm: Math.max(0, (width - size - 2 * Theme.gapSmall) / 2)
    readonly property string lotus: "M12 3.2 C14.9 6.8 14.9 11.8 12 16 C9.1 11.8 9.1 6.8 12 3.2 Z"
        + " M12 16 C12.6 11.6 15.4 8 19.2 6.9 C19.8 11 17 14.8 12 16 Z M12 16 C11.4 11.6 8.6 8 4.8 6.9 C4.2 11 7 14.8 12 16 Z"
        + " M12 16 C15.2 14 19.4 12.8 22.6 13.4 C20.8 16.9 16.2 18 12 16 Z M12 16 C8.8 14 4.6 12.8 1.4 13.4 C3.2 16.9 7.8 18 12 16 Z"
        + " M7.4 20 C10 18.6 14 18.6 16.6 20"
    readonly property string knot: "M6 5.7 H18 A1.5 1.5 0 0 1 18 8.7 H6 A1.5 1.5 0 0 1 6 5.7 Z M6 10.5 H18 A1.5 1.5 0 0 1 18 13.5 H6 A1.5 1.5 0 0 1 6 10.5 Z M6 15.3 H18 A1.5 1.5 0 0 1 18 18.3 H6 A1.5 1.5 0 0 1 6 15.3 Z"
        + " M5.7 6 V18 A1.5 1.5 0 0 0 8.7 18 V6 A1.5 1.5 0 0 0 5.7 6 Z M10.5 6 V18 A1.5 1.5 0 0 0 13.5 18 V6 A1.5 1.5 0 0 0 10.5 6 Z M15.3 6 V18 A1.5 1.5 0 0 0 18.3 18 V6 A1.5 1.5 0 0 0 15.3 6 Z"

    implicitWidth: size
    implicitHeight: size

    component Arm: Rectangle {
        required property bool leftwards

        anchors.verticalCenter: parent.verticalCenter
        width: root.arm
        height: Theme.hair
        visible: width > Theme.gap

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop { position: 0; color: Qt.alpha(root.color, 0) }
            GradientStop { position: 1; color: root.color }
        }

        rotation: leftwards ? 0 : 180
    }

    Arm { leftwards: true }
    Arm { leftwards: false; x: root.width - width }

    Shape {
        x: (root.width - root.size) / 2
        y: (root.height - root.size) / 2
        width: 24
        height: 24
        transform: [
            Rotation {
                angle: root.motif === "knot" ? 45 : 0
                origin.x: 12
                origin.y: 12
            },
            Scale {
                xScale: root.size / 24
                yScale: root.size / 24
            }
        ]
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.color
            strokeWidth: root.motif === "knot" ? 0.7 : 0.9
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg { path: root.motif === "knot" ? root.knot : root.lotus }
        }
    }
}
