pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// One line-drawn sign on a 24×24 grid.
Item {
    id: root

    required property string name

    property color color: Theme.ink
    property real thickness: 2

    readonly property var drawings: ({
        "back": "M15 4 L7 12 L15 20",
        "next": "M9 4 L17 12 L9 20",
        "home": "M3.5 11.5 L12 4 L20.5 11.5 M6 10 V20 H18 V10 M10 20 V14 H14 V20",
        "replay": "M5 4.5 V9.5 H10 M5.4 9.2 A7.6 7.6 0 1 1 4.5 13.5",
        "captions": "M3 5.5 H21 V18.5 H3 Z M6.5 11 H12 M14 11 H17.5 M6.5 14.8 H9.5 M11.5 14.8 H17.5",
        "plus": "M12 4 V20 M4 12 H20",
        "minus": "M4 12 H20",
        "zoom": "M10.5 4 A6.5 6.5 0 1 0 10.5 17 A6.5 6.5 0 1 0 10.5 4 M15.3 15.3 L20.5 20.5 M10.5 7.5 V13.5 M7.5 10.5 H13.5",
        "silent": "M4 9.5 V14.5 H8 L13 19 V5 L8 9.5 Z M16.5 9.5 L21.5 14.5 M21.5 9.5 L16.5 14.5",
        "voice": "M4 9.5 V14.5 H8 L13 19 V5 L8 9.5 Z M16.2 8.8 A4.6 4.6 0 0 1 16.2 15.2 M18.6 6.2 A8.2 8.2 0 0 1 18.6 17.8",
        "ear": "M6.5 9.5 A5.8 5.8 0 0 1 18 9 C18 13.2 14.6 13.4 14.3 17 A3.3 3.3 0 0 1 8.2 18.6 M9.8 10 A2.6 2.6 0 0 1 15 9.6 C15 11.9 12.2 11.6 12.2 14.4",
        "eye": "M2.5 12 C6.3 5.6 17.7 5.6 21.5 12 C17.7 18.4 6.3 18.4 2.5 12 Z M12 8.8 A3.2 3.2 0 1 0 12 15.2 A3.2 3.2 0 1 0 12 8.8",
        "list": "M9 6 H20.5 M9 12 H20.5 M9 18 H20.5 M4 6 H4.6 M4 12 H4.6 M4 18 H4.6",
        "choices": "M3.5 7.5 H12 M18 7.5 H20.5 M15 4.8 A2.7 2.7 0 1 0 15 10.2 A2.7 2.7 0 1 0 15 4.8 M3.5 16.5 H6 M12 16.5 H20.5 M9 13.8 A2.7 2.7 0 1 0 9 19.2 A2.7 2.7 0 1 0 9 13.8",
        "tick": "M4.5 12.8 L10 18 L19.5 6.8",
        "close": "M5.5 5.5 L18.5 18.5 M18.5 5.5 L5.5 18.5",
        "skip": "M18.5 5.5 V18.5",
        "skip-back": "M5.5 5.5 V18.5",
        "play": "",
        "pause": ""
    })
    readonly property var solids: ({
        "skip": "M5.5 5 V19 L16 12 Z",
        "skip-back": "M18.5 5 V19 L8 12 Z",
        "play": "M7.5 4.5 V19.5 L19.5 12 Z",
        "pause": "M6.5 5 H10.2 V19 H6.5 Z M13.8 5 H17.5 V19 H13.8 Z"
    })

    implicitWidth: 40 * Theme.unit
    implicitHeight: implicitWidth

    Shape {
        width: 24
        height: 24
        scale: root.width / 24
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.color
            strokeWidth: root.thickness
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg { path: root.drawings[root.name] ?? "" }
        }

        ShapePath {
            strokeColor: "transparent"
            fillColor: root.color

            PathSvg { path: root.solids[root.name] ?? "" }
        }
    }
}
