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

    color: Theme.paper

    Words {
        id: title

        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        text: qsTr("Where this comes from")
        serif: true
        size: Theme.title
    }

    Words {
        id: about

        x: Theme.margin
        anchors.top: title.bottom
        anchors.topMargin: Theme.gapSmall
        text: root.exhibit.title
        size: Theme.label
        leading: Theme.lineTitle
        color: Theme.cinnabar
    }

    ListView {
        objectName: "sources-list"
        x: Theme.margin
        y: about.y + about.height + Theme.gapLarge
        width: (Theme.tall ? parent.width : parent.width * 0.66) - 2 * Theme.margin
        height: (Theme.tall ? links.y - Theme.gapLarge : floor.y) - y
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        model: root.exhibit.sources

        delegate: Item {
            id: source

            required property string event
            required property string words

            width: ListView.view.width
            height: column.implicitHeight

            Rectangle {
                width: Theme.line
                height: parent.height
                color: source.event === "" ? Theme.cinnabar : Theme.gold
            }

            Column {
                id: column

                x: Theme.gap
                width: parent.width - x
                spacing: 4 * Theme.unit

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

    Flow {
        id: links

        x: Theme.tall ? Theme.margin : parent.width * 0.66
        y: Theme.tall ? floor.y - height - Theme.gapLarge : about.y + about.height + Theme.gapLarge
        width: Theme.tall ? parent.width - 2 * Theme.margin : parent.width * 0.34 - Theme.margin
        spacing: Theme.gapLarge

        Repeater {
            model: root.hall.links

            LinkCode {
                width: links.width
                beside: Theme.tall
            }
        }
    }

    FloorBar {
        id: floor

        anchors.bottom: parent.bottom
        width: parent.width
        hall: root.hall
        visit: root.visit

        Faces {
            anchors.right: parent.right
            anchors.rightMargin: Theme.tall ? Theme.margin : Theme.gap
            visit: root.visit
            flat: true
        }
    }
}
