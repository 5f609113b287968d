pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The poster frame: before the first picture, after the last one, and in place of a film that cannot be shown.
Photo {
    id: root

    required property FilmView film
    required property real least // where its buttons may begin
    required property real headroom // what lies over its upper edge

    signal backWanted

    source: film.cover
    ground: Theme.nightShade

    Rectangle {
        anchors.fill: parent
        visible: root.film.ended || root.film.failed
        opacity: root.film.failed ? 1 : 0.6
        color: Theme.scrim
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max((parent.height - height) / 2, root.headroom + Theme.gap, root.least + Theme.gap - buttons.y)
        width: Math.min(parent.width - 2 * Theme.margin, 1000 * Theme.unit)
        visible: root.film.ended || root.film.failed
        spacing: Theme.gap

        Words {
            objectName: "film-failed"
            width: parent.width
            visible: root.film.failed
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This film cannot be shown here. Please see the pictures and words of the event.")
            size: Theme.body
            leading: 1.5
            color: Theme.onDark
        }

        Row {
            id: buttons

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.apart

            TapButton {
                objectName: "film-again"
                visible: root.film.ended
                height: Theme.touch
                glyph: "replay"
                text: qsTr("Watch again")
                chosen: true
                onClicked: root.film.play()
            }

            TapButton {
                objectName: "film-back"
                height: Theme.touch
                glyph: "back"
                text: qsTr("Back")
                dark: true
                onClicked: root.backWanted()
            }
        }
    }
}
