pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What a lecturer needs at hand: the page before and the next one, the clock, voice, two scripts, all pages, the dark; in
// two rows where one is too short.
Item {
    id: root

    required property LessonView lesson
    required property LecternView lectern
    required property NarrationView narration
    required property bool led

    readonly property real onWidth: Theme.touch * (Theme.enlarged ? 1 : 1.3)
    readonly property real numberWidth: Math.max(3.2 * Theme.label, number.implicitWidth)
    readonly property real wanted: Theme.touch + onWidth + numberWidth + 2 * Theme.apart + (led ? leading.implicitWidth + Theme.gap : 0)
    readonly property bool wraps: width < wanted
    readonly property bool timed: led && (!Theme.enlarged || (wraps ? width : width - wanted) > clock.implicitWidth + Theme.apart)

    implicitHeight: wraps ? 2 * Theme.touch + Theme.apart : Theme.touch

    component Sign: TapButton {
        height: Theme.touch
        opacity: enabled ? 1 : 0.45
    }

    Row {
        id: turning

        x: root.wraps ? (root.width - width) / 2 : 0
        spacing: Theme.apart

        Sign {
            objectName: "page-back"
            glyph: "back"
            enabled: root.lesson.at > 1
            Accessible.name: qsTr("Previous page")
            onClicked: root.lectern.turn(-1)
        }

        Grid {
            anchors.verticalCenter: parent.verticalCenter
            columns: Theme.enlarged ? 2 : 1
            columnSpacing: Theme.apart
            verticalItemAlignment: Grid.AlignVCenter

            Words {
                id: number

                objectName: "page-number"
                width: root.numberWidth
                horizontalAlignment: Text.AlignHCenter
                text: root.lectern.typed === "" ? qsTr("%L1 / %L2").arg(root.lesson.at).arg(root.lesson.count) : root.lectern.typed + " ↵"
                size: Theme.label
                leading: 1.2
                wrapMode: Text.NoWrap
                color: root.lectern.typed === "" ? Theme.inkSoft : Theme.cinnabar
            }

            Words {
                id: clock

                objectName: "lesson-clock"
                width: Theme.enlarged ? undefined : root.numberWidth
                horizontalAlignment: Text.AlignHCenter
                visible: root.timed
                text: root.lectern.clock
                size: Theme.small
                leading: 1.2
                wrapMode: Text.NoWrap
                color: Theme.inkFaint
                Accessible.name: qsTr("Time since the lesson began")
            }
        }

        Sign {
            objectName: "page-on"
            glyph: "next"
            width: root.onWidth
            chosen: enabled
            enabled: root.lesson.at < root.lesson.count
            Accessible.name: qsTr("Next page")
            onClicked: root.lectern.turn(1)
        }
    }

    Row {
        id: leading

        x: root.wraps ? (root.width - width) / 2 : root.width - width
        y: root.wraps ? Theme.touch + Theme.apart : 0
        visible: root.led
        spacing: Theme.apart

        Sign {
            objectName: "tell-page"
            glyph: root.narration.playing ? "pause" : "voice"
            enabled: root.narration.exists
            Accessible.name: root.narration.playing ? qsTr("Pause") : qsTr("Tell this page")
            onClicked: root.lectern.tell()
        }

        Sign {
            objectName: "both"
            glyph: "scripts"
            chosen: root.lectern.both
            Accessible.name: qsTr("Two scripts")
            onClicked: root.lectern.showBoth(!root.lectern.both)
        }

        Sign {
            objectName: "overview"
            glyph: "grid"
            chosen: root.lectern.panel === "overview"
            Accessible.name: qsTr("All pages")
            onClicked: root.lectern.openPanel(chosen ? "" : "overview")
        }

        Sign {
            objectName: "dark"
            glyph: "dark"
            Accessible.name: qsTr("Dark screen")
            onClicked: root.lectern.openPanel("dark")
        }
    }
}
