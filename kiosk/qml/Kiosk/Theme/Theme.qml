pragma Singleton

import QtQuick
import Kiosk.Bridge

// Every colour, size, type and duration of the program. Lengths are in units: 1080 of them are the short side of the
// screen, and 88 are a finger's 20 mm or more, so a small screen has room for fewer. All shapes share one layout, which
// asks only `tall`, and how much room is left where letters are large.
QtObject {
    id: theme

    property real width: 1920
    property real height: 1080
    property real density: 0 // pixels a millimetre of the screen, 0 where nobody knows
    property bool motion: true
    property int textSize: 100
    property bool contrast: false
    property bool reach: false

    readonly property bool tall: height > width
    readonly property bool broad: width > 2 * height
    readonly property real unit: Math.max(Math.min(width, height) / 1080, 20 * density / 88)
    readonly property real mm: density > 0 ? density : unit * 1080 / 268 // a screen of 21.5 inches, if nobody knows

    // Letters grow with the visitor's wish; those that are large already grow by less.
    readonly property real growth: textSize / 100
    readonly property bool enlarged: textSize > 130

    // colours
    readonly property color paper: contrast ? "#FFFFFF" : "#FAF6EE"
    readonly property color paperShade: contrast ? "#F4F1EC" : "#F1E8D8"
    readonly property color paperEdge: contrast ? "#6F6358" : "#E2D5BE"
    readonly property color ink: contrast ? "#000000" : "#241A14"
    readonly property color inkSoft: contrast ? "#2E241D" : "#65564B"
    readonly property color inkFaint: contrast ? "#2E241D" : "#766757"
    readonly property color cinnabar: contrast ? "#7C1410" : "#A3231C"
    readonly property color cinnabarPale: contrast ? "#FFD9D3" : "#F0A79C"
    readonly property color cinnabarDeep: contrast ? "#5E0F0C" : "#7C1914"
    readonly property color gold: contrast ? "#6B4A12" : "#B98A3B"
    readonly property color goldPale: contrast ? "#FFE9BD" : "#E3C98F"
    readonly property color turquoise: contrast ? "#0A4B4A" : "#1B6F6D"
    readonly property color black: "#000000"
    readonly property color night: contrast ? "#000000" : "#17110D"
    readonly property color nightShade: contrast ? "#14100D" : "#2B211B"
    readonly property color onDark: contrast ? "#FFFFFF" : "#FFF9EE"
    readonly property color onDarkSoft: contrast ? "#F6EDDF" : "#DCCDB8"
    readonly property color onDarkFaint: contrast ? "#E9DDCA" : "#AFA292"
    readonly property color scrim: contrast ? "#F2000000" : "#D0140E0A"
    readonly property color scrimClear: "#00140E0A"
    readonly property color scrimHalf: "#A0140E0A"
    readonly property color scrimDeep: contrast ? "#F8000000" : "#DD140E0A"

    // type
    readonly property string sans: "Noto Sans SC"
    readonly property string serif: "Noto Serif SC"
    readonly property string tibetan: "Noto Serif Tibetan"
    readonly property real tibetanScale: 1.15
    readonly property Ink stacks: Ink {}
    readonly property real small: grow(27, 1)
    readonly property real label: grow(29, 1)
    readonly property real body: grow(33, 1)
    readonly property real captions: grow(52, 0.5)
    readonly property real captionsLarge: grow(78, 0.3)
    readonly property real lead: grow(38, 0.85)
    readonly property real heading: grow(46, 0.6)
    readonly property real title: grow(60, 0.45)
    readonly property real display: grow(92, 0.25)
    readonly property real name: grow(29, 0.5) // a language's own
    readonly property real lesson: grow(56, 0.4) // the smallest letters of a lesson
    readonly property real lineReading: 1.7
    readonly property real lineCaptions: 1.45
    readonly property real lineTitle: 1.32
    readonly property real lineLesson: 1.5
    readonly property real sentenceGap: 0.7 // of the letters' size

    // space
    readonly property real touch: Math.max(88 * unit, grow(29, 1) * tibetanScale * 1.8 + 8 * unit) // 20 mm, or a line
    readonly property real apart: 22 * unit // 5 mm between what can be touched
    readonly property real gap: 24 * unit
    readonly property real gapSmall: 12 * unit
    readonly property real gapLarge: 40 * unit
    readonly property real margin: (tall ? 52 : 72) * unit
    readonly property real door: (tall ? 248 : 136) * unit
    readonly property real bar: touch + 2 * apart
    readonly property real lessonMargin: (tall ? 64 : 132) * unit
    readonly property real lessonHead: (tall ? 220 : 168) * unit
    readonly property int footLines: tall ? (enlarged ? 4 : 3) : enlarged && width < 1700 * unit ? 2 : 1
    readonly property real lessonFoot: Math.max(76 * unit, small * tibetanScale * 1.8 * footLines + gapSmall)
    readonly property real lessonAside: broad ? Math.round(0.3 * width) : 0 // a picture beside the words
    readonly property size lessonRoom: measureLesson(height - bar - (tall || width < 1700 * unit ? touch + gap : 0))
    readonly property real spot: (tall ? 150 : 170) * unit
    readonly property real radius: 6 * unit
    readonly property real lowered: reach ? Math.round(height / 2) : 0 // where what can be touched begins
    readonly property real hair: Math.max(1, (contrast ? 2.5 : 1.5) * unit)
    readonly property real line: Math.max(2, 3 * unit)

    // motion
    readonly property int quick: motion ? 150 : 0
    readonly property int calm: motion ? 260 : 0
    readonly property int fade: motion ? 900 : 0
    readonly property int slow: motion ? 1600 : 0
    readonly property int noticeStay: 4000
    readonly property int posterStay: 24000
    readonly property int controlsStay: 4000
    readonly property int blink: 1000
    readonly property int hold: 300

    // What a lesson's page of this height has for words, in ems of their smallest letters.
    function measureLesson(page: real): size {
        return Qt.size((width - lessonAside - 2 * lessonMargin) / lesson, (page - lessonHead - lessonFoot) / lesson);
    }

    // The size of letters of so many units, of whose growth they take a share.
    function grow(units: real, share: real): real {
        return units * unit * (1 + (growth - 1) * share);
    }
}
