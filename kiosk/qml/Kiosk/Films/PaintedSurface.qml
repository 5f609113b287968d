pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge

// A film's pictures on the software renderer.
PaintedFilm {
}
