pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The words of a story: two lines with the spoken sentence lit, or the whole text where it does not go with the voice.
Item {
    id: root

    required property StoryView story
    required property string mode

    property real room: Infinity // the height that there is

    readonly property real size: mode === "large" ? Theme.captionsLarge : Theme.captions
    readonly property real most: Math.max(1, Math.floor(Math.min(9 * Theme.captions, room) / page.lineHeight)) * page.lineHeight
    readonly property bool empty: story.whole === "" && two.text === ""

    implicitHeight: empty ? 0 : story.whole === "" ? two.implicitHeight : Math.min(page.implicitHeight, most)

    LitWords {
        id: two

        objectName: "captions"
        width: parent.width
        visible: root.story.whole === ""
        before: root.story.before
        now: root.story.now
        after: root.story.after
        serif: true
        size: root.size
        leading: Theme.lineCaptions
        lit: Theme.onDark
        plain: Theme.onDarkSoft
        stepped: Theme.onDarkFaint
    }

    Flickable {
        id: reading

        anchors.fill: parent
        visible: root.story.whole !== ""
        contentHeight: page.implicitHeight
        contentY: Math.round(root.story.told * Math.max(0, contentHeight - height) / page.lineHeight) * page.lineHeight
        interactive: false
        clip: true

        Words {
            id: page

            objectName: "whole"
            width: Math.min(reading.width, 40 * size)
            text: root.story.whole
            size: root.mode === "large" ? Theme.captions : Theme.lead
            leading: 1.6
            color: Theme.onDark
        }
    }
}
