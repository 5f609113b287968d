pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A way into the hall: a sign, its word in the reader's language and in the others, and what it is like. On a tall screen
// three stand in a row, so the lines go below the sign and have the whole width.
T.AbstractButton {
    id: root

    required property string glyph
    required property string word
    required property string others
    required property string about

    property bool lit: false

    readonly property color foreground: lit ? Theme.onDark : Theme.ink
    readonly property color soft: lit ? Theme.goldPale : Theme.inkSoft

    implicitHeight: Theme.door
    Accessible.name: word + ", " + about

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Qt.darker(root.lit ? Theme.cinnabar : Theme.paper, 1.12) : root.lit ? Theme.cinnabar : Theme.paper
        border.width: Theme.line
        border.color: root.lit ? Theme.cinnabar : Theme.gold
    }

    contentItem: Item {
        Glyph {
            id: sign

            x: Theme.gap
            anchors.verticalCenter: Theme.tall ? big.verticalCenter : parent.verticalCenter
            implicitWidth: (Theme.tall ? 84 : 76) * Theme.unit
            thickness: 1.5
            name: root.glyph
            color: root.lit ? Theme.onDark : Theme.cinnabar
        }

        Words {
            id: big

            x: sign.x + sign.width + Theme.gap
            y: Theme.tall ? beside.y - height - Theme.gapSmall / 2 : (parent.height - height) / 2
            text: root.word
            serif: true
            size: Theme.heading * (Theme.tall ? 1.1 : 1.2)
            leading: Theme.lineTitle
            wrapMode: Text.NoWrap
            color: root.foreground
        }

        Column {
            id: beside

            x: Theme.tall ? sign.x : big.x + big.width + Theme.gap
            y: Theme.tall ? (parent.height - height + big.height) / 2 : (parent.height - height) / 2
            width: parent.width - x - Theme.gapSmall
            spacing: 4 * Theme.unit

            Words {
                width: parent.width
                text: root.about
                size: Theme.label
                leading: Theme.lineTitle
                maximumLineCount: Theme.tall || tibetan ? 1 : 2
                fontSizeMode: Theme.tall ? Text.HorizontalFit : Text.FixedSize
                minimumPixelSize: Theme.label * 0.85
                elide: Text.ElideRight
                color: root.foreground
            }

            Words {
                width: parent.width
                text: root.others
                size: Theme.small
                leading: Theme.lineTitle
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                color: root.soft
            }
        }
    }
}
