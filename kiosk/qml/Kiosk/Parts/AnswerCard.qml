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
            width: parent.width - 2 * x
            height: root.pictured ? parent.height - y - line.height - Theme.gap : 0
            source: root.picture
        }

        Item {
            id: line

            x: Theme.gap
            y: root.pictured ? parent.height - height - Theme.gapSmall : (parent.height - height) / 2
            width: parent.width - 2 * x
            height: Math.max(badge.height, said.implicitHeight, root.group ? Theme.touch : 0)

            Rectangle {
                id: badge

                anchors.verticalCenter: parent.verticalCenter
                width: 72 * Theme.unit
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
                    implicitWidth: 44 * Theme.unit
                    thickness: 2.6
                    name: root.correct ? "tick" : "close"
                    color: root.correct ? Theme.turquoise : Theme.onDark
                }
            }

            Grid {
                id: said

                readonly property bool beside: !Theme.tall && !root.pictured && root.twice
                readonly property real part: beside ? (width - columnSpacing) / 2 : width
                readonly property real size: root.pictured ? Theme.heading * 0.8 : Math.min(Theme.heading, root.height * 0.34)

                columns: beside ? 2 : 1
                columnSpacing: Theme.gap
                verticalItemAlignment: Grid.AlignVCenter

                anchors.left: badge.right
                anchors.leftMargin: Theme.gap
                anchors.right: aside.left
                anchors.rightMargin: Theme.gapSmall
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    width: said.part
                    text: root.words
                    serif: true
                    size: said.size
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    color: root.correct ? Theme.onDark : root.shown && !root.wrong ? Theme.inkSoft : Theme.ink
                }

                Words {
                    width: said.part
                    visible: root.twice
                    text: root.second
                    serif: true
                    size: said.beside ? said.size : Theme.lead
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    color: root.correct ? Theme.onDark : Theme.turquoise
                }
            }

            Row {
                id: aside

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.counted
                    text: qsTr("%L1 %").arg(Math.round(root.share * 100))
                    size: Theme.lead
                    color: root.correct ? Theme.onDark : Theme.inkSoft
                }

                Rectangle {
                    visible: root.group
                    width: stepper.implicitWidth + Theme.gapSmall
                    height: Theme.touch
                    radius: Theme.radius
                    color: Theme.paper

                    Stepper {
                        id: stepper

                        anchors.centerIn: parent
                        number: root.hands
                        name: "hands-" + root.letter
                        onStepped: step => root.raised(step)
                    }
                }
            }
        }
    }
}
