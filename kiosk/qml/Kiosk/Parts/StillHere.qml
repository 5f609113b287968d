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
        y: parent.height * (Theme.tall ? 0.48 : 0.2)
        width: Math.min(parent.width - 2 * Theme.margin, 1080 * Theme.unit)
        height: column.implicitHeight + 2 * Theme.margin
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

            Rectangle {
                width: column.width
                height: Theme.line
                color: Theme.paperEdge

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: parent.width * Math.min(1, root.visit.secondsLeft / root.visit.warningSeconds)
                    height: parent.height
                    color: Theme.cinnabar

                    Behavior on width {
                        NumberAnimation { duration: Theme.motion ? Theme.blink : 0 }
                    }
                }
            }

            TapButton {
                objectName: "stay"
                width: column.width
                height: 2 * Theme.touch
                chosen: true
                size: Theme.lead
                text: root.hall.stay
                onClicked: root.visit.touch()
            }

            Words {
                width: column.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("%L1").arg(root.visit.secondsLeft)
                size: Theme.lead
                color: Theme.inkSoft
            }
        }
    }
}
