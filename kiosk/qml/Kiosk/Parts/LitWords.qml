pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A reading text whose spoken sentence is dark while the rest steps back.
Words {
    id: root

    required property string before
    required property string now
    required property string after

    text: now === "" ? before : before + "<font color=\"" + Theme.cinnabar + "\">" + now + "</font>" + after
    textFormat: Text.StyledText
    color: now === "" ? Theme.ink : Theme.inkSoft

    Behavior on color {
        ColorAnimation { duration: Theme.calm }
    }
}
