pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// How many hands were raised: one less, the number, one more; held down it goes on counting.
Row {
    id: root

    required property int number
    required property string name

    signal stepped(step: int)

    spacing: Theme.gapSmall / 2

    TapButton {
        objectName: root.name + "-less"
        glyph: "minus"
        autoRepeat: true
        enabled: root.number > 0
        opacity: enabled ? 1 : 0.45
        Accessible.name: qsTr("One hand less")
        onClicked: root.stepped(-1)
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(84 * Theme.unit, 1.7 * Theme.heading)
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("%L1").arg(root.number)
        serif: true
        size: Theme.heading
        leading: 1.2
    }

    TapButton {
        objectName: root.name + "-more"
        glyph: "plus"
        autoRepeat: true
        Accessible.name: qsTr("One hand more")
        onClicked: root.stepped(1)
    }
}
