pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A picture as large as the page, with what it shows; the first of an event names its date and its title.
Item {
    id: root

    required property LessonView lesson

    readonly property bool opens: lesson.kind === "opening"
    readonly property bool bare: lesson.picture === ""

    Photo {
        id: photo

        visible: !root.bare
        width: parent.width
        height: root.bare ? 0 : Theme.tall ? Math.min(parent.height * 0.68, parent.height - words.implicitHeight - 2 * Theme.gapLarge) : parent.height
        source: root.lesson.picture
        focusX: root.lesson.focusX
        focusY: root.lesson.focusY
        Accessible.role: Accessible.Graphic
        Accessible.name: root.lesson.description
    }

    Rectangle {
        visible: !root.bare
        y: Theme.tall ? photo.height : words.y - Theme.gapLarge - height
        width: parent.width
        height: 6 * Theme.unit
        color: Theme.cinnabar
    }

    Rectangle {
        anchors.bottom: parent.bottom
        visible: !Theme.tall && !root.bare
        width: parent.width
        height: words.implicitHeight + 2 * Theme.gapLarge
        color: Theme.scrim
    }

    Column {
        id: words

        readonly property color foreground: Theme.tall || root.bare ? Theme.ink : Theme.onDark

        x: Theme.lessonMargin
        y: root.bare ? (parent.height - height) / 2 : Theme.tall ? photo.height + (parent.height - photo.height - height) / 2 : parent.height - height - Theme.gapLarge
        width: parent.width - 2 * x
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            visible: root.opens && text !== ""
            text: root.lesson.date
            serif: true
            size: root.bare ? Theme.display * 1.4 : Theme.heading
            color: Theme.tall || root.bare ? Theme.cinnabar : Theme.goldPale
        }

        Words {
            objectName: "opening-title"
            width: parent.width
            visible: root.opens
            text: root.lesson.title
            serif: true
            size: root.bare || Theme.tall ? Theme.display : Theme.display * 0.86
            color: words.foreground
        }

        Words {
            width: parent.width
            visible: root.opens && text !== ""
            text: root.lesson.secondTitle
            serif: true
            size: Theme.title
            color: words.foreground
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: root.lesson.caption
            size: root.opens ? Theme.lead : Theme.title * 0.9
            leading: 1.45
            color: Theme.tall || root.bare ? Theme.inkSoft : Theme.onDarkSoft
        }
    }
}
