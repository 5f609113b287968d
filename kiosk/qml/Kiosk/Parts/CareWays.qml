pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The ways to end: what restarts or leaves is touched twice.
Flow {
    id: root

    required property TechnicianView technician

    spacing: Theme.apart

    component Way: TapButton {
        required property string way
        required property string label

        objectName: "end-" + way
        width: 310 * Theme.unit // stays the same, so that a second touch at the same place means the same
        text: chosen ? qsTr("Touch again") : label
        lines: 1
        chosen: root.technician.armed === way
        frame: chosen ? Theme.cinnabar : Theme.paperEdge
        onClicked: root.technician.end(way)
    }

    Way { way: "restart"; label: qsTr("Restart the program") }
    Way { way: "reboot"; label: qsTr("Restart the machine") }
    Way { way: "shut-down"; label: qsTr("Shut down") }
    Way { way: "leave"; label: qsTr("Leave kiosk mode") }
}
