pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A percentage that is moved in steps of five; held down it goes on.
Item {
    id: root

    required property string label
    required property int level
    required property string name

    readonly property int step: 5

    signal stepped(step: int)

    implicitHeight: Theme.touch

    Words {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - levels.width - Theme.gap
        text: root.label
        size: Theme.label
        leading: Theme.lineTitle
    }

    Row {
        id: levels

        anchors.right: parent.right
        spacing: Theme.apart

        TapButton {
            objectName: root.name + "-less"
            glyph: "minus"
            autoRepeat: true
            enabled: root.level > 0
            opacity: enabled ? 1 : 0.45
            Accessible.name: root.label + " −"
            onClicked: root.stepped(-root.step)
        }

        Item {
            width: 150 * Theme.unit
            height: Theme.touch

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                y: (parent.height - height) / 2 - Theme.gapSmall / 2
                text: root.level + " %"
                size: Theme.lead
                leading: Theme.lineTitle
            }

            Rectangle {
                y: parent.height - height
                width: parent.width
                height: Theme.line * 2
                color: Theme.paperEdge

                Rectangle {
                    width: parent.width * root.level / 100
                    height: parent.height
                    color: Theme.turquoise
                }
            }
        }

        TapButton {
            objectName: root.name + "-more"
            glyph: "plus"
            autoRepeat: true
            enabled: root.level < 100
            opacity: enabled ? 1 : 0.45
            Accessible.name: root.label + " +"
            onClicked: root.stepped(root.step)
        }
    }
}
