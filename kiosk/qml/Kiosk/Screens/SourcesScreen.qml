pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// Where the facts of an exhibit come from, and the hall's links as codes to photograph.
Rectangle {
    id: root

    required property HallView hall
    required property VisitView visit
    required property ExhibitView exhibit

    // Links and faces stand beside the sources where letters leave room, else they end the list.
    readonly property bool aside: !Theme.tall && !Theme.enlarged
    readonly property bool facesBelow: aside && faces.implicitWidth <= floor.roomBeside

    color: Theme.paper

    component Links: Column {
        id: links

        spacing: Theme.gapLarge

        Repeater {
            model: root.hall.links

            LinkCode {
                width: links.width
                beside: !root.aside
            }
        }

        Faces {
            width: links.width
            visible: !root.facesBelow
            visit: root.visit
        }
    }

    ListView {
        id: list

        objectName: "sources-list"
        width: root.aside ? parent.width * 0.64 : parent.width
        height: floor.y
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        model: root.exhibit.sources

        header: Column {
            x: Theme.margin
            width: list.width - 2 * x
            topPadding: Theme.margin * 0.8
            bottomPadding: Theme.gapLarge

            Words {
                width: parent.width
                text: qsTr("Where this comes from")
                serif: true
                size: Theme.title
            }

            Words {
                width: parent.width
                text: root.exhibit.title
                size: Theme.label
                leading: Theme.lineTitle
                color: Theme.cinnabar
            }
        }

        footer: Item {
            width: list.width
            height: root.aside ? Theme.gap : ending.height + 2 * Theme.gapLarge

            Loader {
                id: ending

                x: Theme.margin
                y: Theme.gapLarge
                width: parent.width - 2 * x
                active: !root.aside
                sourceComponent: Links {}
            }
        }

        delegate: Item {
            id: source

            required property string event
            required property string words

            width: list.width
            height: column.implicitHeight

            Rectangle {
                x: Theme.margin
                width: Theme.line
                height: parent.height
                color: source.event === "" ? Theme.cinnabar : Theme.gold
            }

            Column {
                id: column

                x: Theme.margin + Theme.gap
                width: Math.min(parent.width - x - Theme.margin, 40 * Theme.body)

                Words {
                    width: parent.width
                    visible: text !== ""
                    text: source.event
                    size: Theme.label
                    leading: 1.4
                    serif: true
                }

                Words {
                    width: parent.width
                    text: source.words
                    size: source.event === "" ? Theme.body : Theme.small
                    leading: 1.5
                    color: source.event === "" ? Theme.ink : Theme.inkSoft
                }
            }
        }
    }

    Flickable {
        x: list.width
        width: parent.width - x - Theme.margin
        height: floor.y
        visible: root.aside
        contentHeight: side.y + side.height + Theme.margin
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Loader {
            id: side

            y: Math.max(Theme.margin, Theme.reach && !root.facesBelow ? Theme.lowered + 2 * Theme.touch + Theme.gap - height : 0)
            width: parent.width
            active: root.aside
            sourceComponent: Links {}
        }
    }

    FloorBar {
        id: floor

        anchors.bottom: parent.bottom
        width: parent.width
        hall: root.hall
        visit: root.visit
        middleShown: root.facesBelow

        Faces {
            id: faces

            anchors.right: parent.right
            visit: root.visit
            flat: true
        }
    }
}
