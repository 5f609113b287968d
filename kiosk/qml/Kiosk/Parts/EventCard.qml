pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// An event on the timeline: its year above the line, its picture and first words below; beside the line when tall.
T.AbstractButton {
    id: root

    required property int index
    required property string event
    required property string year
    required property string rest
    required property string title
    required property string opening
    required property string picture
    required property real focusX
    required property real focusY
    required property string told
    required property int gap
    required property int number
    required property string film

    property bool lit: false
    property real cardWidth: 480 * Theme.unit

    readonly property real gapWidth: gap > 1 ? Math.min(260, 60 + gap * 6) * Theme.unit : 0
    readonly property real column: Theme.tall ? 250 * Theme.unit : 0
    readonly property real lineY: 112 * Theme.unit

    signal opened

    objectName: "event-" + event
    Accessible.name: title
    onClicked: opened()

    contentItem: Item {
        Column {
            id: date

            y: Theme.tall ? 0 : root.lineY - height - 22 * Theme.unit
            width: Theme.tall ? root.column - Theme.gapLarge : implicitWidth
            visible: Theme.tall

            Words {
                width: parent.width
                text: root.year === "" ? qsTr("%L1").arg(root.number) : root.year.replace(/[–—]/, "$&\n")
                serif: true
                size: Theme.heading
                leading: 1.2
                color: root.lit ? Theme.cinnabar : Theme.ink
            }

            Words {
                width: parent.width
                visible: text !== ""
                text: root.rest
                size: Theme.small
                leading: Theme.lineTitle
                color: Theme.inkSoft
            }
        }

        Row {
            y: root.lineY - height - 16 * Theme.unit
            spacing: Theme.gapSmall * 1.4
            visible: !Theme.tall

            Words {
                id: yearWords

                text: root.year === "" ? qsTr("%L1").arg(root.number) : root.year
                serif: true
                size: Theme.title
                leading: 1.2
                color: root.lit ? Theme.cinnabar : Theme.ink
            }

            Words {
                anchors.verticalCenter: yearWords.verticalCenter
                text: root.rest
                size: Theme.label
                leading: Theme.lineTitle
                color: Theme.inkSoft
            }
        }

        Rectangle {
            x: Theme.tall ? root.column - Theme.gap - width / 2 : 0
            y: Theme.tall ? 26 * Theme.unit - height / 2 : root.lineY - height / 2
            width: 24 * Theme.unit
            height: width
            radius: width / 2
            color: root.lit ? Theme.cinnabar : Theme.paper
            border.width: Theme.line
            border.color: root.lit ? Theme.cinnabar : Theme.gold
        }

        Words {
            visible: root.gapWidth > 0 && !Theme.tall
            x: root.cardWidth + Theme.gapLarge / 2
            width: root.gapWidth
            y: root.lineY - height - 14 * Theme.unit
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%n year(s)", "", root.gap)
            size: Theme.small
            leading: Theme.lineTitle
            color: Theme.inkFaint
        }

        Item {
            id: card

            x: root.column
            y: Theme.tall ? 0 : root.lineY + 40 * Theme.unit
            width: Theme.tall ? parent.width - x : root.cardWidth
            height: parent.height - y - (Theme.tall ? Theme.gapLarge : 0)

            Photo {
                id: photo

                width: parent.width
                height: card.height - words.height - Theme.gap
                source: root.picture
                focusX: root.focusX
                focusY: root.focusY
                scale: root.pressed ? 0.985 : 1

                Behavior on scale {
                    NumberAnimation { duration: Theme.quick }
                }
            }

            Row {
                anchors.right: photo.right
                anchors.bottom: photo.bottom
                spacing: 2 * Theme.unit

                Badge {
                    visible: root.film !== ""
                    glyph: "film"
                    words: root.film
                }

                Badge {
                    visible: root.told !== ""
                    glyph: "voice"
                    words: root.told
                }
            }

            Column {
                id: words

                anchors.bottom: parent.bottom
                width: parent.width
                height: (Theme.tall ? 176 : 208) * Theme.unit
                spacing: 6 * Theme.unit

                Words {
                    id: titleWords

                    width: parent.width
                    text: root.title
                    serif: true
                    size: Theme.lead * 1.05
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }

                Words {
                    width: parent.width
                    text: root.opening
                    size: Theme.label
                    leading: 1.5
                    maximumLineCount: Math.max(1, Math.floor((words.height - titleWords.height - Theme.gapSmall) / lineHeight))
                    elide: Text.ElideRight
                    color: Theme.inkSoft
                }
            }
        }
    }
}
