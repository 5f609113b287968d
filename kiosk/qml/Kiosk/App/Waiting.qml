pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// A preview without a hall: the problems that keep it closed, until they are mended.
Window {
    id: root

    required property ProblemsView problems

    width: 1920
    height: 1080
    color: Theme.paper
    title: problems.title

    Binding { target: Theme; property: "width"; value: root.width }
    Binding { target: Theme; property: "height"; value: root.height }

    Words {
        id: hint

        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        text: root.problems.waiting
        serif: true
        size: Theme.heading
    }

    ProblemPanel {
        anchors.horizontalCenter: parent.horizontalCenter
        y: hint.y + hint.height + Theme.gapLarge
        mostHeight: parent.height - y - Theme.margin
        problems: root.problems
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        onActivated: root.close()
    }
}
