pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The first page of a lesson: the exhibit's cover on the whole page, its title and its summary below.
Item {
    id: root

    required property LessonView lesson
    required property string second
    required property string years

    Photo {
        id: photo

        width: parent.width
        height: Theme.tall ? parent.height * 0.6 : words.y - Theme.gapLarge
        source: root.lesson.picture
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: parent.height - photo.height
        color: Theme.cinnabar
    }

    Rectangle {
        y: photo.height - height
        width: parent.width
        height: 6 * Theme.unit
        color: Theme.goldPale
    }

    Column {
        id: words

        x: Theme.lessonMargin
        y: Theme.tall ? photo.height + (parent.height - photo.height - height) / 2 : parent.height - height - Theme.gapLarge
        width: parent.width - 2 * x
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            text: root.lesson.title
            serif: true
            size: Theme.display * (Theme.tall ? 0.9 : 1)
            color: Theme.onDark
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: [root.second, root.years].filter(part => part !== "").join("  ·  ")
            serif: true
            size: Theme.heading
            color: Theme.goldPale
        }

        Words {
            width: parent.width
            topPadding: Theme.gapSmall + (tibetan ? -0.3 * em : 0)
            visible: text !== ""
            text: root.lesson.summary
            size: Theme.lead
            leading: 1.5
            color: Theme.onDark
        }
    }
}
