pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The hall's languages, each named in its own script; where there is no room for all, one button that leads to them.
Row {
    id: root

    required property HallView hall
    required property string language

    property bool dark: false
    property real room: Infinity

    readonly property real whole: all.implicitWidth
    readonly property bool folded: whole > room

    signal chosen(language: string)
    signal listed

    Row {
        id: all

        spacing: Theme.apart
        visible: !root.folded

        Repeater {
            model: root.hall.languages

            TapButton {
                required property string tag
                required property string name

                text: name
                size: Theme.name
                width: Math.max(implicitWidth, 140 * Theme.unit)
                chosen: tag === root.language
                dark: root.dark
                frame: chosen ? Theme.cinnabar : root.dark ? Theme.onDarkSoft : Theme.paperEdge
                objectName: "speak-" + tag
                onClicked: root.chosen(tag)
            }
        }
    }

    TapButton {
        objectName: "languages"
        visible: root.folded
        glyph: "scripts"
        dark: root.dark
        Accessible.name: qsTr("Languages")
        onClicked: root.listed()
    }
}
