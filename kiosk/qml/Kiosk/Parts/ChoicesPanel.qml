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
            spacing: Theme.gapSmall
        }
    }

    component Option: TapButton {
        width: Math.max(implicitWidth, 150 * Theme.unit)
    }

    Flickable {
        anchors.fill: parent
        contentHeight: groups.implicitHeight + Theme.gap
        interactive: contentHeight > height
        clip: true

        Column {
            id: groups

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

                TapButton {
                    id: softer

                    objectName: "story-softer"
                    width: Theme.touch
                    enabled: root.visit.volume > 0
                    glyph: "minus"
                    foreground: enabled ? Theme.ink : Theme.paperEdge
                    Accessible.name: qsTr("Softer")
                    onClicked: root.visit.softer()
                }

                Item {
                    width: Math.min(groups.width - softer.width - louder.width - 2 * Theme.gapSmall, 420 * Theme.unit)
                    height: Theme.touch

                    Rectangle {
                        objectName: "story-level"
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        height: 12 * Theme.unit
                        radius: height / 2
                        color: Theme.paperEdge

                        Rectangle {
                            width: Math.max(height, root.visit.volume * parent.width)
                            height: parent.height
                            radius: height / 2
                            color: Theme.cinnabar
                        }
                    }
                }

                TapButton {
                    id: louder

                    objectName: "story-louder"
                    width: Theme.touch
                    enabled: root.visit.volume < 1
                    glyph: "plus"
                    foreground: enabled ? Theme.ink : Theme.paperEdge
                    Accessible.name: qsTr("Louder")
                    onClicked: root.visit.louder()
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
