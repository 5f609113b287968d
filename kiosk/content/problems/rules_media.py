"""The rules that pictures, sounds, captions and films break by what is inside them."""

from kiosk.content.problems.rule import error, warning
from kiosk.messages import mark as _

# fmt: off

MEDIA_RULES = (
    error("special-file", _("assets/{found} is a device or a pipe, not a file."), _("Put an ordinary file there.")),
    error("file-huge", _("assets/{found} has {size} MB; {kind} of a hall has {most} MB at most."), _("Look whether it is the right file, and export it smaller."), blocks=False),
    error("picture-huge", _("The picture has {width}×{height} pixels, {megapixels} million; the screen refuses more than 67 million."), _("Export it again with 3840 pixels on its long side."), blocks=False),
    error("cut-sound", _("assets/{found} breaks off: the end of the file is missing."), _("Copy it again from the recorder, or export it again."), blocks=False),
    error("film-without-picture", _("assets/{found} has no moving picture in it."), _("A recording of a voice belongs under `narration:`; otherwise export the film again."), blocks=False),
    error("captions-header", _("The captions do not begin with WEBVTT."), _("Write WEBVTT alone in the first line and leave the second line empty."), blocks=False),
    error("cue-time", _("`{found}` cannot be read as two times."), _("Write minutes, seconds and three digits in half-width marks: 00:01.500 --> 00:04.000."), blocks=False),
    error("cue-backward", _("`{found}` ends before it begins."), _("Write the earlier time first."), blocks=False),
    warning("damaged-picture", _("A part inside assets/{found} cannot be decoded; it may be grey or smeared there."), _("Look at the whole picture; if it is damaged, copy it again from the original.")),
    warning("picture-small", _("The picture has {width}×{height} pixels; a full HD screen has 1920×1080 and a 4K screen 3840×2160."), _("Scan or export it again with 1920 pixels or more on its long side, else it looks soft.")),
    warning("picture-large", _("The picture has {width}×{height} pixels, {megapixels} million; no screen shows more than 8 million."), _("Export it again with 3840 pixels on its long side; it opens sooner.")),
    warning("missing-caption", _("This picture has no caption."), _("Add `caption:` with one sentence: who or what, where, when.")),
    warning("long-narration", _("The narration lasts {found} s; visitors listen for 90."), _("Make two events of it, or shorten it.")),
    warning("unlike-text", _("The voice speaks for {found} s, but to read this text aloud takes {least} to {most} s."), _("Listen whether it is the recording of this text, and whether it is whole.")),
    warning("silent-narration", _("Nothing can be heard in the narration."), _("Listen to it; record or export it again.")),
    warning("too-loud", _("The narration is {size} LU louder than the others should be ({found} LUFS instead of −18)."), _("Bring it in again with `narration import`, or set its loudness to −18 LUFS.")),
    warning("too-soft", _("The narration is {size} LU softer than the others should be ({found} LUFS instead of −18)."), _("Bring it in again with `narration import`, or set its loudness to −18 LUFS.")),
    warning("late-start", _("Nobody speaks in the first {found} s of the narration."), _("Cut the silence off, down to 1 s or less.")),
    warning("late-end", _("Nobody speaks in the last {found} s of the narration."), _("Cut the silence off, down to 2 s or less.")),
    warning("no-cues", _("The captions file has no cue in it."), _("Write the spoken sentences with their times, or delete the file.")),
    warning("cue-empty", _("Below these times stand no words."), _("Write the spoken words in the next line, or delete the times.")),
    warning("cue-out-of-order", _("This cue begins at {found}, before the cue above it ({first})."), _("Put the cues in the order of their times.")),
    warning("cues-overlap", _("This cue begins at {found}, while the cue above it still stands until {last}."), _("Let the cue above end at {found} or before.")),
    warning("cue-outlasts-sound", _("This cue stands until {found}, but the sound ends at {most}."), _("Correct the times; perhaps these are the captions of another recording.")),
)
