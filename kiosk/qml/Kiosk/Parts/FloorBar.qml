pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The floor under every screen: back and home on the left, the languages on the right, always in the same place.
Item {
    id: root

    required property HallView hall
    required property VisitView visit

    property bool dark: false
    property bool canLeave: true
    property bool middleShown: true
    property bool brief: Theme.tall
    property color ground: dark ? Theme.night : Theme.paper
    property color edge: dark ? Theme.nightShade : Theme.gold

    default property alias middle: middle.data

    readonly property real foot: Theme.bar
    readonly property real inner: middle.width

    implicitHeight: foot + (Theme.tall && middleShown ? Theme.touch + Theme.gap : 0)

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: root.edge
    }

    Row {
        id: leave

        x: Theme.margin
        y: root.height - root.foot + (root.foot - height) / 2
        spacing: Theme.gapSmall
        visible: root.canLeave

        TapButton {
            objectName: "back"
            glyph: "back"
            text: root.visit.lookingUp ? qsTr("To the question") : root.brief ? "" : qsTr("Back")
            chosen: root.visit.lookingUp
            Accessible.name: root.visit.lookingUp ? qsTr("To the question") : qsTr("Back")
            dark: root.dark
            onClicked: root.visit.back()
        }

        TapButton {
            objectName: "home"
            glyph: "home"
            text: root.brief ? "" : qsTr("Hall")
            Accessible.name: qsTr("Hall")
            dark: root.dark
            onClicked: root.visit.home()
        }
    }

    LanguageBar {
        id: languages

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: leave.y
        hall: root.hall
        language: root.visit.language
        dark: root.dark
        onChosen: language => root.visit.speak(language)
    }

    Item {
        id: middle

        x: Theme.tall ? Theme.margin : root.canLeave ? leave.x + leave.width + Theme.gapLarge : Theme.margin
        y: Theme.tall ? Theme.gap : leave.y
        width: (Theme.tall ? root.width - Theme.margin : languages.x - Theme.gapLarge) - x
        height: Theme.touch
        visible: root.middleShown
    }
}
