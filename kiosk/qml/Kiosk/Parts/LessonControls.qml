pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What a lecturer needs at hand: the page before and the next one, voice, two scripts, all pages, the dark, the clock.
Item {
    id: root

    required property LessonView lesson
    required property LecternView lectern
    required property NarrationView narration
    required property bool led

    Row {
        spacing: Theme.gapSmall

        TapButton {
            objectName: "page-back"
            glyph: "back"
            enabled: root.lesson.at > 1
            opacity: enabled ? 1 : 0.45
            Accessible.name: qsTr("Previous page")
            onClicked: root.lectern.turn(-1)
        }

        Words {
            objectName: "page-number"
            anchors.verticalCenter: parent.verticalCenter
            width: 132 * Theme.unit
            horizontalAlignment: Text.AlignHCenter
            text: root.lectern.typed === "" ? qsTr("%L1 / %L2").arg(root.lesson.at).arg(root.lesson.count) : root.lectern.typed + " ↵"
            size: Theme.label
            color: root.lectern.typed === "" ? Theme.inkSoft : Theme.cinnabar
        }

        TapButton {
            objectName: "page-on"
            glyph: "next"
            width: Theme.touch * (Theme.tall ? 1.2 : 1.5)
            chosen: enabled
            enabled: root.lesson.at < root.lesson.count
            opacity: enabled ? 1 : 0.45
            Accessible.name: qsTr("Next page")
            onClicked: root.lectern.turn(1)
        }
    }

    Row {
        anchors.right: parent.right
        visible: root.led
        spacing: Theme.gapSmall

        Words {
            objectName: "lesson-clock"
            anchors.verticalCenter: parent.verticalCenter
            rightPadding: Theme.gapSmall
            text: root.lectern.clock
            size: Theme.small
            color: Theme.inkFaint
            Accessible.name: qsTr("Time since the lesson began")
        }

        TapButton {
            objectName: "tell-page"
            glyph: root.narration.playing ? "pause" : "voice"
            enabled: root.narration.exists
            opacity: enabled ? 1 : 0.45
            Accessible.name: root.narration.playing ? qsTr("Pause") : qsTr("Tell this page")
            onClicked: root.lectern.tell()
        }

        TapButton {
            objectName: "both"
            glyph: "scripts"
            chosen: root.lectern.both
            Accessible.name: qsTr("Two scripts")
            onClicked: root.lectern.showBoth(!root.lectern.both)
        }

        TapButton {
            objectName: "overview"
            glyph: "grid"
            chosen: root.lectern.panel === "overview"
            Accessible.name: qsTr("All pages")
            onClicked: root.lectern.openPanel(chosen ? "" : "overview")
        }

        TapButton {
            objectName: "dark"
            glyph: "dark"
            Accessible.name: qsTr("Dark screen")
            onClicked: root.lectern.openPanel("dark")
        }
    }
}
