pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge

// Where a film's pictures appear, by whatever this machine's renderer can draw.
Loader {
    id: root

    required property FilmView film

    readonly property bool painted: GraphicsInfo.api === GraphicsInfo.Software

    source: GraphicsInfo.api === GraphicsInfo.Unknown ? "" : Qt.resolvedUrl(painted ? "../Films/PaintedSurface.qml" : "../Films/VideoSurface.qml")
    onLoaded: film.showOn(item)
}
