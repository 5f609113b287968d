pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A link as a code to photograph, with a sentence on what it leads to; nothing opens here.
Item {
    id: root

    required property string label
    required property string about
    required property string code

    property bool beside: false

    readonly property bool settled: image.status !== Image.Loading
    readonly property real side: (beside ? 320 : 280) * Theme.unit

    implicitHeight: beside ? Math.max(side, words.implicitHeight) : side + Theme.gap + words.implicitHeight

    Image {
        id: image

        width: root.side
        height: width
        source: root.code
        smooth: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.label
    }

    Column {
        id: words

        x: root.beside ? root.side + Theme.gapLarge : 0
        y: root.beside ? Math.max(0, (root.side - height) / 2) : root.side + Theme.gap
        width: root.width - x
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            text: root.label
            serif: true
            size: Theme.lead
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: root.about
            size: Theme.label
            leading: 1.5
        }

        Words {
            width: parent.width
            text: qsTr("Photograph this code with your phone; nothing opens here.")
            size: Theme.small
            leading: 1.4
            color: Theme.inkSoft
        }
    }
}
