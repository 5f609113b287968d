pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The wall text at the start of a timeline: cover, title in two scripts, summary, facts.
Item {
    id: root

    required property ExhibitView exhibit
    required property string facts

    readonly property real tallHeight: 640 * Theme.unit + words.implicitHeight + 2.6 * Theme.gapLarge

    signal listened

    Photo {
        id: photo

        width: Theme.tall ? parent.width : parent.width - Theme.gapLarge * 1.5
        height: Theme.tall ? 640 * Theme.unit : Math.max(0, parent.height - words.implicitHeight - Theme.gapLarge * 2)
        source: root.exhibit.cover
    }

    Rectangle {
        y: photo.height
        width: photo.width
        height: 6 * Theme.unit
        color: Theme.cinnabar
    }

    Column {
        id: words

        x: Theme.margin
        y: photo.height + Theme.gapLarge
        width: photo.width - (Theme.tall ? 2 * Theme.margin : Theme.margin)
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
            width: parent.width
            text: root.exhibit.summary
            size: Theme.body
            leading: 1.6
        }

        TapButton {
            objectName: "listen-exhibit"
            glyph: "ear"
            text: qsTr("Sit down and listen")
            onClicked: root.listened()
        }

        Note {
            visible: root.exhibit.draft
            text: qsTr("Draft translation, not yet reviewed")
        }
    }
}
