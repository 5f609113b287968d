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
        "learn": "M12 6.5 C9.5 4.6 6 4.4 2.8 5.2 V18.6 C6 17.8 9.5 18 12 20 C14.5 18 18 17.8 21.2 18.6 V5.2 C18 4.4 14.5 4.6 12 6.5 Z M12 6.5 V20",
        "question": "M8 8.6 A4.1 4.1 0 1 1 13.4 12.5 C12.3 13 12 13.7 12 15 M12 18.6 V19",
        "grid": "M4 4.5 H10 V10 H4 Z M14 4.5 H20 V10 H14 Z M4 14 H10 V19.5 H4 Z M14 14 H20 V19.5 H14 Z",
        "dark": "M20 14.5 A8.4 8.4 0 1 1 9.5 4 A6.6 6.6 0 0 0 20 14.5 Z",
        "scripts": "M3.5 6 H14.5 M9 3.5 V6 M6 6 C6.5 10.5 10 13.5 13.5 14.5 M12 6 C11.5 10.5 8 13.5 4 14.5 M12.5 20.5 L16.8 10.5 L21 20.5 M14.2 17 H19.4",
        "hands": "M8 20.5 C5.6 18.6 4.6 15.6 4.2 12.4 C4 11.2 5.6 10.9 6 12 L7.2 14.6 V5.6 A1.2 1.2 0 0 1 9.6 5.6 V11 V4.2 A1.2 1.2 0 0 1 12 4.2 V11 V5.2 A1.2 1.2 0 0 1 14.4 5.2 V11.6 V7.4 A1.2 1.2 0 0 1 16.8 7.4 V14.4 C16.8 17.4 15.8 19 14.6 20.5",
        "face-satisfied": "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 M7.8 14 C9.4 17.2 14.6 17.2 16.2 14 M8.8 9 V9.8 M15.2 9 V9.8",
        "face-so-so": "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 M8.2 15 H15.8 M8.8 9 V9.8 M15.2 9 V9.8",
        "face-not": "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 M7.8 16.4 C9.4 13.4 14.6 13.4 16.2 16.4 M8.8 9 V9.8 M15.2 9 V9.8",
        "close": "M5.5 5.5 L18.5 18.5 M18.5 5.5 L5.5 18.5",
        "skip": "M18.5 5.5 V18.5",
        "skip-back": "M5.5 5.5 V18.5",
        "film": "M3.5 5 H20.5 V19 H3.5 Z M7.5 5 V19 M16.5 5 V19 M3.5 9.7 H7.5 M3.5 14.3 H7.5 M16.5 9.7 H20.5 M16.5 14.3 H20.5",
        "letters": "M2.5 18.5 L6 9.5 L9.5 18.5 M3.7 15.4 H8.3 M11 18.5 L16.5 4.5 L22 18.5 M12.9 13.7 H20.1",
        "contrast": "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3",
        "calm": "M3 17.5 H21 M5.5 13.8 H18.5 M12 10.2 C8.6 10.2 7.2 7.2 7.6 4.4 C9.6 4.8 11.4 6.6 12 10.2 C12.6 6.6 14.4 4.8 16.4 4.4 C16.8 7.2 15.4 10.2 12 10.2 Z",
        "reach": "M4 3 H20 V21 H4 Z M12 5.5 V11.5 M9 8.8 L12 11.8 L15 8.8 M7 14.5 H17 M7 17.8 H17",
        "play": "",
        "pause": ""
    })
    readonly property var solids: ({
        "skip": "M5.5 5 V19 L16 12 Z",
        "skip-back": "M18.5 5 V19 L8 12 Z",
        "play": "M7.5 4.5 V19.5 L19.5 12 Z",
        "pause": "M6.5 5 H10.2 V19 H6.5 Z M13.8 5 H17.5 V19 H13.8 Z",
        "contrast": "M12 3 A9 9 0 0 1 12 21 Z",
        "record": "M12 4 A8 8 0 1 0 12 20 A8 8 0 1 0 12 4 Z",
        "stop": "M5.5 5.5 H18.5 V18.5 H5.5 Z"
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
