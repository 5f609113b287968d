pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// One picture on the whole screen: pinch, push, tap twice, or plus and minus.
Rectangle {
    id: root

    required property HallView hall
    required property VisitView visit
    required property EventView event
    required property NarrationView narration

    color: Theme.night

    ListView {
        id: strip

        objectName: "closeup"
        width: parent.width
        height: floor.y
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.calm
        interactive: false
        clip: true
        model: root.event.pictures
        currentIndex: root.visit.picture

        delegate: Item {
            id: page

            required property int index
            required property string source
            required property string caption
            required property string credit

            width: strip.width
            height: strip.height

            Zoomable {
                id: zoomable

                width: parent.width
                height: foot.y
                source: page.source
            }

            Loader {
                anchors.centerIn: zoomable
                width: zoomable.width - 2 * Theme.margin
                active: zoomable.missing
                sourceComponent: MissingPicture {
                    room: zoomable.height
                    color: Theme.onDarkSoft
                }
            }

            // The words below the picture; long ones in large letters can be pushed.
            Item {
                id: foot

                readonly property real most: page.height - Theme.touch - Theme.lowered - 2 * Theme.apart // the picture, too, is touched

                y: parent.height - height
                width: parent.width
                height: Math.max(tools.height, Math.min(words.implicitHeight, page.height * 0.42, most)) + 2 * Theme.apart

                Flickable {
                    x: Theme.margin
                    y: (parent.height - height) / 2
                    width: tools.x - Theme.gap - x
                    height: Math.min(words.implicitHeight, parent.height - 2 * Theme.apart)
                    contentHeight: words.implicitHeight
                    interactive: contentHeight > height
                    boundsBehavior: Flickable.StopAtBounds
                    clip: interactive

                    Column {
                        id: words

                        width: Math.min(parent.width, 40 * Theme.body)

                        Words {
                            width: parent.width
                            visible: root.narration.playing && root.narration.caption !== ""
                            text: root.narration.caption
                            size: Theme.lead
                            leading: 1.4
                            color: Theme.goldPale
                        }

                        Words {
                            width: parent.width
                            visible: text !== ""
                            text: page.caption
                            size: Theme.body
                            leading: 1.4
                            color: Theme.onDark
                        }

                        Words {
                            width: parent.width
                            visible: text !== ""
                            text: page.credit
                            size: Theme.small
                            leading: 1.4
                            color: Theme.onDarkSoft
                        }
                    }
                }

                Row {
                    id: tools

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.margin
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.apart

                    TapButton {
                        objectName: "minus"
                        glyph: "minus"
                        dark: true
                        enabled: zoomable.zoom > 1
                        opacity: enabled ? 1 : 0.45
                        Accessible.name: qsTr("Smaller")
                        onClicked: zoomable.step(0.5)
                    }

                    TapButton {
                        objectName: "plus"
                        glyph: "plus"
                        dark: true
                        enabled: zoomable.zoom < zoomable.most
                        opacity: enabled ? 1 : 0.45
                        Accessible.name: qsTr("Larger")
                        onClicked: zoomable.step(2)
                    }
                }
            }
        }
    }

    FloorBar {
        id: floor

        anchors.bottom: parent.bottom
        width: parent.width
        hall: root.hall
        visit: root.visit
        dark: true
        middleShown: strip.count > 1

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.apart

            TapButton {
                objectName: "picture-back"
                glyph: "back"
                dark: true
                enabled: root.visit.picture > 0
                opacity: enabled ? 1 : 0.45
                Accessible.name: qsTr("Previous picture")
                onClicked: root.visit.choosePicture(root.visit.picture - 1)
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%L1 / %L2").arg(root.visit.picture + 1).arg(strip.count)
                color: Theme.onDark
            }

            TapButton {
                objectName: "picture-next"
                glyph: "next"
                dark: true
                enabled: root.visit.picture < strip.count - 1
                opacity: enabled ? 1 : 0.45
                Accessible.name: qsTr("Next picture")
                onClicked: root.visit.choosePicture(root.visit.picture + 1)
            }
        }
    }
}
