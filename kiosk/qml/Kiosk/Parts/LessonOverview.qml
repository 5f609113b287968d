pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Theme

// All pages of a lesson side by side; touched, one is shown.
Rectangle {
    id: root

    required property LessonView lesson

    signal wanted(number: int)

    color: Theme.paperShade
    Component.onCompleted: pages.positionViewAtIndex(root.lesson.at - 1, GridView.Center)

    MouseArea {
        anchors.fill: parent
    }

    GridView {
        id: pages

        objectName: "overview-pages"

        readonly property int columns: Theme.tall ? 3 : 5

        x: Theme.margin
        y: Theme.gapLarge
        width: parent.width - 2 * x
        height: parent.height - y
        clip: true
        cellWidth: Math.floor(width / columns)
        cellHeight: cellWidth * (Theme.tall ? 0.86 : 0.72)
        boundsBehavior: Flickable.StopAtBounds
        model: root.lesson.overview

        delegate: T.AbstractButton {
            id: page

            required property int number
            required property string kind
            required property string title
            required property string opening
            required property string picture

            readonly property bool here: number === root.lesson.at

            objectName: "overview-" + number
            focusPolicy: Qt.TabFocus
            width: pages.cellWidth
            height: pages.cellHeight
            Accessible.name: number + ". " + title
            onClicked: root.wanted(number - 1)

            contentItem: Item {
                Rectangle {
                    id: sheet

                    width: parent.width - Theme.gap
                    height: parent.height - Theme.gap
                    color: Theme.paper
                    border.width: page.here ? Theme.line * 2 : Theme.hair
                    border.color: page.here ? Theme.cinnabar : Theme.paperEdge

                    Photo {
                        id: photo

                        x: sheet.border.width
                        y: sheet.border.width
                        visible: page.picture !== ""
                        width: parent.width - 2 * x
                        height: parent.height - label.height - Theme.gapSmall
                        source: page.picture
                    }

                    Words {
                        x: Theme.gap * 0.7
                        y: Theme.gap * 0.7
                        width: parent.width - 2 * x
                        visible: page.picture === "" && page.opening !== ""
                        text: page.opening
                        serif: true
                        size: Theme.small
                        maximumLineCount: Math.max(1, Math.floor((parent.height - label.height - y) / lineHeight))
                        elide: Text.ElideRight
                        color: page.kind === "question" ? Theme.turquoise : Theme.ink
                    }

                    Glyph {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: (parent.height - label.height - height) / 2
                        visible: page.picture === "" && page.opening === ""
                        name: page.kind === "end" ? "tick" : "learn"
                        implicitWidth: 64 * Theme.unit
                        color: Theme.gold
                    }

                    Item {
                        id: label

                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: 62 * Theme.unit

                        Words {
                            id: count

                            x: Theme.gapSmall
                            anchors.verticalCenter: parent.verticalCenter
                            text: qsTr("%L1").arg(page.number)
                            serif: true
                            size: Theme.label
                            leading: Theme.lineTitle
                            color: Theme.cinnabar
                        }

                        Words {
                            anchors.left: count.right
                            anchors.leftMargin: Theme.gapSmall
                            anchors.right: parent.right
                            anchors.rightMargin: Theme.gapSmall
                            anchors.verticalCenter: parent.verticalCenter
                            text: page.title
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
}
