pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Theme

// How somebody liked it, in one touch on one of three faces; nobody has to. Flat, it fits into the floor.
Grid {
    id: root

    required property VisitView visit

    property bool flat: false

    readonly property real part: Math.max(1.15 * Theme.touch, (width - 2 * columnSpacing) / 3)
    readonly property bool thanked: visit.face !== ""

    columns: flat ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gapSmall
    verticalItemAlignment: Grid.AlignVCenter

    Words {
        objectName: "faces-words"
        width: root.flat ? implicitWidth : root.width
        text: root.thanked ? qsTr("Thank you!") : qsTr("How did you like it?")
        size: Theme.body
        leading: Theme.lineTitle
        color: Theme.inkSoft
    }

    component Choice: T.AbstractButton {
        id: choice

        required property string face

        readonly property bool taken: root.visit.face === face

        objectName: "face-" + face
        focusPolicy: Qt.TabFocus
        width: root.flat ? picture.width : Math.min(root.part, Math.max(150 * Theme.unit, picture.width, name.implicitWidth))
        height: picture.height + (root.flat ? 0 : name.height + Theme.gapSmall)
        enabled: !root.thanked
        opacity: root.thanked && !taken ? 0.35 : 1
        Accessible.name: text
        onClicked: root.visit.rate(face)

        contentItem: Item {
            Rectangle {
                id: picture

                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.touch * (root.flat ? 1 : 1.15)
                height: width
                radius: width / 2
                color: choice.taken ? Theme.cinnabar : choice.pressed ? Theme.paperEdge : Theme.paper

                Glyph {
                    anchors.fill: parent
                    implicitWidth: parent.width
                    thickness: 1.3
                    name: "face-" + choice.face
                    color: choice.taken ? Theme.onDark : Theme.cinnabar
                }
            }

            Words {
                id: name

                y: picture.height + Theme.gapSmall
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                visible: !root.flat
                text: choice.text
                size: Theme.small
                leading: Theme.lineTitle
                color: Theme.inkSoft
            }
        }
    }

    Row {
        spacing: Theme.gap

        Choice {
            face: "satisfied"
            text: qsTr("I liked it")
        }

        Choice {
            face: "so-so"
            text: qsTr("So-so")
        }

        Choice {
            face: "not"
            text: qsTr("Not much")
        }
    }
}
