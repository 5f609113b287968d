pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A reading text whose spoken sentence is dark while the rest steps back.
Words {
    id: root

    required property string before
    required property string now
    required property string after

    property color lit: Theme.cinnabar
    property color plain: Theme.ink
    property color stepped: Theme.inkSoft

    text: now === "" ? before : before + "<font color=\"" + lit + "\">" + now + "</font>" + after
    textFormat: Text.StyledText
    color: now === "" ? plain : stepped

    Behavior on color {
        ColorAnimation { duration: Theme.calm }
    }
}
