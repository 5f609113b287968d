pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Sentences of an event, each beginning a new line, as large as the page allows; the spoken one is lit.
Item {
    id: root

    required property LessonView lesson
    required property string note

    readonly property real size: Theme.lesson * lesson.scale
    readonly property bool lit: lesson.lit >= 0

    Rectangle {
        width: parent.width
        height: parent.height
        color: Theme.paper
    }

    Rectangle {
        width: 14 * Theme.unit
        height: parent.height
        color: Theme.cinnabar
    }

    Words {
        x: Theme.lessonMargin
        y: (Theme.lessonHead - height) / 2
        width: parent.width - 2 * x
        text: [root.lesson.date, root.lesson.title].filter(part => part !== "").join("  ·  ")
        serif: true
        size: Theme.lead
        maximumLineCount: Theme.tall ? 2 : 1
        elide: Text.ElideRight
        color: Theme.cinnabar
    }

    Rectangle {
        x: Theme.lessonMargin
        y: Theme.lessonHead - Theme.gap
        width: 160 * Theme.unit
        height: Theme.line
        color: Theme.gold
    }

    Column {
        id: lines

        objectName: "sentences"
        x: Theme.lessonMargin
        y: Theme.lessonHead + (parent.height - Theme.lessonHead - Theme.lessonFoot - height) * 0.4
        width: parent.width - 2 * x
        spacing: Theme.sentenceGap * root.size

        Repeater {
            model: root.lesson.sentences

            Column {
                id: sentence

                required property int number
                required property string words
                required property string second

                readonly property bool spoken: root.lesson.lit === number

                width: lines.width

                Words {
                    width: parent.width
                    text: sentence.words
                    serif: true
                    size: root.size
                    leading: Theme.lineLesson
                    font.weight: Font.Normal
                    color: sentence.spoken ? Theme.cinnabar : root.lit ? Theme.inkSoft : Theme.ink

                    Behavior on color {
                        ColorAnimation { duration: Theme.calm }
                    }
                }

                Words {
                    width: parent.width
                    visible: sentence.second !== ""
                    text: sentence.second
                    serif: true
                    size: root.size
                    leading: Theme.lineLesson
                    font.weight: Font.Normal
                    color: Theme.turquoise
                }
            }
        }
    }

    Note {
        x: Theme.lessonMargin
        y: parent.height - height - Theme.gapSmall
        width: parent.width - 2 * x
        visible: text !== ""
        text: root.note
        maximumLineCount: 1
        elide: Text.ElideRight
    }
}
