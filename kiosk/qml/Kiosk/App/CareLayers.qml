pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Parts
import Kiosk.Screens

// What the technician's parts lay over the hall: the closed screen, the notice before it, the pad and the page.
Item {
    id: root

    required property CareView care
    required property HallView hall

    readonly property bool inside: care.lock.stage === "open"

    Layer {
        shown: root.care.hours.closed
        rises: false
        sourceComponent: ClosedScreen {
            hours: root.care.hours
        }
    }

    ClosingNote {
        notice: root.care.hours.notice
        onDismissed: root.care.hours.dismiss()
    }

    Layer {
        shown: root.inside
        covered: root.care.technician.panel === "fingers"
        rises: false
        sourceComponent: TechnicianScreen {
            care: root.care
            hall: root.hall.name
        }
    }

    Layer {
        shown: root.inside && root.care.technician.panel === "fingers"
        rises: false
        sourceComponent: TouchTestScreen {
            fingers: root.care.fingers
            onFinished: root.care.technician.openPanel("")
        }
    }

    Layer {
        shown: root.care.lock.stage === "asking"
        rises: false
        sourceComponent: PinPad {
            care: root.care
        }
    }

    CornerMark {
        progress: root.care.lock.mark
    }
}
