pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The picture of the moment on the whole screen: two sheets that fade into each other, the front one moving slowly.
Item {
    id: root

    required property StoryView story

    property bool even: false

    readonly property string wanted: story.source
    readonly property bool lost: (even ? first : second).lost

    function turn(): void {
        (even ? second : first).enter(wanted);
        even = !even;
    }

    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: story.description
    onWantedChanged: turn()

    component Sheet: Item {
        id: sheet

        required property bool front

        property string source: ""
        property rect view: Qt.rect(0, 0, 1, 1)

        readonly property bool settled: image.status !== Image.Loading
        readonly property bool lost: image.status === Image.Error
        readonly property bool arrived: front && settled

        function enter(wanted: string): void {
            opacity = 0;
            source = wanted;
        }

        anchors.fill: parent
        z: front ? 1 : 0
        onArrivedChanged: if (arrived) fade.restart()

        Binding on view {
            when: sheet.front
            value: root.story.view
            restoreMode: Binding.RestoreNone
        }

        Rectangle {
            anchors.fill: parent
            color: Theme.nightShade
        }

        Image {
            id: image

            width: sheet.width / sheet.view.width
            height: sheet.height / sheet.view.height
            x: -sheet.view.x * width
            y: -sheet.view.y * height
            asynchronous: true
            autoTransform: true
            source: sheet.source
            sourceSize.width: Math.ceil(Math.max(root.width, root.height * 16 / 9) / 64) * 64
        }

        NumberAnimation {
            id: fade

            target: sheet
            property: "opacity"
            to: 1
            duration: Theme.fade
        }
    }

    Sheet {
        id: first

        front: root.even
    }

    Sheet {
        id: second

        front: !root.even
    }
}
