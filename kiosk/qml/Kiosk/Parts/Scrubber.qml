pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The whole timeline on one line, years set to scale; touch or push along it to get there.
Item {
    id: root

    required property ExhibitView exhibit
    required property real from
    required property real to

    signal wanted(number: int)

    implicitHeight: Theme.touch

    Rectangle {
        id: track

        y: parent.height * (Theme.enlarged ? 0.2 : 0.34)
        width: parent.width
        height: Theme.hair
        color: Theme.gold
    }

    Rectangle {
        x: root.from * root.width
        y: track.y - height / 2
        width: Math.max(Theme.touch * 0.6, (root.to - root.from) * root.width)
        height: 10 * Theme.unit
        radius: height / 2
        color: Theme.cinnabar
    }

    component Mark: Item {
        property real yearEnd: 0 // where the words of the years so far end
    }

    Repeater {
        id: marks

        model: root.exhibit.marks

        Mark {
            id: mark

            required property int index
            required property string year
            required property real at
            required property bool shownYear

            readonly property real inset: 12 * Theme.unit
            readonly property real free: index > 0 ? (marks.itemAt(index - 1) as Mark)?.yearEnd ?? -root.width : -root.width
            readonly property bool told: shownYear && x + yearWords.x > free + Theme.gap

            yearEnd: told ? x + yearWords.x + yearWords.width : free
            x: inset + at * (root.width - 2 * inset)
            height: root.height

            Rectangle {
                anchors.horizontalCenter: parent.left
                y: track.y - height / 2
                width: 16 * Theme.unit
                height: width
                radius: width / 2
                color: Theme.paper
                border.width: Theme.line
                border.color: Theme.gold
            }

            Words {
                id: yearWords

                x: mark.index === 0 ? -mark.inset : mark.at > 0.99 ? mark.inset - width : -width / 2
                y: track.y + 12 * Theme.unit
                visible: mark.told
                text: mark.year
                size: Theme.small
                leading: 1
                color: Theme.inkSoft
            }
        }
    }

    MouseArea {
        objectName: "scrubber"
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => root.wanted(root.exhibit.eventAt(mouse.x / width))
        onPositionChanged: mouse => root.wanted(root.exhibit.eventAt(mouse.x / width))
    }
}
