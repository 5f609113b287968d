pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The last problems, the newest first.
ListView {
    id: root

    required property TechnicianView technician

    objectName: "problem-log"
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: technician.problems

    delegate: Item {
        id: entry

        required property string when
        required property string words

        width: root.width
        height: told.implicitHeight + time.implicitHeight + Theme.gap

        Words {
            id: time

            y: Theme.gapSmall
            text: entry.when
            size: Theme.small
            leading: Theme.lineTitle
            color: Theme.inkSoft
        }

        Words {
            id: told

            y: time.y + time.implicitHeight
            width: parent.width
            text: entry.words
            size: Theme.small
            leading: Theme.lineTitle
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            maximumLineCount: 4
            elide: Text.ElideRight
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.paperEdge
        }
    }

    Words {
        visible: root.count === 0
        width: parent.width
        text: qsTr("Nothing went wrong.")
        size: Theme.body
        color: Theme.inkSoft
    }
}
