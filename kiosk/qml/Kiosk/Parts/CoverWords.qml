pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What stands below a cover or beside it: its title in two scripts and its years.
Item {
    id: root

    required property string title
    required property string second
    required property string years

    property real most: Infinity // the height that they may take; the title alone is never left out

    readonly property bool sharing: years !== "" && secondWords.implicitWidth + yearWords.implicitWidth + Theme.gap <= width
    readonly property real fullHeight: titleWords.height + 4 * Theme.unit + secondWords.height + (years === "" || sharing ? 0 : yearWords.height)
    readonly property bool brief: fullHeight > most // without the second script
    readonly property bool dated: years !== "" && !(brief && titleWords.height + yearWords.height > most)

    implicitWidth: Math.max(titleWords.implicitWidth, secondWords.implicitWidth, years === "" ? 0 : yearWords.implicitWidth)
    implicitHeight: !brief ? fullHeight : titleWords.height + (dated ? yearWords.height : 0)

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
        visible: root.dated
        text: root.years
        size: Theme.label
        leading: Theme.lineTitle
        color: Theme.cinnabar
    }
}
