pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// An event's pictures, one at a time, pushed sideways; touched, one opens full screen.
Item {
    id: root

    required property EventView event
    required property VisitView visit

    readonly property int count: strip.count

    signal opened(picture: int)
    signal listened

    ListView {
        id: strip

        objectName: "pictures"
        anchors.fill: parent
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.calm
        boundsBehavior: Flickable.StopAtBounds
        interactive: count > 1
        clip: true
        model: root.event.pictures
        currentIndex: root.visit.picture
        onCurrentIndexChanged: if (currentIndex !== root.visit.picture && moving) root.visit.choosePicture(currentIndex)

        delegate: Photo {
            id: photo

            required property int index
            required property string description
            required property string caption
            required focusX
            required focusY

            width: strip.width
            height: strip.height
            Accessible.role: Accessible.Graphic
            Accessible.name: description

            TapHandler {
                onTapped: root.opened(photo.index)
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Math.max(words.implicitHeight + Theme.gap, tools.height)
                visible: photo.caption !== ""
                color: Theme.scrim

                Words {
                    id: words

                    objectName: "picture-caption"
                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.gap
                    width: tools.x - x - Theme.gap
                    text: photo.caption
                    size: Theme.small
                    leading: 1.4
                    maximumLineCount: Theme.enlarged ? 1 : 2
                    elide: Text.ElideRight
                    color: Theme.onDark
                }
            }
        }
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.apart
        visible: strip.count > 0

        TapButton {
            objectName: "listen-from"
            width: Theme.touch
            glyph: "ear"
            framed: false
            dark: true
            Accessible.name: qsTr("Sit down and listen from here")
            onClicked: root.listened()
        }

        TapButton {
            objectName: "zoom"
            width: Theme.touch
            glyph: "zoom"
            framed: false
            dark: true
            Accessible.name: qsTr("Look closely")
            onClicked: root.opened(strip.currentIndex)
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap
        spacing: Theme.gapSmall
        visible: strip.count > 1

        Repeater {
            model: strip.count

            Rectangle {
                required property int index

                width: (index === strip.currentIndex ? 44 : 18) * Theme.unit
                height: 18 * Theme.unit
                radius: height / 2
                color: index === strip.currentIndex ? Theme.cinnabar : Theme.paper
                border.width: Theme.hair
                border.color: Theme.onDark
            }
        }
    }
}
