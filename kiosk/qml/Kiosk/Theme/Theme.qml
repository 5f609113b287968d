pragma Singleton

import QtQuick

// Every colour, size, type and duration of the program. Lengths are for a screen whose short side is 1080.
QtObject {
    id: theme

    property real width: 1920
    property real height: 1080
    property bool motion: true

    readonly property bool tall: height > width
    readonly property real unit: Math.min(width, height) / 1080

    // colours
    readonly property color paper: "#FAF6EE"
    readonly property color paperShade: "#F1E8D8"
    readonly property color paperEdge: "#E2D5BE"
    readonly property color ink: "#241A14"
    readonly property color inkSoft: "#6B5B50"
    readonly property color inkFaint: "#8A7868"
    readonly property color cinnabar: "#A3231C"
    readonly property color cinnabarPale: "#F0A79C"
    readonly property color cinnabarDeep: "#7C1914"
    readonly property color gold: "#B98A3B"
    readonly property color goldPale: "#E3C98F"
    readonly property color turquoise: "#1F7A78"
    readonly property color black: "#000000"
    readonly property color night: "#17110D"
    readonly property color nightShade: "#2B211B"
    readonly property color onDark: "#FFF9EE"
    readonly property color onDarkSoft: "#DCCDB8"
    readonly property color onDarkFaint: "#AFA292"
    readonly property color scrim: "#C7140E0A"
    readonly property color scrimClear: "#00140E0A"
    readonly property color scrimHalf: "#A0140E0A"
    readonly property color scrimDeep: "#DD140E0A"

    // type
    readonly property string sans: "Noto Sans SC"
    readonly property string serif: "Noto Serif SC"
    readonly property string tibetan: "Noto Serif Tibetan"
    readonly property real tibetanScale: 1.15
    readonly property real small: 24 * unit
    readonly property real label: 27 * unit
    readonly property real body: 31 * unit
    readonly property real captions: 52 * unit
    readonly property real captionsLarge: 78 * unit
    readonly property real lead: 38 * unit
    readonly property real heading: 46 * unit
    readonly property real title: 60 * unit
    readonly property real display: 92 * unit
    readonly property real lesson: 56 * unit // the smallest letters of a lesson
    readonly property real lineReading: 1.7
    readonly property real lineCaptions: 1.45
    readonly property real lineTitle: 1.32
    readonly property real lineLesson: 1.5
    readonly property real sentenceGap: 0.7 // of the letters' size

    // space
    readonly property real touch: 88 * unit
    readonly property real gap: 24 * unit
    readonly property real gapSmall: 12 * unit
    readonly property real gapLarge: 40 * unit
    readonly property real margin: (tall ? 52 : 72) * unit
    readonly property real door: (tall ? 248 : 136) * unit
    readonly property real bar: 124 * unit
    readonly property real lessonMargin: (tall ? 64 : 132) * unit
    readonly property real lessonHead: (tall ? 220 : 168) * unit
    readonly property real lessonFoot: 76 * unit
    readonly property size lessonRoom: Qt.size((width - 2 * lessonMargin) / lesson, (height - lessonHead - lessonFoot - bar - (tall ? touch + gap : 0)) / lesson)
    readonly property real spot: (tall ? 150 : 170) * unit
    readonly property real radius: 6 * unit
    readonly property real hair: Math.max(1, 1.5 * unit)
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
}
