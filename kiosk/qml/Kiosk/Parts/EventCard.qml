pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// An event on the timeline. Where the line runs along the screen, its year stands above the line, its picture and first
// words below. Where the line runs downwards, the year stands beside it or over the picture. An event with a film or
// several pictures weighs more, one without a picture gives its room to the words.
T.AbstractButton {
    id: root

    required property int index
    required property string event
    required property string year
    required property string rest
    required property string title
    required property string opening
    required property string picture
    required property int pictures
    required property real focusX
    required property real focusY
    required property string told
    required property int gap
    required property int number
    required property string film
    required property int questions
    required property bool upright
    required property real cardWidth // of an ordinary one where the line runs along the screen
    required property real apart // how far the line goes on to the next

    property bool lit: false

    readonly property bool heavy: film !== "" || pictures > 1
    readonly property bool pictured: picture !== ""
    readonly property bool sideways: upright && !Theme.tall && pictured
    readonly property bool dated: Theme.tall && !Theme.enlarged // the year has a column of its own
    readonly property real edge: upright ? Theme.margin : 0
    readonly property real column: !upright ? 0 : dated ? 250 * Theme.unit : 60 * Theme.unit
    readonly property bool gapped: gap > 1 && !upright
    readonly property real gapWidth: gapped ? Math.max(Math.min(260, 60 + gap * 6) * Theme.unit, gapWords.implicitWidth + Theme.gap) : 0
    readonly property real lineY: (Theme.textSize > 100 ? 2.7 : 2) * Theme.title // the year may have a second line below
    readonly property real dot: 24 * Theme.unit
    readonly property real bodyWidth: upright ? width - 2 * edge - column : cardWidth * (heavy ? 1.28 : pictured ? 1 : 0.86)
    readonly property real bodyY: !upright ? lineY + Theme.gapLarge : dated ? 0 : date.height + Theme.gapSmall
    readonly property real pictureWidth: sideways ? bodyWidth * (heavy ? 0.5 : 0.42) : bodyWidth
    readonly property real pictureHeight: !pictured ? 0 : upright ? pictureWidth * 0.58 : Math.max(0, Math.min(height - bodyY - words.room - Theme.gapSmall, cardWidth * 0.76))

    signal opened

    implicitWidth: upright ? 0 : bodyWidth + Theme.gapLarge - apart + gapWidth
    implicitHeight: !upright ? 0 : bodyY + (sideways ? Math.max(pictureHeight, words.implicitHeight) : pictureHeight + (pictured ? Theme.gapSmall : photo.implicitHeight) + words.implicitHeight)
    objectName: "event-" + event
    Accessible.name: title
    onClicked: opened()

    background: Item {
        Rectangle {
            x: root.upright ? root.edge + (root.dated ? root.column - Theme.gap : root.dot / 2) - width / 2 : 0
            y: root.upright ? 0 : root.lineY - height / 2
            width: root.upright ? Theme.hair : parent.width + root.apart
            height: root.upright ? parent.height + root.apart : Theme.hair
            color: Theme.gold
        }

        Rectangle {
            x: root.upright ? root.edge + (root.dated ? root.column - Theme.gap - width / 2 : 0) : 0
            y: (root.upright ? date.y + yearWords.height / 2 : root.lineY) - height / 2
            width: root.dot
            height: width
            radius: width / 2
            color: root.lit ? Theme.cinnabar : Theme.paper
            border.width: Theme.line
            border.color: root.lit ? Theme.cinnabar : Theme.gold
        }
    }

    contentItem: Item {
        Item {
            id: date

            readonly property bool below: root.dated || yearWords.implicitWidth + Theme.gap + restWords.implicitWidth > width

            x: root.edge + (root.dated ? 0 : root.column)
            y: root.upright ? 0 : root.lineY - height - Theme.gapSmall
            width: root.dated ? root.column - Theme.gapLarge - root.dot / 2 : root.bodyWidth
            height: below && restWords.visible ? restWords.y + restWords.height : yearWords.height

            Words {
                id: yearWords

                width: root.dated ? parent.width : undefined
                text: root.year === "" ? qsTr("%L1").arg(root.number) : root.dated ? root.year.replace(/[–—]/, "$&\n") : root.year
                serif: true
                size: root.dated ? Theme.heading : Theme.title
                leading: 1.2
                color: root.lit ? Theme.cinnabar : Theme.ink
            }

            Words {
                id: restWords

                x: date.below ? 0 : yearWords.width + Theme.gapSmall * 1.4
                y: date.below ? yearWords.height : yearWords.baselineOffset - baselineOffset
                width: date.below ? parent.width : undefined
                visible: text !== ""
                text: root.rest
                size: Theme.small
                leading: Theme.lineTitle
                color: Theme.inkSoft
            }
        }

        Words {
            id: gapWords

            x: root.bodyWidth + (Theme.gapLarge + root.gapWidth - width) / 2
            y: root.lineY - height - Theme.gapSmall
            visible: root.gapped
            text: root.gapped ? qsTr("%n year(s)", "", root.gap) : ""
            size: Theme.small
            leading: Theme.lineTitle
            wrapMode: Text.NoWrap
            color: Theme.inkFaint
        }

        EventPicture {
            id: photo

            x: root.edge + root.column
            y: root.bodyY
            width: root.pictureWidth
            height: root.pictured ? root.pictureHeight : implicitHeight
            picture: root.picture
            focusX: root.focusX
            focusY: root.focusY
            film: root.film
            told: root.told
            questions: root.questions
            pressed: root.pressed
        }

        Item {
            id: words

            readonly property real spacing: 4 * Theme.unit
            readonly property real titleLine: Theme.lead * (titleWords.tibetan ? Theme.tibetanScale * titleWords.tibetanLine : Theme.lineTitle)
            readonly property real room: Math.max(titleWords.height + openingWords.lineHeight + 2 * spacing, 2 * titleLine + 2 * openingWords.lineHeight)
            readonly property real remaining: root.upright ? 3 * openingWords.lineHeight : root.height - y - titleWords.height - spacing

            x: photo.x + (root.sideways ? photo.width + Theme.gapLarge : 0)
            y: root.sideways ? root.bodyY : photo.y + photo.height + Theme.gapSmall
            width: root.bodyWidth - (root.sideways ? photo.width + Theme.gapLarge : 0)
            implicitHeight: openingWords.y + openingWords.height

            Words {
                id: openingWords

                objectName: "opening"
                y: titleWords.height + words.spacing
                width: parent.width
                text: root.opening
                size: Theme.label
                leading: 1.5
                maximumLineCount: Math.max(1, Math.floor(words.remaining / lineHeight))
                elide: Text.ElideRight
                color: Theme.inkSoft
            }

            Words { // last, for what is last is laid out first: the opening's room depends on it
                id: titleWords

                width: parent.width
                text: root.title
                serif: true
                size: root.heavy || !root.pictured ? Theme.heading : Theme.lead
            }
        }
    }
}
