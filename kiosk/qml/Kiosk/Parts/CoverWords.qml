pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What stands below a cover or beside it: its title in two scripts and its years.
Item {
    id: root

    required property string title
    required property string second
    required property string years

    property bool brief: false // without the second script

    readonly property bool sharing: years !== "" && secondWords.implicitWidth + yearWords.implicitWidth + Theme.gap <= width

    implicitWidth: Math.max(titleWords.implicitWidth, secondWords.implicitWidth, years === "" ? 0 : yearWords.implicitWidth)
    readonly property real fullHeight: titleWords.height + 4 * Theme.unit + secondWords.height + (years === "" || sharing ? 0 : yearWords.height)

    implicitHeight: !brief ? fullHeight : titleWords.height + (years === "" ? 0 : yearWords.height)

    Words {
        id: titleWords

        width: parent.width
        text: root.title
        serif: true
        size: Theme.heading
    }

    Words {
        id: secondWords

        y: titleWords.height + 4 * Theme.unit
        width: parent.width
        visible: !root.brief
        text: root.second
        size: Theme.label
        leading: Theme.lineTitle
        color: Theme.inkSoft
    }

    Words {
        id: yearWords

        x: root.sharing && !root.brief ? parent.width - width : 0
        y: root.brief ? titleWords.height : root.sharing ? secondWords.y + secondWords.baselineOffset - baselineOffset : secondWords.y + secondWords.height
        visible: root.years !== ""
        text: root.years
        size: Theme.label
        leading: Theme.lineTitle
        color: Theme.cinnabar
    }
}
