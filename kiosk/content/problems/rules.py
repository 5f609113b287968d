"""The catalogue of every rule that a hall or kiosk.yaml can break: what is wrong and the mend, in English; Chinese is in kiosk/locale."""

from kiosk.content.problems.rule import Rule, error, warning
from kiosk.content.problems.rules_media import MEDIA_RULES
from kiosk.content.problems.rules_settings import SETTINGS_RULES
from kiosk.content.problems.rules_text import TEXT_RULES
from kiosk.messages import mark as _

# fmt: off

_FILE_RULES = (
    error("cannot-read", _("The file cannot be read: {found}."), _("Check its name, and that you may open it.")),
    error("no-hall-here", _("There is no exhibits.yaml in this folder."), _("Name the folder that holds exhibits.yaml.")),
    error("too-large", _("The file is larger than {most}."), _("Keep one file an exhibit and name them under `include:`.")),
    error("encoding-utf16", _("The file is saved as UTF-16 (Notepad calls it “Unicode”)."), _("Save it again with the encoding UTF-8, or run `check --convert`.")),
    error("encoding-gb18030", _("The file is saved as GB18030 (GBK, “ANSI”); this is the first line that shows it."), _("Save it again with the encoding UTF-8, or run `check --convert`.")),
    error("encoding-unknown", _("From here on the file is no text in UTF-8."), _("Save it again with the encoding UTF-8; if it is a picture or a Word file, it is the wrong file.")),
    error("control-character", _("There is an invisible character {found} here."), _("Delete it and type the words again.")),
    error("empty-file", _("The file says nothing."), _("Begin with `hall:`, or put back a saved copy.")),
)

_YAML_RULES = (
    error("tab", _("A tab indents this line (lines with one: {found})."), _("Replace every tab by spaces, two a step.")),
    error("full-width-colon", _("The colon after the key is a Chinese full-width one."), _("Type a half-width colon and a space.")),
    error("wide-indent", _("This line is indented with {found} full-width or no-break space(s)."), _("Replace them by ordinary half-width spaces.")),
    error("dash-space", _("An entry of a list begins with a half-width hyphen and a space."), _("Write `- ` before the key.")),
    error("dash-missing", _("This line stands where an entry of a list begins, and lacks its hyphen."), _("Write `- ` before the key, or push the line to the right.")),
    error("colon-space", _("After the colon of a key stands a space."), _("Write `key: value`.")),
    error("words-after-quote", _("Words follow the closing quotation mark after `{found}`."), _("Put all the words in single quotes, or write “ ” inside.")),
    error("colon-in-words", _("A colon with a space after it stands inside words, or this line is indented too far."), _("Put the words in quotes, or line the key up with the keys above it.")),
    error("colon-missing", _("This line should be a key and lacks its colon."), _("Write `key: value` with a half-width colon and a space.")),
    error("bracket-open", _("This bracket is not closed, or a comma is missing inside."), _("Close it with `]` or `}}`, and put `, ` between the entries.")),
    error("bracket-content", _("Something is missing or too much inside these brackets."), _("Write {{bo: …, zh: …}} or [a, b], in half-width marks.")),
    error("quote-open", _("These quotation marks are not closed."), _("Close them with the same mark.")),
    error("backslash-in-quotes", _("A backslash inside double quotes has a meaning of its own."), _("Use single quotes, or write `/` in paths.")),
    error("indentation", _("This line does not line up with the lines above it."), _("Keys of one part begin in the same column; entries of a list begin with `- `.")),
    error("special-character", _("No value can begin with `{found}`."), _("Put the words in quotes.")),
    error("yaml-syntax", _("This cannot be read as YAML ({said})."), _("Compare it with the lines above, which are right.")),
    error("several-documents", _("A line `---` begins a second document, which nobody would see."), _("Delete the line `---`.")),
    error("too-deep", _("Brackets or lists are nested more than {most} deep."), _("Delete the brackets that are too many.")),
    error("too-many-parts", _("The hall has more than {most} keys and values; no visitor could see them all."), _("Make two halls of it, or delete what is repeated.")),
    error("unknown-anchor", _("`*{found}` repeats something that was never named."), _("Write the words themselves; words that begin with * need quotes.")),
    error("anchor-loop", _("`*{found}` contains itself."), _("Write the words themselves.")),
    error("anchors-explode", _("`*{found}` repeats so much that the hall would not fit into memory."), _("Write the words themselves.")),
    error("yaml-tag", _("`{found}` is a YAML tag, which a hall does not use."), _("Delete it; words that begin with ! need quotes.")),
    error("key-not-words", _("A list or brackets stand where a key belongs."), _("Write `key: value`.")),
    error("key-twice", _("The key `{found}` was already written in line {first}; only one of the two would be seen."), _("Put both into one, or delete one.")),
    error("boolean-key", _("Other programs read the key `{found}` as true, false or nothing."), _("If you mean the word, write \"{found}\" in quotes; Norwegian is `nb`.")),
)

_HALL_RULES = (
    error("unknown-key", _("There is no key `{found}` here."), _("Keys that can stand here: {known}.")),
    error("misplaced-key", _("`{found}` does not belong here but into `{owner}`."), _("Move the line there.")),
    error("missing-key", _("The key `{found}` is missing."), _("Add a line `{found}: …`.")),
    error("full-width-marks", _("`{found}` has full-width marks where YAML wants half-width ones."), _("Write , : [ ] {{ }} and digits in half width.")),
    error("wrong-shape", _("This is not what `{key}` wants."), _("Write {wanted}.")),
    error("empty-text", _("There are no words for `{key}`."), _("Write the words, or delete the line.")),
    error("empty-list", _("`{key}` has no entry."), _("Add at least one entry after `- `.")),
    error("too-few-answers", _("A question has at least two answers; here it has {found}."), _("Add an answer.")),
    error("too-many-answers", _("A question has at most {most} answers; here it has {found}."), _("Leave out those that nobody would choose.")),
    error("unknown-event", _("This exhibit has no event `{found}`."), _("Write the id of one of its events: {known}."), blocks=False),
    error("event-taught-twice", _("The lesson already has the event `{found}`."), _("Delete it here."), blocks=False),
    error("right-out-of-range", _("`right` is {found}, but the answers count from 1 to {most}."), _("Write the number of the right answer, counted from 1.")),
    error("out-of-range", _("`{found}` is outside {least} to {most}."), _("Write a number from {least} to {most}.")),
    error("unknown-language", _("`{found}` is no language or voice known here."), _("Use bo (Tibetan), khg (Khams speech), zh (Chinese) or en (English).")),
    error("unknown-digits", _("`{found}` names no digits known here."), _("Write european (1951) or tibetan (༡༩༥༡).")),
    error("language-twice", _("The language `{found}` stands here twice."), _("Delete one of the two.")),
    error("bad-id", _("`{found}` cannot be an id."), _("Use Latin letters, digits and hyphens, 64 at most, such as horse-festival.")),
    error("id-twice", _("The id `{found}` is already used in {first}."), _("Give this one another id.")),
    error("bad-date", _("`{found}` is no date."), _("Write 1951, 1951-12, 1951-12-25, 2017/2020, 2017/.. or 1950~ (about).")),
    error("no-such-month", _("`{found}` has no such month."), _("Months go from 01 to 12.")),
    error("no-such-day", _("`{found}` has no such day."), _("Write a day that this month has.")),
    error("backward-date", _("`{found}` ends before it begins."), _("Write the earlier date first.")),
    error("bad-address", _("`{found}` is no web address."), _("Write it in full, beginning with https://.")),
    error("no-exhibits", _("The hall has no exhibit."), _("Add `exhibits:` with one entry at least, or `include:`.")),
    error("not-a-hall", _("The file is not a hall: it has no keys at its left edge."), _("Begin with `hall:` and `exhibits:`.")),
)

_PATH_RULES = (
    error("bad-path", _("`{found}` names no file."), _("Write the path of a file below assets/.")),
    error("path-absolute", _("`{found}` is a place on one computer only."), _("Copy the file into assets/ and write its path from there.")),
    error("path-backslash", _("`{found}` has backslashes, which only Windows understands."), _("Write / between folders.")),
    error("path-leaves", _("`{found}` leads out of assets/."), _("Copy the file into assets/ and write its path from there.")),
    error("path-doubled", _("Paths already begin in assets/."), _("Leave out `assets/`.")),
    error("link-leaves", _("`{found}` is a link to a file outside assets/."), _("Put the file itself there.")),
    error("missing-file", _("There is no file assets/{found}."), _("Put the file there, or delete this line."), blocks=False),
    error("file-spelt-otherwise", _("The file is spelt otherwise than `{found}`; other computers would not find it."), _("Write its name exactly, with the same capitals."), blocks=False),
    error("file-is-folder", _("assets/{found} is a folder."), _("Write the path of one file in it."), blocks=False),
    error("file-empty", _("assets/{found} is empty (0 bytes)."), _("Copy the file again."), blocks=False),
    error("wrong-kind", _("assets/{found} is not {kind}."), _("Files that can stand here end in {known}."), blocks=False),
    error("broken-file", _("assets/{found} cannot be opened; it is broken or has the wrong ending."), _("Copy it again, or save it again in the format of its ending."), blocks=False),
    error("include-nothing", _("`{found}` finds no file beside this one."), _("Write a path such as exhibits/*.yaml.")),
    error("include-leaves", _("`{found}` leads out of the hall's folder."), _("Write a path below this folder, such as exhibits/*.yaml.")),
    error("include-many", _("`{found}` finds more than {most} files."), _("Name one folder of exhibits.")),
)

_WARNINGS = (
    warning("rest-unread", _("From here to the end the file could not be checked: the mistake in this line hides the rest."), _("Mend it, then check again.")),
    warning("missing-translation", _("`{key}` has no words in `{language}`."), _("Until they come, visitors see it in `{shown}`.")),
    warning("missing-voice", _("The event `{found}` has no voice in `{language}`."), _("Record it, and name it under `narration:`.")),
    warning("missing-captions", _("The narration has no captions: there is no file assets/{found}."), _("Put a WebVTT file there.")),
    warning("synthetic-voice", _("This narration is a synthetic voice."), _("Let a person record it, then delete `synthetic: true`.")),
    warning("draft-text", _("The texts in {language} are marked as a draft."), _("Let a native reader correct them, then delete the mark.")),
    warning("missing-alt", _("Nothing says what this picture shows: it has neither a caption nor `alt:`."), _("Add `caption:` with one sentence; where it does not say what is seen, add `alt:` too.")),
    warning("dates-out-of-order", _("The event of `{found}` stands after one of `{first}`."), _("Put the earlier event first, or correct the date.")),
    warning("unused-file", _("Nothing shows the file assets/{found}."), _("Name it in an event, or move it out of assets/.")),
    warning("bare-event", _("The event `{found}` has neither words nor a picture."), _("Add `text:` or `pictures:`.")),
    warning("language-not-offered", _("The hall has no button for `{found}`, so nobody can choose these words."), _("Add it to `languages:` of the hall, or delete the words.")),
)

GROUPS = {  # of a hall, as curators read them
    _("The file itself"): _FILE_RULES,
    _("How YAML is written"): _YAML_RULES,
    _("What a hall holds"): _HALL_RULES,
    _("Paths and files"): _PATH_RULES,
    _("Pictures, sounds, captions and films"): MEDIA_RULES,
    _("How words are written"): TEXT_RULES,
    _("What could be better"): _WARNINGS,
}
RULES: dict[str, Rule] = {rule.code: rule for group in (*GROUPS.values(), SETTINGS_RULES) for rule in group}
