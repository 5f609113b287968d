pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// Behind the PIN: what the machine says of itself, what can be tried and set, and the ways to end.
Rectangle {
    id: root

    required property CareView care
    required property string hall

    readonly property TechnicianView technician: care.technician

    color: Theme.paper

    // touches do not fall through
    MouseArea {
        anchors.fill: parent
    }

    Item {
        id: head

        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        height: Math.max(titles.implicitHeight, languages.implicitHeight) + 2 * Theme.gapSmall

        Column {
            id: titles

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - languages.width - Theme.gap

            Words {
                width: parent.width
                text: qsTr("For the technician")
                serif: true
                size: Theme.heading
                elide: Text.ElideRight
                maximumLineCount: 1
            }

            Words {
                width: parent.width
                text: root.hall
                size: Theme.small
                leading: Theme.lineTitle
                color: Theme.inkSoft
                elide: Text.ElideRight
                maximumLineCount: 1
            }
        }

        CareLanguages {
            id: languages

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            care: root.care
        }
    }

    Rectangle {
        y: head.height
        width: parent.width
        height: Theme.hair
        color: Theme.gold
    }

    Flickable {
        id: body

        objectName: "technician-page"
        y: head.height
        width: parent.width
        height: foot.y - y
        visible: root.technician.panel === ""
        contentHeight: (Theme.tall ? controls.y + controls.implicitHeight : Math.max(facts.implicitHeight, controls.implicitHeight)) + 2 * Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: facts

            x: Theme.margin
            y: Theme.gap
            width: (Theme.tall ? body.width - 2 * Theme.margin : body.width * 0.5 - Theme.margin)

            Repeater {
                model: root.technician.facts

                FactLine { width: facts.width }
            }
        }

        CareControls {
            id: controls

            x: Theme.tall ? Theme.margin : facts.x + facts.width + 2 * Theme.gapLarge
            y: Theme.tall ? facts.y + facts.implicitHeight + Theme.gapLarge : Theme.gap
            width: body.width - x - Theme.margin
            care: root.care
        }
    }

    ProblemLog {
        x: Theme.margin
        y: head.height + Theme.gap
        width: parent.width - 2 * x
        height: foot.y - y
        visible: root.technician.panel === "problems"
        technician: root.technician
    }

    HelpCode {
        x: Theme.margin
        y: head.height
        width: parent.width - 2 * x
        height: foot.y - y
        visible: root.technician.panel === "code"
        code: root.technician.code
        modules: root.technician.codeModules
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: bar.height + 2 * Theme.apart
        color: Theme.paperShade

        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.gold
        }

        Column {
            id: bar

            x: Theme.margin
            y: Theme.apart
            width: parent.width - 2 * x
            spacing: Theme.apart

            Words {
                objectName: "refusal"
                width: parent.width
                visible: text !== ""
                text: root.technician.refusal === "" ? "" : qsTr("The machine did not do it: %1").arg(root.technician.refusal)
                size: Theme.small
                leading: Theme.lineTitle
                color: Theme.cinnabar
            }

            Item {
                width: parent.width
                height: Math.max(back.height, ways.visible ? ways.implicitHeight : 0)

                TapButton {
                    id: back

                    objectName: "care-back"
                    glyph: "back"
                    text: root.technician.panel === "" ? qsTr("Back to the hall") : qsTr("Back")
                    onClicked: root.technician.panel === "" ? root.care.lock.shut() : root.technician.openPanel("")
                }

                CareWays {
                    id: ways

                    visible: root.technician.panel === ""
                    x: back.width + Theme.gapLarge
                    width: parent.width - x
                    technician: root.technician
                }
            }
        }
    }
}
