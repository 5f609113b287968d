pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// One episode: its picture, number and title, who speaks and how long, and a tick when it was heard to the end.
T.AbstractButton {
    id: root

    required property int number
    required property string title
    required property string date
    required property string voice
    required property string missed
    required property string speaker
    required property bool synthetic
    required property string length
    required property string picture
    required property real focusX
    required property real focusY
    required property bool heard

    property bool lit: false
    property bool told: false
    property real thumb: 232 * Theme.unit

    readonly property string line: [synthetic ? qsTr("synthetic voice") : "", date, voice === "" ? qsTr("in silence, to read") : voice, speaker].filter(part => part !== "").join(" · ")

    signal opened

    implicitHeight: Math.max(thumb * 0.6 + Theme.gap, words.implicitHeight + Theme.gapSmall)
    Accessible.name: number + ". " + title + ", " + length + (heard ? ", " + qsTr("heard") : "")
    onClicked: opened()

    background: Rectangle {
        color: root.pressed ? Theme.paperEdge : root.lit ? Theme.paperShade : Theme.paper

        Rectangle {
            visible: root.lit
            width: 8 * Theme.unit
            height: parent.height
            color: Theme.cinnabar
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.paperEdge
        }
    }

    contentItem: Item {
        Words {
            id: count

            x: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            width: 76 * Theme.unit
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%L1").arg(root.number)
            serif: true
            size: Theme.heading
            leading: 1.2
            color: root.lit ? Theme.cinnabar : Theme.gold
        }

        Photo {
            id: photo

            anchors.left: count.right
            anchors.leftMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            width: root.thumb
            height: width * 0.6
            source: root.picture
            focusX: root.focusX
            focusY: root.focusY

            Rectangle {
                anchors.fill: parent
                visible: root.told
                color: Theme.scrimHalf

                Glyph {
                    anchors.centerIn: parent
                    implicitWidth: 56 * Theme.unit
                    name: "voice"
                    color: Theme.onDark
                }
            }
        }

        Column {
            id: words

            anchors.left: photo.right
            anchors.leftMargin: Theme.gap
            anchors.right: time.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4 * Theme.unit

            Words {
                width: parent.width
                text: root.title
                serif: true
                size: Theme.lead
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            Words {
                width: parent.width
                text: root.line
                size: Theme.small
                leading: Theme.lineTitle
                maximumLineCount: 1
                elide: Text.ElideRight
                color: Theme.inkSoft
            }

            Note {
                width: parent.width
                visible: root.missed !== "" && root.voice !== ""
                text: qsTr("no %1 here: spoken in %2").arg(root.missed).arg(root.voice)
            }
        }

        Column {
            id: time

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: 96 * Theme.unit
            spacing: 4 * Theme.unit

            Words {
                anchors.right: parent.right
                text: root.length
                size: Theme.label
                leading: Theme.lineTitle
                color: Theme.inkSoft
            }

            Rectangle {
                anchors.right: parent.right
                objectName: root.heard ? "heard-" + root.number : ""
                visible: root.heard
                width: 48 * Theme.unit
                height: width
                radius: width / 2
                color: Theme.turquoise

                Glyph {
                    anchors.centerIn: parent
                    implicitWidth: 32 * Theme.unit
                    thickness: 2.6
                    name: "tick"
                    color: Theme.onDark
                }
            }
        }
    }
}
