pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An event's picture on its card, and on its corner what the event has: a film, a narration, questions.
Item {
    id: root

    required property string picture
    required property real focusX
    required property real focusY
    required property string film
    required property string told
    required property int questions
    required property bool pressed

    implicitHeight: badges.height

    Photo {
        anchors.fill: parent
        visible: root.picture !== ""
        source: root.picture
        focusX: root.focusX
        focusY: root.focusY
        scale: root.pressed ? 0.985 : 1

        Behavior on scale {
            NumberAnimation { duration: Theme.quick }
        }
    }

    Flow {
        id: badges

        readonly property bool onPicture: root.picture !== ""

        anchors.bottom: parent.bottom
        width: parent.width
        layoutDirection: onPicture ? Qt.RightToLeft : Qt.LeftToRight
        spacing: 2 * Theme.unit

        Repeater {
            model: [
                { glyph: "film", shown: root.film !== "", words: root.film },
                { glyph: "voice", shown: root.told !== "", words: root.told },
                { glyph: "question", shown: root.questions > 0, words: root.questions > 1 ? qsTr("%L1").arg(root.questions) : "" }
            ].filter(badge => badge.shown)

            delegate: Badge {
                required property var modelData

                glyph: modelData.glyph
                words: modelData.words
                flat: !badges.onPicture
            }
        }
    }
}
