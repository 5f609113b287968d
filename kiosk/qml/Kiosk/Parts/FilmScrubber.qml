pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Theme

// A film on one line, its chapters marked; touch or push along it to get there.
T.Slider {
    id: root

    required property FilmView film

    implicitHeight: Theme.touch
    to: Math.max(1, film.length)
    value: film.position
    Accessible.name: qsTr("Position")
    onMoved: film.seek(value)

    background: Item {
        Rectangle {
            id: track

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 6 * Theme.unit
            radius: height / 2
            color: Theme.inkSoft

            Rectangle {
                width: root.visualPosition * parent.width
                height: parent.height
                radius: height / 2
                color: Theme.goldPale
            }
        }

        Repeater {
            model: root.film.chapters

            Rectangle {
                required property real at

                x: at * (root.width - width)
                anchors.verticalCenter: parent?.verticalCenter
                width: Theme.line
                height: 24 * Theme.unit
                color: Theme.goldPale
            }
        }
    }

    handle: Rectangle {
        x: root.visualPosition * (root.width - width)
        anchors.verticalCenter: parent.verticalCenter
        width: 28 * Theme.unit
        height: width
        radius: width / 2
        color: Theme.goldPale
    }
}
