pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A picture as large as the page, with what it shows; the first of an event names its date and its title. The words lie
// over the picture's foot, below it on a tall screen, beside it on a broad one.
Item {
    id: root

    required property LessonView lesson

    readonly property bool opens: lesson.kind === "opening"
    readonly property bool bare: lesson.picture === ""
    readonly property bool over: !bare && !Theme.tall && !Theme.broad
    readonly property real named: (date.visible ? date.implicitHeight + Theme.gapSmall : 0) + (title.visible ? title.implicitHeight + Theme.gapSmall : 0) + (other.visible ? other.implicitHeight + Theme.gapSmall : 0)
    readonly property real most: height * (bare || Theme.broad ? 1 : Theme.tall ? 0.7 : 0.82) - 2 * Theme.gapLarge

    Photo {
        id: photo

        visible: !root.bare
        width: Theme.broad ? parent.width * 0.62 : parent.width
        height: root.bare ? 0 : Theme.tall ? Math.min(parent.height * 0.68, parent.height - words.implicitHeight - 2 * Theme.gapLarge) : parent.height
        source: root.lesson.picture
        focusX: root.lesson.focusX
        focusY: root.lesson.focusY
        Accessible.role: Accessible.Graphic
        Accessible.name: root.lesson.description
    }

    Rectangle {
        anchors.bottom: parent.bottom
        visible: root.over
        width: parent.width
        height: words.implicitHeight + 2 * Theme.gapLarge
        color: Theme.scrim
    }

    Rectangle {
        visible: !root.bare
        x: Theme.broad ? photo.width : 0
        y: Theme.broad ? 0 : Theme.tall ? photo.height : words.y - Theme.gapLarge - height
        width: Theme.broad ? 6 * Theme.unit : parent.width
        height: Theme.broad ? parent.height : 6 * Theme.unit
        color: Theme.cinnabar
    }

    Words {
        id: whole

        visible: false
        text: root.lesson.title
        serif: true
        size: Theme.display
        wrapMode: Text.NoWrap
    }

    Column {
        id: words

        readonly property real margin: Theme.broad ? Theme.margin : Theme.lessonMargin

        x: (Theme.broad && !root.bare ? photo.width : 0) + margin
        y: root.over ? parent.height - height - Theme.gapLarge : photo.height * (Theme.broad ? 0 : 1) + (parent.height - photo.height * (Theme.broad ? 0 : 1) - height) / 2
        width: parent.width - x - margin
        spacing: Theme.gapSmall

        Words {
            id: date

            width: parent.width
            visible: root.opens && text !== ""
            text: root.lesson.date
            serif: true
            size: root.bare ? Theme.display * 1.4 : Theme.heading
            color: root.over ? Theme.goldPale : Theme.cinnabar
        }

        Words {
            id: title

            objectName: "opening-title"
            width: parent.width
            visible: root.opens
            text: root.lesson.title
            serif: true
            size: whole.implicitWidth > width * (Theme.enlarged && !Theme.tall ? 1 : 2) ? Theme.title : Theme.display
            color: root.over ? Theme.onDark : Theme.ink
        }

        Words {
            id: other

            width: parent.width
            visible: root.opens && text !== ""
            text: root.lesson.secondTitle
            serif: true
            size: Theme.title
            color: root.over ? Theme.onDark : Theme.ink
        }

        Words {
            objectName: "picture-caption"
            width: parent.width
            visible: text !== "" && root.most - root.named >= lineHeight
            text: root.lesson.caption
            size: root.opens || Theme.enlarged ? Theme.lead : Theme.title * 0.9
            leading: 1.45
            maximumLineCount: Math.max(1, Math.floor((root.most - root.named) / lineHeight))
            elide: Text.ElideRight
            color: root.over ? Theme.onDarkSoft : Theme.inkSoft
        }
    }
}
