pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// One episode: its picture, number and title, who speaks and how long, and a tick when it was heard to the end. The
// length stands in a column of its own where there is room for it, else below the words.
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
    property real thumb: Math.min(232 * Theme.unit, width * 0.22)

    readonly property string line: [synthetic ? qsTr("synthetic voice") : "", date, voice === "" ? qsTr("in silence, to read") : voice, speaker].filter(part => part !== "").join("\u00a0· ")
    readonly property real timeRoom: 3.4 * Theme.label
    readonly property real inner: width - words.x - Theme.gap
    readonly property bool beside: inner - timeRoom - Theme.gap > 8 * Theme.lead

    signal opened

    implicitHeight: Math.max(thumb * 0.6, words.implicitHeight) + Theme.gapSmall
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
            y: parent.height + Theme.apart / 2
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
            width: 1.7 * Theme.heading
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%L1").arg(root.number)
            serif: true
            size: Theme.heading
            leading: 1.2
            color: root.lit ? Theme.cinnabar : Theme.inkSoft
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

            x: photo.x + photo.width + Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: root.inner - (root.beside ? root.timeRoom + Theme.gap : 0)
            spacing: 4 * Theme.unit

            Words {
                width: parent.width
                text: root.title
                serif: true
                size: Theme.lead
            }

            Words {
                width: parent.width
                text: root.line
                size: Theme.small
                leading: Theme.lineTitle
                color: Theme.inkSoft
            }

            Note {
                width: parent.width
                visible: root.missed !== "" && root.voice !== ""
                text: qsTr("no %1 here: spoken in %2").arg(root.missed).arg(root.voice)
            }

            Item {
                visible: !root.beside
                width: parent.width
                height: time.height
            }
        }

        Grid {
            id: time

            x: root.beside ? parent.width - width - Theme.gap : words.x
            y: root.beside ? (parent.height - height) / 2 : words.y + words.height - height
            columns: root.beside ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: 4 * Theme.unit
            horizontalItemAlignment: Grid.AlignRight
            verticalItemAlignment: Grid.AlignVCenter

            Words {
                text: root.length
                size: Theme.label
                leading: Theme.lineTitle
                color: Theme.inkSoft
            }

            Rectangle {
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
