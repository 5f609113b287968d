pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Asks for the technician's PIN, over whatever is on the screen; goes away by itself.
Item {
    id: root

    required property CareView care

    readonly property LockView lock: care.lock
    readonly property bool waiting: lock.secondsLeft > 0
    readonly property string told: waiting ? qsTr("Wrong PIN. The next try in %1.").arg(clock(lock.secondsLeft)) : lock.refused ? qsTr("Wrong PIN.") : qsTr("The PIN, please.")

    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    MouseArea {
        objectName: "beside-pad"
        anchors.fill: parent
        onClicked: root.lock.shut()
    }

    Rectangle {
        id: sheet

        readonly property real fitting: Math.min(1, (root.height - 2 * Theme.gap) / height, (root.width - 2 * Theme.gap) / width)

        objectName: "pad"
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height - height - Math.max(Theme.gap, Theme.margin * 0.6)
        width: Theme.tall ? keys.width + 2 * Theme.margin : words.width + Theme.gapLarge * 2 + keys.width + 2 * Theme.margin
        height: Theme.tall ? keys.y + keys.height + Theme.margin : Math.max(words.implicitHeight + Theme.gap + languages.height, keys.height) + 2 * Theme.margin
        scale: fitting
        transformOrigin: Item.Bottom
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

        Column {
            id: words

            x: Theme.margin
            y: Theme.margin
            width: Theme.tall ? keys.width : 640 * Theme.unit
            spacing: Theme.gap

            Words {
                width: parent.width
                text: qsTr("For the technician")
                serif: true
                size: Theme.heading
            }

            Words {
                objectName: "pad-told"
                width: parent.width
                height: Math.max(implicitHeight, 2 * Theme.body * Theme.tibetanScale * 1.8)
                text: root.told
                size: Theme.body
                leading: Theme.lineTitle
                color: root.waiting || root.lock.refused ? Theme.cinnabar : Theme.inkSoft
            }

            Row {
                height: 40 * Theme.unit
                spacing: Theme.gapSmall

                Repeater {
                    model: 12

                    Rectangle {
                        required property int index

                        anchors.verticalCenter: parent.verticalCenter
                        width: 26 * Theme.unit
                        height: width
                        radius: width / 2
                        color: index < root.lock.typed ? Theme.ink : "transparent"
                        border.width: Theme.hair
                        border.color: index < root.lock.typed ? Theme.ink : Theme.paperEdge
                    }
                }
            }

            Item {
                width: 1
                height: Theme.tall ? languages.height : 0
            }
        }

        CareLanguages {
            id: languages

            x: words.x
            y: Theme.tall ? words.y + words.implicitHeight - height : keys.y + keys.height - height
            care: root.care
        }

        Grid {
            id: keys

            readonly property real side: Math.max(Theme.touch, 124 * Theme.unit)

            x: Theme.tall ? Theme.margin : words.x + words.width + 2 * Theme.gapLarge
            y: Theme.tall ? words.y + words.implicitHeight + Theme.gapLarge : (sheet.height - height) / 2
            columns: 3
            spacing: Theme.apart
            opacity: root.waiting ? 0.35 : 1
            enabled: !root.waiting

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]

                TapButton {
                    required property string modelData

                    objectName: "key-" + modelData
                    width: Theme.tall ? keys.side * 1.5 : keys.side * 1.25
                    height: keys.side
                    text: modelData.length === 1 ? modelData : ""
                    glyph: modelData === "erase" ? "back" : modelData === "enter" ? "tick" : ""
                    chosen: modelData === "enter"
                    size: Theme.title
                    fill: chosen ? Theme.cinnabar : Theme.paperShade
                    frame: chosen ? Theme.cinnabar : Theme.paperEdge
                    Accessible.name: modelData === "erase" ? qsTr("Erase") : modelData === "enter" ? qsTr("Enter") : modelData
                    onClicked: modelData === "erase" ? root.lock.erase() : modelData === "enter" ? root.lock.enter() : root.lock.type(modelData)
                }
            }
        }
    }

    TapButton {
        objectName: "pad-close"
        anchors.right: sheet.right
        anchors.bottom: sheet.top
        anchors.bottomMargin: Theme.apart + sheet.height * (sheet.fitting - 1)
        glyph: "close"
        Accessible.name: qsTr("Close")
        onClicked: root.lock.shut()
    }
}
