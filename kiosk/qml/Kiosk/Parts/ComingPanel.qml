pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The list of what comes, the present episode lit; touched, one is told.
StoryPanel {
    id: root

    required property StoryView story

    signal opened(exhibit: string, event: string)

    heading: qsTr("What comes")
    Component.onCompleted: {
        list.positionViewAtIndex(Math.max(0, story.episode.number - 1), ListView.Beginning);
        list.contentY -= start;
    }

    ListView {
        id: list

        objectName: "coming-list"
        anchors.fill: parent
        spacing: Theme.apart
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.story.episode.episodes

        header: Item {
            width: list.width
            height: root.start
        }

        footer: Item {
            width: list.width
            height: Theme.gap
        }

        delegate: EpisodeCard {
            required property string exhibit
            required property string event

            objectName: "coming-" + event
            width: list.width
            thumb: Math.min(160 * Theme.unit, width * 0.2)
            lit: number === root.story.episode.number
            told: lit
            onOpened: root.opened(exhibit, event)
        }
    }
}
