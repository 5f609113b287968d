pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge

// Where a film's pictures appear, by whatever this machine's renderer can draw.
Item {
    id: root

    required property FilmView film

    readonly property bool known: GraphicsInfo.api !== GraphicsInfo.Unknown
    readonly property bool painted: GraphicsInfo.api === GraphicsInfo.Software
    readonly property Item canvas: painted ? film.canvas : null

    onCanvasChanged: if (canvas) film.showOn(canvas)

    Binding { target: root.canvas; property: "parent"; value: root }
    Binding { target: root.canvas; property: "width"; value: root.width }
    Binding { target: root.canvas; property: "height"; value: root.height }

    Loader {
        anchors.fill: parent
        source: root.known && !root.painted ? Qt.resolvedUrl("../Films/VideoSurface.qml") : ""
        onLoaded: root.film.showOn(item)
    }
}
