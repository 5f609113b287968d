pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// An exhibit in the corridor: its picture, and its words below; beside it where letters are large and room is low.
T.AbstractButton {
    id: root

    required property int index
    required property string exhibit
    required property string title
    required property string second
    required property string cover
    required property real focusX
    required property real focusY
    required property string years
    required property real wordsHeight // the same on all covers, so that their pictures end on one line
    required property real wordsWidth // the most they take, and the most of the height
    required property real wordsMost
    required property bool sideways

    property bool lit: false

    readonly property real pictureWidth: height * 0.92 // beside its words

    signal opened

    implicitWidth: sideways ? pictureWidth + Theme.gap + Math.min(wordsWidth, words.implicitWidth) : wordsWidth
    objectName: "cover-" + exhibit
    Accessible.name: title
    onClicked: opened()

    contentItem: Item {
        Photo {
            id: photo

            width: root.sideways ? root.pictureWidth : parent.width
            height: parent.height - foot.height - (root.sideways ? 0 : root.wordsHeight + Theme.gapSmall)
            source: root.cover
            focusX: root.focusX
            focusY: root.focusY
            scale: root.pressed ? 0.985 : 1

            Behavior on scale {
                NumberAnimation { duration: Theme.quick }
            }
        }

        Rectangle {
            id: foot

            y: photo.height
            width: photo.width
            height: 6 * Theme.unit
            color: root.lit ? Theme.cinnabar : Theme.gold
        }

        CoverWords {
            id: words

            x: root.sideways ? photo.width + Theme.gap : 0
            y: root.sideways ? (parent.height - height) / 2 : parent.height - root.wordsHeight
            width: Math.min(root.wordsWidth, root.sideways ? implicitWidth : root.wordsWidth)
            most: root.wordsMost
            title: root.title
            second: root.second
            years: root.years
        }
    }
}
