pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// The corridor: covers side by side, running beyond the screen's edge, tied by one line along the floor.
Rectangle {
    id: root

    required property HallView hall
    required property VisitView visit
    required property ListenView listen

    signal opened(exhibit: string)
    signal looked
    signal listened
    signal learned

    color: Theme.paper

    Column {
        id: naming

        x: Theme.margin
        y: Theme.tall ? Theme.margin * 1.6 : Theme.margin * 0.8
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            text: root.hall.name
            serif: true
            size: Theme.tall ? Theme.display * 0.8 : Theme.title
        }

        Words {
            width: parent.width
            text: root.hall.second
            size: Theme.label
            leading: Theme.lineTitle
            color: Theme.inkSoft
        }
    }

    ListView {
        id: corridor

        objectName: "corridor"

        readonly property real space: doors.y - naming.y - naming.height
        readonly property real cardHeight: space - Theme.gapLarge * (Theme.tall ? 2.4 : 1.5)
        readonly property real cardWidth: Theme.tall ? parent.width * 0.72 : Math.min(parent.width * 0.36, cardHeight * 1.06)

        y: naming.y + naming.height + (space - cardHeight) / 2
        width: parent.width
        height: cardHeight
        orientation: ListView.Horizontal
        spacing: Theme.gapLarge
        header: Item { width: Theme.margin; height: 1 }
        footer: Item { width: Theme.margin; height: 1 }
        cacheBuffer: width
        boundsBehavior: Flickable.DragOverBounds
        model: root.hall.exhibits

        delegate: Cover {
            width: corridor.cardWidth
            height: corridor.cardHeight
            lit: exhibit === root.visit.exhibit
            onOpened: root.opened(exhibit)
        }
    }

    RowLayout {
        id: doors

        x: Theme.margin
        y: floor.y - height - (Theme.tall ? Theme.gapLarge : Theme.gap)
        width: parent.width - 2 * Theme.margin
        height: Theme.door
        spacing: Theme.gap
        uniformCellSizes: true

        Door {
            objectName: "door-look"
            Layout.fillWidth: true
            Layout.fillHeight: true
            glyph: "eye"
            word: root.hall.look
            others: root.hall.otherLooks
            about: qsTr("stand and look")
            lit: true
            onClicked: root.looked()
        }

        Door {
            objectName: "door-listen"
            Layout.fillWidth: true
            Layout.fillHeight: true
            glyph: "ear"
            word: root.hall.listen
            others: root.hall.otherListens
            about: root.listen.minutes > 0 ? qsTr("sit and listen · %1 min").arg(root.listen.minutes) : qsTr("sit and listen")
            onClicked: root.listened()
        }

        Door {
            objectName: "door-learn"
            Layout.fillWidth: true
            Layout.fillHeight: true
            glyph: "learn"
            word: root.hall.learn
            others: root.hall.otherLearns
            about: qsTr("gather and learn")
            onClicked: root.learned()
        }
    }

    FloorBar {
        id: floor

        anchors.bottom: parent.bottom
        width: parent.width
        hall: root.hall
        visit: root.visit
        canLeave: false

        Item {
            anchors.fill: parent

            Words {
                id: count

                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%1 exhibits · %2 events").arg(corridor.count).arg(root.hall.events)
                size: Theme.small
                color: Theme.inkSoft
            }

            Rectangle {
                id: way

                anchors.left: count.right
                anchors.leftMargin: Theme.gapLarge
                anchors.right: parent.right
                anchors.rightMargin: Theme.gapLarge
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.line
                color: Theme.paperEdge

                Rectangle {
                    readonly property real part: Math.min(1, corridor.visibleArea.widthRatio)

                    x: Math.max(0, Math.min(1 - part, corridor.visibleArea.xPosition)) * parent.width
                    anchors.verticalCenter: parent.verticalCenter
                    width: part * parent.width
                    height: 10 * Theme.unit
                    radius: height / 2
                    color: Theme.cinnabar
                }
            }
        }
    }
}
