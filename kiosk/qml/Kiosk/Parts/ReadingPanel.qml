pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The ways of reading, laid over the lower part of any screen: languages, the size of letters, contrast, calm, reach;
// each shown by a picture of what it does.
Item {
    id: root

    required property HallView hall
    required property VisitView visit
    required property real floor // the height of what stays below the panel

    readonly property bool beside: !Theme.tall && !Theme.enlarged // sizes and switches in one row
    readonly property real broad: Math.min(width, (beside ? 1776 : 1480) * Theme.unit)
    readonly property real half: beside ? (groups.width - Theme.gapLarge) / 2 : groups.width

    visible: visit.choosing

    MouseArea {
        objectName: "beside-reading"
        anchors.fill: parent
        onClicked: root.visit.toggleChoosing()
    }

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: root.floor
        color: Theme.scrimHalf
    }

    Rectangle {
        id: sheet

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height - root.floor - height
        width: root.broad
        height: Math.min(head.height + ways.contentHeight, root.height - root.floor - Math.max(Theme.gap, Theme.lowered))
        color: Theme.paper

        // touches do not fall through
        MouseArea {
            anchors.fill: parent
        }

        Rectangle {
            width: parent.width
            height: Theme.line * 2
            color: Theme.cinnabar
        }

        Item {
            id: head

            width: parent.width
            height: Theme.touch + 2 * Theme.gap

            Words {
                x: Theme.gapLarge
                anchors.verticalCenter: parent.verticalCenter
                width: close.x - 2 * x
                text: qsTr("Ways of reading")
                serif: true
                size: Theme.heading
            }

            TapButton {
                id: close

                objectName: "close-reading"
                anchors.right: parent.right
                anchors.rightMargin: Theme.gapLarge
                anchors.verticalCenter: parent.verticalCenter
                glyph: "close"
                Accessible.name: qsTr("Close")
                onClicked: root.visit.toggleChoosing()
            }
        }

        Flickable {
            id: ways

            y: head.height
            width: parent.width
            height: parent.height - y
            contentHeight: groups.implicitHeight + Theme.gapLarge
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Column {
                id: groups

                x: Theme.gapLarge
                width: parent.width - 2 * x
                spacing: Theme.gapLarge

                // where the floor has no room for them
                Flow {
                    width: parent.width
                    visible: Theme.enlarged || names.count > 3
                    spacing: Theme.apart

                    Repeater {
                        id: names

                        model: root.hall.languages

                        TapButton {
                            required property string tag
                            required property string name

                            objectName: "read-" + tag
                            text: name
                            size: Theme.name
                            width: Math.max(implicitWidth, 200 * Theme.unit)
                            chosen: tag === root.visit.language
                            onClicked: root.visit.speak(tag)
                        }
                    }
                }

                Flow {
                    width: parent.width
                    spacing: Theme.gapLarge

                    Row {
                        id: sizes

                        width: root.half
                        spacing: Theme.apart

                        Repeater {
                            model: [100, 130, 160, 200]

                            LettersButton {
                                required property int modelData

                                objectName: "letters-" + modelData
                                width: (sizes.width - 3 * sizes.spacing) / 4
                                percent: modelData
                                chosen: root.visit.textSize === modelData
                                onClicked: root.visit.setLetters(modelData)
                            }
                        }
                    }

                    Row {
                        id: switches

                        readonly property real tallest: Math.max(contrast.implicitHeight, calm.implicitHeight, reach.implicitHeight)

                        width: root.half
                        spacing: Theme.apart

                        WayButton {
                            id: contrast

                            objectName: "contrast"
                            width: (switches.width - 2 * switches.spacing) / 3
                            height: switches.tallest
                            glyph: "contrast"
                            text: qsTr("Clear contrast")
                            chosen: root.visit.contrast
                            onClicked: root.visit.toggleContrast()
                        }

                        WayButton {
                            id: calm

                            objectName: "calm"
                            width: (switches.width - 2 * switches.spacing) / 3
                            height: switches.tallest
                            glyph: "calm"
                            text: qsTr("Nothing moves")
                            chosen: root.visit.calm
                            onClicked: root.visit.toggleCalm()
                        }

                        WayButton {
                            id: reach

                            objectName: "reach"
                            width: (switches.width - 2 * switches.spacing) / 3
                            height: switches.tallest
                            glyph: "reach"
                            text: qsTr("Everything lower")
                            chosen: root.visit.reach
                            onClicked: root.visit.toggleReach()
                        }
                    }
                }
            }
        }
    }
}
