pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Theme

// The corridor: covers side by side, running beyond the screen's edge, tied by one line along the floor.
Rectangle {
    id: root

    required property HallView hall
    required property VisitView visit
    required property ListenView listen

    // Large letters leave out what stands elsewhere, so that covers and doors stay whole.
    readonly property bool terse: Theme.enlarged

    signal opened(exhibit: string)
    signal looked
    signal listened
    signal learned

    color: Theme.paper

    // The hall's name, its second script and the count on one line where they fit, else below each other.
    Item {
        id: naming

        readonly property bool secondBeside: name.implicitWidth + Theme.gapLarge + secondName.implicitWidth <= width
        readonly property real secondEnd: (secondBeside ? name.implicitWidth + Theme.gapLarge : 0) + secondName.implicitWidth
        readonly property bool countBeside: secondEnd + Theme.gapLarge + count.implicitWidth <= width

        readonly property bool within: root.terse && !Theme.tall && name.implicitWidth > width // a long name stands beside the corridor

        x: Theme.margin
        y: Theme.margin * (Theme.tall ? 1.4 : root.terse ? 0.3 : 0.6)
        width: parent.width - 2 * Theme.margin
        height: within ? 0 : root.terse ? name.height : Math.max(name.height, secondName.y + secondName.height, count.y + count.height)

        Words {
            id: name

            y: naming.within ? corridor.y - naming.y + (corridor.height - height) / 2 : 0
            width: naming.within ? 0.52 * root.width : parent.width
            text: root.hall.name
            serif: true
            size: root.terse && !Theme.tall ? Theme.heading : Theme.title
        }

        Words {
            id: secondName

            x: naming.secondBeside ? name.implicitWidth + Theme.gapLarge : 0
            y: naming.secondBeside ? name.baselineOffset - baselineOffset : name.height + (naming.countBeside ? Math.max(0, count.baselineOffset - baselineOffset) : 0)
            width: Math.min(implicitWidth, parent.width)
            visible: !root.terse
            text: root.hall.second
            size: Theme.label
            leading: Theme.lineTitle
            color: Theme.inkSoft
        }

        Words {
            id: count

            x: naming.countBeside ? parent.width - width : 0
            y: naming.countBeside ? secondName.y + secondName.baselineOffset - baselineOffset : Math.max(name.height, secondName.y + secondName.height)
            visible: !root.terse
            text: qsTr("%1 exhibits · %2 events").arg(corridor.count).arg(root.hall.events)
            size: Theme.small
            leading: Theme.lineTitle
            color: Theme.cinnabar
        }
    }

    // The words of all covers at the width they have below their pictures: the highest sets the line.
    Item {
        id: measure

        visible: false

        Repeater {
            model: root.hall.exhibits

            CoverWords {
                width: corridor.uprightWidth
                height: implicitHeight
                most: corridor.wordsMost
            }
        }
    }

    ListView {
        id: corridor

        objectName: "corridor"

        readonly property real from: naming.y + naming.height + Theme.gap
        readonly property real space: doors.y - Theme.gap - way.height - Theme.gap - from
        readonly property real least: measure.childrenRect.height + 220 * Theme.unit
        readonly property bool sideways: !Theme.tall && space < least
        readonly property real seen: Math.floor((root.width - Theme.margin) / (560 * Theme.unit)) + 0.2
        readonly property real uprightWidth: Theme.tall ? root.width * 0.72 : (root.width - Theme.margin) / seen - spacing
        readonly property real cardHeight: Math.max(Theme.touch, Math.min(space, uprightWidth * 1.25 + measure.childrenRect.height)) // never nothing, while all is still being measured

        readonly property real wordsMost: root.terse ? space - 120 * Theme.unit : Infinity // the rest is the picture's

        x: naming.within ? naming.x + name.width : 0
        y: from + (space - cardHeight) / 2
        width: parent.width - x
        clip: naming.within
        height: cardHeight
        orientation: ListView.Horizontal
        spacing: Theme.gapLarge
        header: Item { width: Theme.margin; height: 1 }
        footer: Item {
            width: 4 * Theme.margin
            height: corridor.height

            Ornament {
                anchors.centerIn: parent
                width: parent.width - Theme.gapLarge
            }
        }
        cacheBuffer: Math.max(0, width) / 2
        boundsBehavior: Flickable.DragOverBounds
        model: root.hall.exhibits

        delegate: Cover {
            height: corridor.cardHeight
            wordsWidth: corridor.sideways ? Math.max(corridor.uprightWidth, 640 * Theme.unit, 0.36 * root.width) : corridor.uprightWidth
            wordsMost: corridor.sideways ? height : corridor.wordsMost
            wordsHeight: measure.childrenRect.height
            sideways: corridor.sideways
            lit: exhibit === root.visit.exhibit
            onOpened: root.opened(exhibit)
        }

        // The corridor asks to be pushed, until somebody does.
        SequentialAnimation {
            running: Theme.motion && root.enabled && !corridor.moving && corridor.atXBeginning
            loops: Animation.Infinite

            PauseAnimation { duration: Theme.posterStay / 4 }
            NumberAnimation { target: asking; property: "x"; to: -Theme.gapLarge; duration: Theme.calm * 2; easing.type: Easing.OutCubic }
            NumberAnimation { target: asking; property: "x"; to: 0; duration: Theme.calm * 3; easing.type: Easing.InOutQuad }
        }

        transform: Translate { id: asking }
    }

    // The floor of the corridor: a line from edge to edge, and where on it one stands.
    Item {
        id: way

        y: corridor.y + corridor.height + Theme.gap
        width: parent.width
        height: 10 * Theme.unit

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.hair
            color: Theme.gold
        }

        Rectangle {
            readonly property real part: Math.min(1, corridor.visibleArea.widthRatio)

            x: Theme.margin + Math.max(0, Math.min(1 - part, corridor.visibleArea.xPosition)) * (parent.width - 2 * Theme.margin)
            width: part * (parent.width - 2 * Theme.margin)
            height: parent.height
            radius: height / 2
            color: Theme.cinnabar
        }
    }

    RowLayout {
        id: doors

        readonly property real full: Math.max(look.fullHeight, listenDoor.fullHeight, learn.fullHeight)
        readonly property real bare: Math.max(look.bareHeight, listenDoor.bareHeight, learn.bareHeight)
        readonly property bool standing: look.narrow || listenDoor.narrow || learn.narrow
        readonly property bool beside: look.roomy && listenDoor.roomy && learn.roomy
        readonly property bool barred: root.terse || floor.y - full - corridor.from - 3 * Theme.gap - way.height < Math.min(corridor.least, 460 * Theme.unit)

        x: Theme.margin
        y: floor.y - height - Theme.gap
        width: parent.width - 2 * Theme.margin
        height: Math.max(Theme.touch, barred ? bare : full)
        spacing: Theme.gap
        uniformCellSizes: true

        Door {
            id: look

            objectName: "door-look"
            Layout.fillWidth: true
            Layout.fillHeight: true
            glyph: "eye"
            word: root.hall.look
            others: root.hall.otherLooks
            about: qsTr("stand and look")
            bare: doors.barred
            standing: doors.standing
            beside: doors.beside
            lit: true
            onClicked: root.looked()
        }

        Door {
            id: listenDoor

            objectName: "door-listen"
            Layout.fillWidth: true
            Layout.fillHeight: true
            glyph: "ear"
            word: root.hall.listen
            others: root.hall.otherListens
            about: root.listen.minutes > 0 ? qsTr("sit and listen · %1 min").arg(root.listen.minutes) : qsTr("sit and listen")
            bare: doors.barred
            standing: doors.standing
            beside: doors.beside
            onClicked: root.listened()
        }

        Door {
            id: learn

            objectName: "door-learn"
            Layout.fillWidth: true
            Layout.fillHeight: true
            glyph: "learn"
            word: root.hall.learn
            others: root.hall.otherLearns
            about: qsTr("gather and learn")
            bare: doors.barred
            standing: doors.standing
            beside: doors.beside
            onClicked: root.learned()
        }
    }

    FloorBar {
        id: floor

        anchors.bottom: parent.bottom
        width: parent.width
        hall: root.hall
        visit: root.visit
        canLeave: false
        middleShown: false
    }
}
