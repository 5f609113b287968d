import QtQuick
import QtTest
import Kiosk.Parts
import Kiosk.Theme

Item {
    id: root

    width: 1080
    height: 1080

    TapButton {
        id: button

        text: "玉树"
    }

    SignalSpy {
        id: clicks

        target: button
        signalName: "clicked"
    }

    Words {
        id: tibetan

        text: "བསྒྲུབས་རྒྱུའི་ལྷྭང"
        size: 40
    }

    Words {
        id: chinese

        text: "玉树"
        size: 40
    }

    Zoomable {
        id: closeup

        width: 400
        height: 300
        source: ""
    }

    TestCase {
        name: "Parts"
        when: windowShown

        function test_a_button_is_a_fingers_size() {
            verify(button.width >= Theme.touch);
            verify(button.height >= Theme.touch);
        }

        function test_a_touch_clicks() {
            clicks.clear();
            const touch = touchEvent(button);
            touch.press(0, button, 10, 10).commit();
            touch.release(0, button, 10, 10).commit();
            compare(clicks.count, 1);
        }

        function test_tibetan_is_set_larger_and_with_room_for_stacks() {
            verify(tibetan.font.pixelSize > chinese.font.pixelSize);
            verify(tibetan.height >= 1.75 * tibetan.font.pixelSize);
            verify(chinese.height < tibetan.height);
        }

        function test_zoom_stays_within_its_limits() {
            for (let i = 0; i < 6; i++)
                closeup.step(2);
            tryCompare(closeup, "zoom", closeup.most);
            for (let i = 0; i < 6; i++)
                closeup.step(0.5);
            tryCompare(closeup, "zoom", 1);
        }

        function test_a_second_tap_zooms_out_again() {
            closeup.approach(2.5, 100, 100);
            tryCompare(closeup, "zoom", 2.5);
            closeup.approach(1, 100, 100);
            tryCompare(closeup, "zoom", 1);
        }
    }
}
