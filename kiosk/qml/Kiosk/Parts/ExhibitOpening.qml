pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The wall text at the start of a timeline: cover, title in two scripts, summary, facts. At the head of a timeline that
// runs downwards the cover stands above the words, or beside them where the screen is wide.
Item {
    id: root

    required property ExhibitView exhibit
    required property string facts
    required property bool upright
    required property real room // the height of the screen that it may take

    readonly property bool beside: upright && width > 1.7 * room
    readonly property real above: Math.max(Theme.lowered, room * (Theme.enlarged ? 0.3 : 0.36)) // the cover's height there

    signal listened

    implicitHeight: beside ? Math.max(room, words.implicitHeight + 2 * Theme.gapLarge) : above + words.implicitHeight + 2.4 * Theme.gapLarge

    Photo {
        id: photo

        width: root.beside ? parent.width * 0.36 : root.upright ? parent.width : parent.width - 1.5 * Theme.gapLarge
        height: root.beside ? Math.min(parent.height, root.room) : root.upright ? root.above : Math.max(0, parent.height - wall.height - 1.4 * Theme.gapLarge)
        visible: height > Theme.touch
        source: root.exhibit.cover
        focusX: root.exhibit.focus.x
        focusY: root.exhibit.focus.y
    }

    Rectangle {
        x: root.beside ? photo.width : 0
        y: root.beside ? 0 : photo.height
        width: root.beside ? 6 * Theme.unit : photo.width
        height: root.beside ? Math.min(parent.height, root.room) : 6 * Theme.unit
        visible: photo.visible
        color: Theme.cinnabar
    }

    Flickable {
        id: wall

        x: root.beside ? photo.width + Theme.gapLarge * 1.5 : Theme.margin
        y: root.beside ? (parent.height - height) / 2 : root.upright ? photo.height + Theme.gapLarge : parent.height - height - Theme.gap
        width: (root.beside ? parent.width : photo.width) - x - (root.upright ? Theme.margin : 0)
        height: root.upright ? words.implicitHeight : Math.min(words.implicitHeight, parent.height - 2 * Theme.gap)
        contentHeight: words.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive

        Column {
            id: words

            width: parent.width
            spacing: Theme.gapSmall

            Words {
                width: parent.width
                text: root.exhibit.title
                serif: true
                size: Theme.title
            }

            Words {
                width: parent.width
                text: root.facts
                size: Theme.small
                leading: Theme.lineTitle
                color: Theme.cinnabar
            }

            Words {
                width: Math.min(parent.width, 40 * size)
                text: root.exhibit.summary
                size: Theme.body
                leading: 1.6
            }

            Note {
                width: parent.width
                visible: root.exhibit.draft
                text: qsTr("Draft translation, not yet reviewed")
            }

            TapButton {
                objectName: "listen-exhibit"
                width: Math.min(implicitWidth, parent.width)
                glyph: "ear"
                text: qsTr("Sit down and listen")
                onClicked: root.listened()
            }
        }
    }
}
