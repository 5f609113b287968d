pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Sentences of an event, each beginning a new line, as large as the page allows; the spoken one is lit. On a broad screen
// the event's picture stands beside them.
Item {
    id: root

    required property LessonView lesson
    required property string spoken
    required property string status

    readonly property real size: Theme.lesson * lesson.scale
    readonly property bool lit: lesson.lit >= 0
    readonly property bool pictured: Theme.lessonAside > 0 && lesson.aside !== ""
    readonly property real margin: (pictured ? photo.width : Theme.lessonAside / 2) + Theme.lessonMargin
    readonly property real inner: width - Theme.lessonAside - 2 * Theme.lessonMargin

    Rectangle {
        width: parent.width
        height: parent.height
        color: Theme.paper
    }

    Photo {
        id: photo

        width: Theme.lessonAside
        height: parent.height
        visible: root.pictured
        source: visible ? root.lesson.aside : ""
        focusX: root.lesson.asideFocus.x
        focusY: root.lesson.asideFocus.y
    }

    Rectangle {
        x: root.pictured ? photo.width : 0
        width: 14 * Theme.unit
        height: parent.height
        color: Theme.cinnabar
    }

    Words {
        objectName: "running-title"
        x: root.margin
        y: (Theme.lessonHead - Theme.gap - height) / 2
        width: root.inner - (Theme.tall || !status.visible ? 0 : status.width + Theme.gap)
        visible: width > 5 * Theme.label
        text: [root.lesson.date, root.lesson.title].filter(part => part !== "").join("\u00a0 ·  ")
        serif: true
        size: Theme.enlarged ? Theme.label : Theme.lead
        maximumLineCount: Theme.tall && !Theme.enlarged ? 2 : 1
        elide: Text.ElideRight
        color: Theme.cinnabar
    }

    Rectangle {
        x: root.margin
        y: Theme.lessonHead - Theme.gap
        width: 160 * Theme.unit
        height: Theme.line
        color: Theme.gold
    }

    Column {
        id: lines

        objectName: "sentences"
        x: root.margin
        y: Theme.lessonHead + (parent.height - Theme.lessonHead - Theme.lessonFoot - height) * 0.4
        width: root.inner
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

    // What is to be known about the words stands in the head, on a tall screen at the foot.
    Note {
        id: status

        x: Theme.tall ? root.margin : root.margin + root.inner - width
        y: Theme.tall ? root.height - height - Theme.gapSmall / 2 : (Theme.lessonHead - Theme.gap - height) / 2
        width: Theme.tall ? root.inner : Math.min(implicitWidth, root.inner)
        visible: text !== ""
        text: root.status
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    Note {
        objectName: "lesson-note"
        x: root.margin
        y: (Theme.tall && status.visible ? status.y : root.height - Theme.gapSmall / 2) - height
        width: root.inner
        visible: text !== ""
        text: root.spoken
        maximumLineCount: Theme.footLines > 1 ? 2 : 1
        elide: Text.ElideRight
    }
}
