pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A greeting from the centre: a narrow band that takes no touch and goes by itself. Plain words only.
Rectangle {
    id: root

    required property CentreView centre

    objectName: "greeting"
    height: words.implicitHeight + 2 * Theme.gap
    color: Theme.ink
    opacity: centre.greets ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation { duration: Theme.calm }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.line
        color: Theme.gold
    }

    Words {
        id: words

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        size: Theme.heading
        leading: Theme.lineTitle
        color: Theme.onDark
        text: root.centre.greeting !== "" ? root.centre.greeting : qsTr("Greetings from the centre")
    }
}
