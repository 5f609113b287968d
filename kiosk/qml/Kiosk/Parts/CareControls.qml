pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What a technician can try and set: the voices, how loud and how bright it is, and what more there is to look at.
Column {
    id: root

    required property CareView care

    spacing: Theme.apart

    component Heading: Words {
        width: root.width
        serif: true
        size: Theme.body
    }

    Flow {
        width: parent.width
        spacing: Theme.apart

        TapButton {
            objectName: "open-fingers"
            glyph: "hands"
            text: qsTr("Touch test")
            onClicked: root.care.technician.openPanel("fingers")
        }

        TapButton {
            objectName: "open-code"
            glyph: "grid"
            text: qsTr("Code for help")
            onClicked: root.care.technician.openPanel("code")
        }

        TapButton {
            objectName: "open-problems"
            glyph: "list"
            text: qsTr("Problems: %1").arg(root.care.technician.troubles)
            onClicked: root.care.technician.openPanel("problems")
        }
    }

    Heading {
        text: qsTr("Sound test")
    }

    Flow {
        width: parent.width
        spacing: Theme.apart

        Repeater {
            model: root.care.sound.voices

            TapButton {
                required property string tag
                required property string name

                objectName: "test-" + tag
                text: name
                glyph: chosen ? "stop" : "voice"
                chosen: tag === root.care.sound.playing
                onClicked: root.care.sound.play(tag)
            }
        }
    }

    Words {
        objectName: "no-sound"
        width: parent.width
        visible: root.care.sound.silent
        text: qsTr("There is no sound device, or it does not answer.")
        size: Theme.small
        leading: Theme.lineTitle
        color: Theme.cinnabar
    }

    Heading {
        text: qsTr("Volume")
    }

    LevelStepper {
        width: parent.width
        name: "least"
        label: qsTr("Softest")
        level: root.care.sound.least
        onStepped: step => root.care.sound.limit("least", step)
    }

    LevelStepper {
        width: parent.width
        name: "start"
        label: qsTr("When a visit begins")
        level: root.care.sound.start
        onStepped: step => root.care.sound.limit("start", step)
    }

    LevelStepper {
        width: parent.width
        name: "most"
        label: qsTr("Loudest")
        level: root.care.sound.most
        onStepped: step => root.care.sound.limit("most", step)
    }

    Words {
        objectName: "unsaved"
        width: parent.width
        visible: root.care.sound.unsaved
        text: qsTr("The settings could not be written: this holds until the program ends.")
        size: Theme.small
        leading: Theme.lineTitle
        color: Theme.cinnabar
    }

    Heading {
        text: qsTr("Brightness")
    }

    LevelStepper {
        width: parent.width
        visible: root.care.technician.brightness >= 0
        name: "brightness"
        label: qsTr("This screen")
        level: Math.max(0, root.care.technician.brightness)
        onStepped: step => root.care.technician.shine(step)
    }

    Words {
        width: parent.width
        visible: root.care.technician.brightness < 0
        text: qsTr("This screen's brightness cannot be set from here.")
        size: Theme.small
        leading: Theme.lineTitle
        color: Theme.inkSoft
    }
}
