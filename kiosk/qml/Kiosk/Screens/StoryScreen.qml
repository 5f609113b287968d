pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// The picture story: the picture on the whole screen, large captions below it, and few controls.
Rectangle {
    id: root

    required property HallView hall
    required property VisitView visit
    required property ListenView listen
    required property StoryView story

    readonly property real ratio: width / Math.max(1, height)
    readonly property real room: captions.width / Math.max(1, captions.size)
    readonly property bool open: listen.panel === "coming" || listen.panel === "choices"
    readonly property bool low: Theme.tall || Theme.enlarged // the panel comes from below
    readonly property real panelWidth: low ? width : Math.min(width * 0.6, 1020 * Theme.unit)
    readonly property real panelHeight: !Theme.tall ? floor.y : height * (Theme.enlarged || Theme.reach ? 0.68 : 0.52)
    readonly property real inner: width - 2 * Theme.margin - (open && !low ? panelWidth : 0)
    readonly property bool telling: !story.breathing && !story.over
    readonly property bool told: telling && story.source !== "" && !picture.lost

    signal opened(exhibit: string, event: string)
    signal replayed
    signal shelfWanted

    color: Theme.night
    onRatioChanged: story.fit(ratio, room)
    onRoomChanged: story.fit(ratio, room)

    StoryPicture {
        id: picture

        anchors.fill: parent
        story: root.story
    }

    MouseArea {
        objectName: "stage"
        anchors.fill: parent
        anchors.bottomMargin: floor.height
        enabled: !root.story.over
        onClicked: root.story.toggle()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.height - (captions.empty ? way.y : info.y) + 200 * Theme.unit

        gradient: Gradient {
            GradientStop { position: 0; color: Theme.scrimClear }
            GradientStop { position: 0.29; color: Theme.scrim }
            GradientStop { position: 0.5; color: Theme.scrimDeep }
            GradientStop { position: 1; color: Theme.scrimDeep }
        }
    }

    StoryCard {
        objectName: "story-card"
        anchors.fill: parent
        floor: root.height - (root.story.over ? floor.y : root.telling && !root.told ? info.y : way.y)
        opacity: root.told ? 0 : 1
        visible: opacity > 0
        above: root.story.over ? root.story.episode.exhibit : root.story.episode.date
        title: root.story.over ? qsTr("This is the end") : root.story.episode.title
        below: root.story.over ? qsTr("Thank you for listening") : [root.story.episode.exhibit, qsTr("%L1 / %L2").arg(root.story.episode.number).arg(root.story.episode.count)].join("\u00a0 ·  ")

        Behavior on opacity {
            NumberAnimation { duration: Theme.calm }
        }

        TapButton {
            objectName: "story-again"
            visible: root.story.over
            glyph: "replay"
            text: qsTr("From the beginning")
            dark: true
            onClicked: root.replayed()
        }

        TapButton {
            objectName: "story-shelf"
            visible: root.story.over
            glyph: "ear"
            text: qsTr("Choose something else")
            chosen: true
            onClicked: root.shelfWanted()
        }
    }

    Column {
        id: info

        readonly property real room: captions.y - Theme.gapSmall - Theme.gap

        x: Theme.margin
        y: captions.y - height - Theme.gapSmall
        width: root.inner
        visible: root.telling && !(root.open && root.low)
        spacing: 4 * Theme.unit

        Words {
            id: missed

            objectName: "voice-missed"
            width: parent.width
            maximumLineCount: Math.max(1, Math.floor(info.room / lineHeight) - 1)
            elide: Text.ElideRight
            visible: text !== ""
            text: root.story.episode.silent ? qsTr("No voice has been recorded here yet: please read") : root.story.episode.missed !== "" ? qsTr("no %1 here: spoken in %2").arg(root.story.episode.missed).arg(root.story.episode.voice) : ""
            size: Theme.label
            leading: Theme.lineTitle
            color: Theme.goldPale
        }

        Words {
            objectName: "story-line"
            width: parent.width
            visible: text !== ""
            text: [root.story.soundless ? qsTr("no sound here") : "", root.told && !Theme.enlarged ? root.story.episode.title : "", root.told && !Theme.enlarged ? root.story.episode.date : "", root.story.episode.missed === "" ? root.story.episode.voice : "", root.story.episode.speaker, root.story.episode.synthetic ? qsTr("synthetic voice") : ""].filter(part => part !== "").join("\u00a0 ·  ")
            size: Theme.label
            leading: Theme.lineTitle
            maximumLineCount: Math.max(1, Math.floor((info.room - (missed.visible ? missed.height : 0)) / lineHeight))
            elide: Text.ElideRight
            color: root.story.soundless ? Theme.goldPale : Theme.onDarkSoft
        }
    }

    StoryCaptions {
        id: captions

        x: Theme.margin
        y: way.y - height - Theme.gap
        width: Math.min(root.inner, 40 * size)
        height: implicitHeight
        visible: root.telling && !(root.open && root.low)
        room: way.y - Theme.gap - 4.5 * Theme.label
        story: root.story
        mode: root.listen.captions
    }

    StoryWay {
        id: way

        x: Theme.margin
        y: floor.y - height
        width: root.inner
        height: implicitHeight
        visible: !root.story.over && !(root.open && root.low)
        story: root.story
    }

    Loader {
        id: panel

        x: root.width - width
        y: floor.y - height
        width: root.panelWidth
        height: root.panelHeight
        active: root.open
        sourceComponent: root.listen.panel === "coming" ? coming : choices
    }

    Component {
        id: coming

        ComingPanel {
            low: root.low
            above: panel.y
            story: root.story
            onOpened: (exhibit, event) => root.opened(exhibit, event)
            onClosed: root.listen.openPanel("")
        }
    }

    Component {
        id: choices

        ChoicesPanel {
            low: root.low
            above: panel.y
            visit: root.visit
            listen: root.listen
            onClosed: root.listen.openPanel("")
        }
    }

    FloorBar {
        id: floor

        anchors.bottom: parent.bottom
        width: parent.width
        hall: root.hall
        visit: root.visit
        dark: true
        brief: true
        folds: Theme.enlarged
        wanted: controls.signs
        ground: "transparent"
        edge: "transparent"

        StoryControls {
            id: controls

            anchors.fill: parent
            story: root.story
            listen: root.listen
        }
    }
}
