pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// An answer, large enough to be read from the last row: its letter, its words, its picture; then right or wrong.
T.AbstractButton {
    id: root

    required property int number
    required property string letter
    required property string words
    required property string second
    required property string picture
    required property string standing
    required property int hands
    required property real share
    required property bool group
    required property bool shown
    required property bool pictured

    property bool flat: false // the picture beside the words

    readonly property real natural: flat || !pictured ? line.height + 2 * Theme.gapSmall : line.height + Theme.gap + 0.5 * width
    readonly property bool correct: standing === "right"
    readonly property bool twice: second !== "" && second !== words
    readonly property bool wrong: standing === "wrong"
    readonly property bool counted: group && shown && share > 0

    signal chosen
    signal raised(step: int)

    objectName: "answer-" + letter
    focusPolicy: Qt.TabFocus
    Accessible.name: letter + ". " + words + (correct ? ", " + qsTr("right") : wrong ? ", " + qsTr("wrong") : "")
    onClicked: chosen()

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed && !root.group ? Theme.paperEdge : root.correct ? Theme.turquoise : Theme.paper
        border.width: root.correct || root.wrong ? Theme.line * 2 : Theme.line
        border.color: root.correct ? Theme.turquoise : root.wrong ? Theme.cinnabar : root.shown ? Theme.paperEdge : Theme.gold

        Rectangle {
            visible: root.counted
            anchors.bottom: parent.bottom
            width: parent.width * root.share
            height: 14 * Theme.unit
            color: root.correct ? Theme.goldPale : Theme.gold
        }
    }

    contentItem: Item {
        Photo {
            id: photo

            x: Theme.line * 2
            y: Theme.line * 2
            visible: root.pictured
            width: root.flat ? parent.width * 0.26 : parent.width - 2 * x
            height: !root.pictured ? 0 : root.flat ? parent.height - 2 * y : parent.height - y - line.height - Theme.gap
            source: root.picture
        }

        Item {
            id: line

            readonly property real kept: root.group ? aside.width + Theme.gapSmall : 0
            readonly property bool single: width - said.x - kept >= 6 * Theme.heading // words and hands in one row

            x: Theme.gap + (root.flat && root.pictured ? photo.x + photo.width : 0)
            y: root.flat || !root.pictured ? (parent.height - height) / 2 : parent.height - height - Theme.gapSmall
            width: parent.width - x - Theme.gap
            height: single ? Math.max(badge.height, said.implicitHeight, root.group ? aside.height : 0) : Math.max(badge.height, said.implicitHeight) + (root.group ? aside.height + Theme.gapSmall : 0)

            Rectangle {
                id: badge

                y: said.y + (said.height - height) / 2
                width: Math.max(72 * Theme.unit, 1.7 * Theme.lead)
                height: width
                radius: width / 2
                color: root.correct ? Theme.onDark : root.wrong ? Theme.cinnabar : Theme.paperShade

                Words {
                    anchors.centerIn: parent
                    visible: !root.correct && !root.wrong
                    text: root.letter
                    serif: true
                    size: Theme.lead
                    color: Theme.cinnabar
                }

                Glyph {
                    anchors.centerIn: parent
                    visible: root.correct || root.wrong
                    implicitWidth: 0.6 * parent.width
                    thickness: 2.6
                    name: root.correct ? "tick" : "close"
                    color: root.correct ? Theme.turquoise : Theme.onDark
                }
            }

            Item {
                id: said

                readonly property real part: beside ? (width - Theme.gap) / 2 : width
                readonly property bool beside: !root.pictured && root.twice && width > 18 * Theme.heading

                x: badge.width + Theme.gap
                y: line.single ? (line.height - height) / 2 : Math.max(0, (badge.height - height) / 2)
                width: line.width - x - (line.single ? line.kept : 0)
                height: implicitHeight
                implicitHeight: !root.twice ? first.height : beside ? Math.max(first.height, other.height) : first.height + other.height

                Words {
                    id: first

                    y: said.beside ? (said.height - height) / 2 : 0
                    width: said.part
                    text: root.words
                    serif: true
                    size: Theme.heading
                    color: root.correct ? Theme.onDark : root.shown && !root.wrong ? Theme.inkSoft : Theme.ink
                }

                Words {
                    id: other

                    x: said.beside ? said.part + Theme.gap : 0
                    y: said.beside ? (said.height - height) / 2 : first.height
                    width: said.part
                    visible: root.twice
                    text: root.second
                    serif: true
                    size: said.beside ? Theme.heading : Theme.lead
                    color: root.correct ? Theme.onDark : Theme.turquoise
                }
            }

            Item {
                id: aside

                readonly property real whole: tray.width + (root.counted ? part.implicitWidth + Theme.gap : 0)
                readonly property bool tight: whole > line.width // the share above the hands

                x: line.width - width
                y: line.single ? (line.height - height) / 2 : line.height - height
                width: tight ? tray.width : whole
                height: tray.height + (tight ? part.height : 0)
                visible: root.group

                Words {
                    id: part

                    x: aside.tight ? parent.width - width - Theme.gap : 0
                    y: aside.tight ? 0 : (parent.height - height) / 2
                    visible: root.counted
                    text: qsTr("%L1 %").arg(Math.round(root.share * 100))
                    size: Theme.lead
                    color: root.correct ? Theme.onDark : Theme.inkSoft
                }

                Rectangle {
                    id: tray

                    x: parent.width - width
                    y: parent.height - height
                    width: stepper.implicitWidth + Theme.gapSmall
                    height: Theme.touch
                    radius: Theme.radius
                    color: Theme.paper

                    Stepper {
                        id: stepper

                        anchors.horizontalCenter: parent.horizontalCenter
                        number: root.hands
                        name: "hands-" + root.letter
                        onStepped: step => root.raised(step)
                    }
                }
            }
        }
    }
}
