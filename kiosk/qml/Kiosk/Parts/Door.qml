pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A way into the hall: a sign, its word in the reader's language, and what it is like with the word in the others: beside
// it or below, and left out on a bare door. Where a door is narrow the sign stands above its word.
T.AbstractButton {
    id: root

    required property string glyph
    required property string word
    required property string others
    required property string about
    required property bool bare
    required property bool standing
    required property bool beside

    property bool lit: false

    readonly property color foreground: lit ? Theme.onDark : Theme.ink
    readonly property color soft: lit ? Theme.goldPale : Theme.inkSoft
    readonly property real inset: 2 * Theme.gapSmall
    readonly property bool narrow: sign.width + Theme.gap + big.implicitWidth + 2 * inset > width
    readonly property real headHeight: standing ? sign.height + big.height : Math.max(sign.height, big.height)
    readonly property real headWidth: standing ? width - 2 * inset : sign.width + Theme.gap + big.implicitWidth
    readonly property bool roomy: !standing && headWidth + 3 * inset + 0.62 * Math.max(aboutWords.implicitWidth, otherWords.implicitWidth) <= width
    readonly property real bareHeight: headHeight + 2 * Theme.gapSmall
    readonly property real fullHeight: (beside ? Math.max(headHeight, glosses.height) : headHeight + Theme.gapSmall + glosses.height) + 2 * Theme.gapSmall

    implicitHeight: bare ? bareHeight : fullHeight
    Accessible.name: word + ", " + about

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Qt.darker(root.lit ? Theme.cinnabar : Theme.paper, 1.12) : root.lit ? Theme.cinnabar : Theme.paper
        border.width: Theme.line
        border.color: root.lit ? Theme.cinnabar : Theme.gold
    }

    contentItem: Item {
        Item {
            id: head

            x: root.bare && !root.standing ? (parent.width - width) / 2 : root.inset
            y: (parent.height - (root.bare || root.beside ? height : height + Theme.gapSmall + glosses.height)) / 2
            width: root.headWidth
            height: root.headHeight

            Glyph {
                id: sign

                x: root.standing ? (parent.width - width) / 2 : 0
                y: root.standing ? 0 : (parent.height - height) / 2
                implicitWidth: 68 * Theme.unit
                thickness: 1.5
                name: root.glyph
                color: root.lit ? Theme.onDark : Theme.cinnabar
            }

            Words {
                id: big

                x: root.standing ? (parent.width - width) / 2 : sign.width + Theme.gap
                y: root.standing ? sign.height : (parent.height - height) / 2
                text: root.word
                serif: true
                size: Theme.title
                leading: Theme.lineTitle
                wrapMode: Text.NoWrap
                color: root.foreground
            }
        }

        Column {
            id: glosses

            x: root.beside ? head.x + head.width + Theme.gap : root.inset
            y: root.beside ? (parent.height - height) / 2 : head.y + head.height + Theme.gapSmall
            width: parent.width - x - root.inset
            visible: !root.bare

            Words {
                id: aboutWords

                width: parent.width
                text: root.about
                size: Theme.small
                leading: Theme.lineTitle
                color: root.foreground
            }

            Words {
                id: otherWords

                width: parent.width
                text: root.others
                size: Theme.small
                leading: Theme.lineTitle
                color: root.soft
            }
        }
    }
}
