pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The floor under every screen: back, home and the ways of reading on the left, the languages on the right, always in the
// same place. What a screen puts in the middle goes into a row above where there is no room beside them.
Item {
    id: root

    required property HallView hall
    required property VisitView visit

    property bool dark: false
    property bool canLeave: true
    property bool middleShown: true
    property bool folds: false // the languages rather than the middle
    property real wanted: 620 * Theme.unit // the width that the middle asks for
    property real middleHeight: Theme.touch
    property bool brief: Theme.tall || Theme.enlarged || width < 1600 * Theme.unit
    property color ground: dark ? Theme.night : Theme.paper
    property color edge: dark ? Theme.nightShade : Theme.gold

    default property alias middle: middle.data

    readonly property real foot: Theme.bar
    readonly property real inner: middle.width
    readonly property real roomBeside: languages.x - leave.x - leave.width - 2 * Theme.gapLarge
    readonly property real roomWhole: width - 2 * Theme.margin - leave.width - languages.whole - 2 * Theme.gapLarge
    readonly property bool folding: folds && roomWhole < wanted && roomWhole + languages.whole - Theme.touch >= wanted
    readonly property bool stacked: middleShown && roomBeside < wanted

    implicitHeight: foot + (stacked ? middleHeight + Theme.gap : 0)

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
        spacing: Theme.apart

        TapButton {
            objectName: "back"
            visible: root.canLeave
            glyph: "back"
            text: root.visit.lookingUp ? qsTr("To the question") : root.brief ? "" : qsTr("Back")
            chosen: root.visit.lookingUp
            Accessible.name: root.visit.lookingUp ? qsTr("To the question") : qsTr("Back")
            dark: root.dark
            onClicked: root.visit.back()
        }

        TapButton {
            objectName: "home"
            visible: root.canLeave
            glyph: "home"
            text: root.brief ? "" : qsTr("Hall")
            Accessible.name: qsTr("Hall")
            dark: root.dark
            onClicked: root.visit.home()
        }

        TapButton {
            objectName: "reading"
            glyph: "letters"
            chosen: root.visit.choosing
            Accessible.name: qsTr("Ways of reading")
            dark: root.dark
            onClicked: root.visit.toggleChoosing()
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
        room: root.folding ? 0 : root.width - 2 * Theme.margin - leave.width - Theme.gapLarge
        onChosen: language => root.visit.speak(language)
        onListed: root.visit.toggleChoosing()
    }

    Item {
        id: middle

        x: root.stacked ? Theme.margin : leave.x + leave.width + Theme.gapLarge
        y: root.stacked ? Theme.gap : leave.y
        width: root.stacked ? root.width - 2 * Theme.margin : root.roomBeside
        height: root.middleHeight
        visible: root.middleShown
    }
}
