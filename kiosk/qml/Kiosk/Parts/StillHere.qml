pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Asks in every language of the hall whether anybody is still there; one big button answers.
Rectangle {
    id: root

    required property VisitView visit
    required property HallView hall

    color: Theme.scrim
    opacity: visit.secondsLeft > 0 ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation { duration: Theme.calm }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.visit.touch()
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.gap, Theme.tall ? Math.min(parent.height * 0.48, parent.height - height - Theme.gap) : (parent.height - height) / 2)
        width: Math.min(parent.width - 2 * Theme.margin, (Theme.enlarged ? 1480 : 1080) * Theme.unit)
        height: column.implicitHeight + 2 * Theme.gapLarge
        radius: Theme.radius
        color: Theme.paper

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            spacing: Theme.gap

            Repeater {
                model: root.hall.languages

                Words {
                    required property string still

                    width: column.width
                    horizontalAlignment: Text.AlignHCenter
                    text: still
                    serif: true
                    size: Theme.heading
                }
            }

            Item {
                width: column.width
                height: left.height

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - left.width - Theme.gap
                    height: 2 * Theme.line
                    radius: height / 2
                    color: Theme.paperEdge

                    Rectangle {
                        width: parent.width * Math.min(1, root.visit.secondsLeft / root.visit.warningSeconds)
                        height: parent.height
                        radius: height / 2
                        color: Theme.cinnabar

                        Behavior on width {
                            NumberAnimation { duration: Theme.motion ? Theme.blink : 0 }
                        }
                    }
                }

                Words {
                    id: left

                    anchors.right: parent.right
                    text: qsTr("%L1").arg(root.visit.secondsLeft)
                    size: Theme.lead
                    leading: Theme.lineTitle
                    color: Theme.inkSoft
                }
            }

            TapButton {
                objectName: "stay"
                width: column.width
                height: Math.max(2 * Theme.touch, implicitHeight)
                chosen: true
                lines: 3
                size: Theme.lead
                text: Theme.enlarged ? root.hall.stay.replace(/ +· +/g, "\n") : root.hall.stay
                onClicked: root.visit.touch()
            }
        }
    }
}
