pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Theme

// A curator's tool over the preview: how many problems there are, and unfolded, each with its line and its mend. Folded
// it is low, and takes a finger below itself too.
Rectangle {
    id: root

    required property ProblemsView problems

    readonly property real entryHeight: 178 * Theme.unit + 3 * Theme.grow(11, 1)  // of one with one line for each part

    readonly property real lowHeight: summary.implicitHeight + Theme.radius + 2 * Theme.hair

    property real mostHeight: Theme.height - Theme.bar - 2 * Theme.gap

    width: problems.unfolded ? Math.min((Theme.enlarged ? 1500 : 1040) * Theme.unit, Theme.width - 2 * Theme.gap) : head.implicitWidth
    height: problems.unfolded ? Math.min(mostHeight, head.height + Theme.touch + problems.count * (entryHeight + Theme.apart)) : lowHeight
    radius: Theme.radius
    color: Theme.night
    border.width: Theme.hair
    border.color: problems.errors > 0 ? Theme.cinnabar : problems.count > 0 ? Theme.gold : Theme.turquoise
    clip: problems.unfolded
    visible: opacity > 0

    Connections {
        target: root.problems

        function onRead(): void {
            leaving.restart();
        }
    }

    SequentialAnimation {
        id: leaving

        running: true

        PropertyAction { target: root; property: "opacity"; value: 1 }
        PauseAnimation { duration: Theme.noticeStay }
        NumberAnimation { target: root; property: "opacity"; to: root.problems.count > 0 ? 1 : 0; duration: Theme.calm }
    }

    MouseArea {
        anchors.fill: parent
        onWheel: event => event.accepted = true
    }

    T.AbstractButton {
        id: head

        objectName: "problems-head"
        width: parent.width
        height: Theme.touch
        implicitWidth: row.implicitWidth + 2 * Theme.gap
        enabled: root.problems.count > 0
        Accessible.name: root.problems.fold
        onClicked: root.problems.toggle()

        contentItem: Item {
            Row {
                id: row

                x: Theme.gap
                y: root.problems.unfolded ? 0 : Theme.radius
                height: root.problems.unfolded ? Theme.touch : root.lowHeight - Theme.radius
                spacing: Theme.gapSmall

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 16 * Theme.unit
                    height: width
                    radius: width / 2
                    color: root.border.color
                }

                Words {
                    id: summary

                    anchors.verticalCenter: parent.verticalCenter
                    text: root.problems.summary
                    size: Theme.small
                    leading: Theme.lineTitle
                    color: Theme.onDark
                }

                Glyph {
                    anchors.verticalCenter: parent.verticalCenter
                    implicitWidth: 24 * Theme.unit
                    visible: root.problems.count > 0
                    name: "next"
                    rotation: root.problems.unfolded ? -90 : 90
                    color: Theme.onDarkSoft
                }
            }
        }
    }

    Words {
        id: note

        x: Theme.gap
        y: head.height
        width: parent.width - 2 * Theme.gap
        visible: root.problems.unfolded && text !== ""
        text: root.problems.note
        size: Theme.small
        leading: 1.4
        color: Theme.onDarkSoft
    }

    ListView {
        id: list

        objectName: "problems-list"
        y: head.height + Math.max(Theme.apart, note.visible ? note.height : 0)
        width: parent.width
        height: Math.max(0, parent.height - y - Theme.gapSmall)
        visible: root.problems.unfolded
        clip: true
        spacing: Theme.apart
        boundsBehavior: Flickable.StopAtBounds
        model: root.problems.rows

        delegate: ProblemEntry {
            width: list.width
            copied: root.problems.copied === place
            copyWord: copied ? root.problems.copiedWord : root.problems.copy
            onCopyWanted: root.problems.copyPlace(place)
        }

        Rectangle {
            parent: list
            anchors.right: parent.right
            anchors.rightMargin: Theme.gapSmall / 2
            visible: list.visibleArea.heightRatio < 1
            y: list.visibleArea.yPosition * list.height
            width: 5 * Theme.unit
            height: list.visibleArea.heightRatio * list.height
            radius: width / 2
            color: Theme.gold
        }
    }
}
