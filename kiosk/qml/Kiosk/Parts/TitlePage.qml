pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The first page of a lesson: the exhibit's cover, its title and its summary below or, on a broad screen, beside it. The
// summary, which stands whole at the exhibit, gives way where a title is long.
Item {
    id: root

    required property LessonView lesson
    required property string second
    required property string years

    readonly property bool beside: Theme.broad
    readonly property real margin: beside ? Theme.margin : Theme.lessonMargin
    readonly property real most: height - (beside || Theme.enlarged ? 0 : 0.3 * height) - 2 * Theme.gapLarge
    readonly property real lines: Math.floor((most - title.implicitHeight - other.implicitHeight - 2 * Theme.gap) / summary.lineHeight)

    Photo {
        id: photo

        width: root.beside ? parent.width * 0.52 : parent.width
        height: root.beside ? parent.height : Math.min(parent.height * (Theme.tall ? 0.6 : 1), parent.height - words.height - 2 * Theme.gapLarge)
        source: root.lesson.picture
    }

    Rectangle {
        x: root.beside ? photo.width : 0
        y: root.beside ? 0 : photo.height
        width: parent.width - x
        height: parent.height - y
        color: Theme.cinnabar
    }

    Rectangle {
        x: root.beside ? photo.width : 0
        y: root.beside ? 0 : photo.height - height
        width: root.beside ? 6 * Theme.unit : parent.width
        height: root.beside ? parent.height : 6 * Theme.unit
        color: Theme.goldPale
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

        x: (root.beside ? photo.width : 0) + root.margin
        y: root.beside ? (parent.height - height) / 2 : photo.height + (parent.height - photo.height - height) / 2
        width: parent.width - x - root.margin
        spacing: Theme.gapSmall

        Words {
            id: title

            width: parent.width
            text: root.lesson.title
            serif: true
            size: whole.implicitWidth > width * (Theme.tall ? 2 : 1) ? Theme.title : Theme.display
            color: Theme.onDark
        }

        Words {
            id: other

            width: parent.width
            visible: text !== ""
            text: [root.second, root.years].filter(part => part !== "").join("\u00a0 ·  ")
            serif: true
            size: Theme.heading
            color: Theme.goldPale
        }

        Item {
            width: 1
            height: Theme.gapSmall
            visible: summary.visible
        }

        Words {
            id: summary

            objectName: "lesson-summary"
            width: Math.min(parent.width, 40 * Theme.lead)
            visible: text !== "" && root.lines > 0
            text: root.lesson.summary
            size: Theme.lead
            leading: 1.5
            maximumLineCount: Math.max(1, root.lines)
            elide: Text.ElideRight
            color: Theme.onDark
        }
    }
}
