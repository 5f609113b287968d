pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// How many hands were raised: one less, the number, one more; held down it goes on counting.
Item {
    id: root

    required property int number
    required property string name

    readonly property real numberWidth: Math.max(96 * Theme.unit, 1.7 * Theme.heading)

    signal stepped(step: int)

    implicitWidth: 2 * Theme.touch + numberWidth
    implicitHeight: Theme.touch

    TapButton {
        objectName: root.name + "-less"
        width: Theme.touch
        glyph: "minus"
        autoRepeat: true
        enabled: root.number > 0
        opacity: enabled ? 1 : 0.45
        Accessible.name: qsTr("One hand less")
        onClicked: root.stepped(-1)
    }

    Words {
        anchors.centerIn: parent
        width: root.numberWidth
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("%L1").arg(root.number)
        serif: true
        size: Theme.heading
        leading: 1.2
    }

    TapButton {
        x: parent.width - width
        objectName: root.name + "-more"
        width: Theme.touch
        glyph: "plus"
        autoRepeat: true
        Accessible.name: qsTr("One hand more")
        onClicked: root.stepped(1)
    }
}
