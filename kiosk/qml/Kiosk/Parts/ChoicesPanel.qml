pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// How one listens: whose voice, which captions, and whether the story goes on by itself.
StoryPanel {
    id: root

    required property VisitView visit
    required property ListenView listen

    heading: qsTr("Voice and captions")

    component Choice: Column {
        id: choice

        required property string about

        default property alias buttons: row.data

        width: parent?.width ?? 0
        spacing: Theme.gapSmall

        Words {
            width: parent.width
            text: choice.about
            size: Theme.label
            leading: Theme.lineTitle
            color: Theme.inkSoft
        }

        Flow {
            id: row

            width: parent.width
            spacing: Theme.apart
        }
    }

    component Option: TapButton {
        width: Math.min(Math.max(implicitWidth, 150 * Theme.unit), groups.width)
    }

    Flickable {
        anchors.fill: parent
        contentHeight: groups.y + groups.implicitHeight + Theme.gap
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: groups

            y: root.start
            width: parent.width
            spacing: Theme.gapLarge

            Choice {
                visible: root.listen.voiced
                about: qsTr("Whose voice would you like to hear?")

                VoiceChoice {
                    width: groups.width
                    listen: root.listen
                    screen: "story"
                }
            }

            Choice {
                about: qsTr("Volume")

                VolumeControl {
                    width: Math.min(groups.width, 680 * Theme.unit)
                    visit: root.visit
                    name: "story-"
                }
            }

            Choice {
                about: qsTr("Captions")

                Option {
                    objectName: "captions-off"
                    text: qsTr("Off")
                    chosen: root.listen.captions === "off"
                    onClicked: root.listen.showCaptions("off")
                }

                Option {
                    objectName: "captions-on"
                    text: qsTr("On")
                    chosen: root.listen.captions === "on"
                    onClicked: root.listen.showCaptions("on")
                }

                Option {
                    objectName: "captions-large"
                    text: qsTr("Large")
                    size: Theme.lead
                    chosen: root.listen.captions === "large"
                    onClicked: root.listen.showCaptions("large")
                }
            }

            Choice {
                about: qsTr("After each event")

                Option {
                    objectName: "flow-on"
                    text: qsTr("Go on by itself")
                    chosen: root.listen.flows
                    onClicked: root.listen.flow(true)
                }

                Option {
                    objectName: "flow-off"
                    text: qsTr("Wait for me")
                    chosen: !root.listen.flows
                    onClicked: root.listen.flow(false)
                }
            }
        }
    }
}
