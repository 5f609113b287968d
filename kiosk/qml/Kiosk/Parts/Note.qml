pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A quiet remark about the text itself: a draft, or a language that stands in.
Words {
    size: Theme.small
    leading: Theme.lineTitle
    color: Theme.turquoise
}
