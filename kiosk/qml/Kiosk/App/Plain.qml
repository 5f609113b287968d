pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// The window that stands instead of a black screen when the hall cannot be shown: what a visitor does, and for
// technicians the reason and their code. It needs no hall.
Window {
    id: root

    required property PlainView plain

    readonly property real column: Theme.tall ? width - 2 * Theme.margin : (width - 2 * Theme.margin) * 0.6

    width: 1920
    height: 1080
    color: Theme.paper
    title: "kiosk"

    Binding { target: Theme; property: "width"; value: root.width }
    Binding { target: Theme; property: "height"; value: root.height }

    Column {
        id: notices

        x: Theme.margin
        y: Theme.tall ? Theme.margin * 2 : (root.height - height) / 2
        width: root.column
        spacing: Theme.gapLarge

        Repeater {
            model: root.plain.notices

            Column {
                id: notice

                required property string resting
                required property string ask
                required property string draft

                width: notices.width
                spacing: Theme.gapSmall

                Words {
                    width: parent.width
                    text: notice.resting
                    serif: true
                    size: Theme.heading
                    color: Theme.cinnabarDeep
                }

                Words {
                    width: parent.width
                    text: notice.ask
                    size: Theme.body
                }

                Words {
                    width: parent.width
                    visible: text !== ""
                    text: notice.draft
                    size: Theme.small
                    color: Theme.inkFaint
                }
            }
        }

        Row {
            spacing: Theme.apart

            Repeater {
                model: root.plain.notices

                TapButton {
                    required property string language
                    required property string again

                    objectName: `again-${language}`
                    text: again
                    onClicked: root.plain.tryAgain()
                }
            }
        }
    }

    Rectangle {
        x: Theme.tall ? Theme.margin : technician.x - Theme.gapLarge
        y: Theme.tall ? technician.y - Theme.gapLarge : Theme.margin
        width: Theme.tall ? root.column : Theme.hair
        height: Theme.tall ? Theme.hair : root.height - 2 * Theme.margin
        color: Theme.gold
    }

    Column {
        id: technician

        x: Theme.tall ? Theme.margin : Theme.margin + root.column + 2 * Theme.gapLarge
        y: Theme.tall ? root.height - height - Theme.margin : (root.height - height) / 2
        width: Theme.tall ? root.column : root.width - x - Theme.margin
        spacing: Theme.gapSmall

        Image {
            id: code

            width: Math.min(technician.width, 420 * Theme.unit)
            height: width
            source: root.plain.code
            smooth: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.plain.reasons.join(" ")
        }

        Repeater {
            model: root.plain.reasons

            Words {
                required property string modelData

                width: technician.width
                text: modelData
                size: Theme.small
                leading: Theme.lineCaptions
                color: Theme.inkSoft
                maximumLineCount: 4
                elide: Text.ElideRight
            }
        }
    }
}
