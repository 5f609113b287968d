pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// One problem: its place, what is wrong, the line with a caret below the spot, and what to type instead.
T.AbstractButton {
    id: root

    required property string place
    required property bool error
    required property string what
    required property string mend
    required property string before
    required property string after

    property bool copied: false
    property string copyWord: ""

    readonly property color sign: error ? Theme.cinnabarPale : Theme.goldPale

    signal copyWanted

    objectName: "problem-" + place
    height: column.implicitHeight + Theme.gap
    hoverEnabled: true
    Accessible.name: what
    onClicked: copyWanted()

    background: Rectangle {
        color: root.hovered || root.pressed ? Theme.nightShade : "transparent"

        Rectangle {
            x: Theme.gap
            y: parent.height + Theme.apart / 2
            width: parent.width - 2 * x
            height: Theme.hair
            color: Theme.nightShade
        }
    }

    contentItem: Item {
        Column {
            id: column

            x: Theme.gap
            y: Theme.gapSmall
            width: root.width - 2 * Theme.gap
            spacing: 4 * Theme.unit

            Item {
                width: parent.width
                height: where.height

                Words {
                    id: where

                    text: root.place
                    size: Theme.small
                    leading: 1.4
                    color: root.sign
                }

                Words {
                    anchors.right: parent.right
                    visible: root.hovered || root.copied
                    text: root.copyWord
                    size: Theme.small
                    leading: 1.4
                    color: Theme.onDarkSoft
                }
            }

            Words {
                width: parent.width
                text: root.what
                size: Theme.label
                leading: 1.4
                color: Theme.onDark
            }

            Item {
                width: parent.width
                height: line.height + caret.height
                visible: line.text !== ""
                clip: true

                Words {
                    id: line

                    width: parent.width
                    elide: Text.ElideRight // whole in the file
                    text: root.before + root.after
                    size: Theme.small
                    leading: 1.4
                    wrapMode: Text.NoWrap
                    color: Theme.onDarkSoft
                }

                TextMetrics {
                    id: measure

                    font: line.font
                    text: root.before
                }

                Words {
                    id: caret

                    x: measure.advanceWidth
                    y: line.height - 6 * Theme.unit
                    text: "^"
                    size: Theme.label
                    leading: 1
                    color: root.sign
                }
            }

            Words {
                width: parent.width
                text: root.mend
                size: Theme.small
                leading: 1.4
                color: Theme.goldPale
            }
        }
    }
}
