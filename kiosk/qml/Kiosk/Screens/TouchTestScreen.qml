pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// Draws every finger on the glass and its way; fields that felt one light up, so that dead places stay dark.
Rectangle {
    id: root

    required property FingersView fingers

    signal finished

    color: Theme.night

    // touches do not fall through
    MouseArea {
        anchors.fill: parent
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.night
            strokeWidth: Theme.line
            fillColor: Theme.nightShade

            PathSvg { path: root.fingers.fields }
        }
    }

    Repeater {
        model: root.fingers.trails

        Item {
            id: trail

            required property int finger
            required property string outline
            required property real atX
            required property real atY
            required property bool down

            anchors.fill: parent

            Shape {
                anchors.fill: parent

                ShapePath {
                    strokeColor: trail.down ? Theme.goldPale : Theme.inkSoft
                    strokeWidth: Theme.line * 2
                    fillColor: "transparent"
                    joinStyle: ShapePath.RoundJoin
                    capStyle: ShapePath.RoundCap

                    PathSvg { path: trail.outline }
                }
            }

            Rectangle {
                x: trail.atX - width / 2
                y: trail.atY - height / 2
                width: trail.down ? Theme.touch * 1.4 : Theme.touch * 0.3
                height: width
                radius: width / 2
                color: "transparent"
                border.width: Theme.line * 2
                border.color: trail.down ? Theme.goldPale : Theme.inkSoft
            }
        }
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Fingers: %1, at most %2").arg(root.fingers.down).arg(root.fingers.most)
            serif: true
            size: Theme.heading
            color: Theme.onDark
        }

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Stroke the whole glass: what stays dark feels nothing. Felt: %1 %").arg(root.fingers.felt)
            size: Theme.label
            leading: Theme.lineTitle
            color: Theme.onDarkSoft
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - Theme.margin
        spacing: Theme.apart

        TapButton {
            objectName: "fingers-back"
            dark: true
            glyph: "back"
            text: qsTr("Back")
            onClicked: root.finished()
        }

        TapButton {
            objectName: "fingers-clear"
            dark: true
            glyph: "replay"
            text: qsTr("Anew")
            onClicked: root.fingers.clear()
        }
    }
}
