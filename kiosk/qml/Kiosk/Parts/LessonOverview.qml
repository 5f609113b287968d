pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Theme

// All pages of a lesson side by side; touched, one is shown. Where everything is to be lower, the lesson's title leads.
Rectangle {
    id: root

    required property LessonView lesson

    readonly property real foot: Math.max(62 * Theme.unit, Theme.label * Theme.tibetanScale * 1.8)

    signal wanted(number: int)

    color: Theme.paperShade
    Component.onCompleted: if (!Theme.reach) pages.positionViewAtIndex(root.lesson.at - 1, GridView.Center)

    MouseArea {
        anchors.fill: parent
    }

    GridView {
        id: pages

        objectName: "overview-pages"

        readonly property int columns: Math.max(2, Math.floor((width + Theme.gap) / ((Theme.tall ? 270 : 310) * Theme.unit * (Theme.enlarged ? 1.5 : 1) + Theme.gap)))

        x: Theme.margin
        width: parent.width - 2 * x + Theme.gap
        height: parent.height
        clip: true
        cellWidth: Math.floor(width / columns)
        cellHeight: (cellWidth - Theme.gap) * 0.5625 + root.foot + Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        model: root.lesson.overview

        header: Item {
            width: pages.width
            height: Theme.reach ? Theme.lowered + Theme.gap : Theme.gapLarge

            Column {
                y: (parent.height - height) / 2
                width: parent.width - Theme.gap
                visible: Theme.reach
                spacing: Theme.gapSmall

                Words {
                    width: parent.width
                    text: root.lesson.exhibit
                    serif: true
                    size: Theme.title
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }

                Rectangle {
                    width: 160 * Theme.unit
                    height: Theme.line
                    color: Theme.gold
                }
            }
        }

        footer: Item {
            width: pages.width
            height: Theme.gap
        }

        delegate: Item {
            id: entry

            required property int number
            required property string kind
            required property string title
            required property string opening
            required property string picture

            readonly property bool here: number === root.lesson.at

            width: pages.cellWidth
            height: pages.cellHeight

            T.AbstractButton {
                id: page

                objectName: "overview-" + entry.number
                focusPolicy: Qt.TabFocus
                width: parent.width - Theme.gap
                height: parent.height - Theme.gap
                Accessible.name: entry.number + ". " + entry.title
                onClicked: root.wanted(entry.number - 1)

                background: Rectangle {
                    color: page.pressed ? Theme.paperEdge : Theme.paper
                    border.width: entry.here ? Theme.line * 2 : Theme.hair
                    border.color: entry.here ? Theme.cinnabar : Theme.paperEdge
                }

                contentItem: Item {
                    Photo {
                        id: photo

                        x: Theme.line * 2
                        y: Theme.line * 2
                        visible: entry.picture !== ""
                        width: parent.width - 2 * x
                        height: parent.height - root.foot - y
                        source: entry.picture
                    }

                    Words {
                        x: Theme.gap * 0.7
                        y: Theme.gap * 0.7
                        width: parent.width - 2 * x
                        visible: entry.picture === "" && entry.opening !== ""
                        text: entry.opening
                        serif: true
                        size: Theme.small
                        maximumLineCount: Math.max(1, Math.floor((parent.height - root.foot - y) / lineHeight))
                        elide: Text.ElideRight
                        color: entry.kind === "question" ? Theme.turquoise : Theme.ink
                    }

                    Glyph {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: (parent.height - root.foot - height) / 2
                        visible: entry.picture === "" && entry.opening === ""
                        name: entry.kind === "end" ? "tick" : "learn"
                        implicitWidth: 64 * Theme.unit
                        color: Theme.gold
                    }

                    Words {
                        id: count

                        x: Theme.gapSmall
                        y: parent.height - root.foot + (root.foot - height) / 2
                        text: qsTr("%L1").arg(entry.number)
                        serif: true
                        size: Theme.label
                        leading: Theme.lineTitle
                        color: Theme.cinnabar
                    }

                    Words {
                        x: count.x + count.width + Theme.gapSmall
                        y: parent.height - root.foot + (root.foot - height) / 2
                        width: parent.width - x - Theme.gapSmall
                        text: entry.title
                        size: Theme.small
                        leading: Theme.lineTitle
                        maximumLineCount: 1
                        elide: Text.ElideRight
                        color: Theme.inkSoft
                    }
                }
            }
        }
    }
}
