pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// An exhibit in the corridor: its picture, its title in two scripts, its years.
T.AbstractButton {
    id: root

    required property int index
    required property string exhibit
    required property string title
    required property string second
    required property string cover
    required property string years

    property bool lit: false

    signal opened

    objectName: "cover-" + exhibit
    Accessible.name: title
    onClicked: opened()

    contentItem: Item {
        Photo {
            id: photo

            width: parent.width
            height: parent.height - words.height - Theme.gap - foot.height
            source: root.cover
            scale: root.pressed ? 0.985 : 1

            Behavior on scale {
                NumberAnimation { duration: Theme.quick }
            }
        }

        Rectangle {
            id: foot

            y: photo.height
            width: parent.width
            height: 6 * Theme.unit
            color: root.lit ? Theme.cinnabar : Theme.gold
        }

        Words {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: root.years !== ""
            text: root.years
            size: Theme.label
            leading: Theme.lineTitle
            color: Theme.cinnabar
        }

        Column {
            id: words

            anchors.bottom: parent.bottom
            width: parent.width
            spacing: 6 * Theme.unit

            Words {
                width: parent.width
                text: root.title
                serif: true
                size: Theme.heading
                maximumLineCount: 1
                elide: Text.ElideRight
                minimumPixelSize: Theme.lead * 0.8
                fontSizeMode: Text.HorizontalFit
            }

            Words {
                width: parent.width - (root.years === "" ? 0 : 190 * Theme.unit)
                text: root.second
                size: Theme.label
                leading: Theme.lineTitle
                maximumLineCount: 1
                elide: Text.ElideRight
                color: Theme.inkSoft
            }
        }
    }
}
