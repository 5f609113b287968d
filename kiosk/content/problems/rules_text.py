"""The rules of words: marks of Tibetan and Chinese, lengths, and characters that no bundled font has."""

from kiosk.content.problems.rule import warning
from kiosk.messages import mark as _

# fmt: off

_TIBETAN_RULES = (
    warning("tsheg-before-shad", _("Before the shad stands a tsheg: `{found}`."), _("Delete the tsheg; only after ང it stays.")),
    warning("doubled-shad", _("Two shad stand together: `{found}`."), _("Write one shad, or ༎ at the end of a chapter.")),
    warning("look-alike-mark", _("`{found}` ({codes}) only looks like the Tibetan mark that belongs here."), _("Write `{wanted}`.")),
    warning("foreign-mark", _("The mark `{found}` does not belong to Tibetan words."), _("Write a shad ། where a sentence ends, a tsheg ་ between syllables.")),
    warning("tibetan-space", _("A space stands inside Tibetan words: `{found}`."), _("Write a tsheg ་ without a space, or a shad ། and a space where a sentence ends.")),
    warning("breakable-space", _("The space before this shad lets a line begin with it: `{found}`."), _("Type a no-break space (U+00A0) here.")),
    warning("orphan-sign", _("The sign `{found}` ({codes}) has no letter that carries it."), _("Type the letter first, then the sign; or delete the sign.")),
    warning("mark-order", _("The signs of `{found}` were typed in another order than fonts and searches expect."), _("Type it again: letters from top to bottom, then the vowel, then other signs ({codes}).")),
    warning("composed-vowel", _("{found} is a vowel that Unicode advises against; it may not be found or shown."), _("Type its parts one after the other: {parts}.")),
    warning("tall-stack", _("The stack `{found}` hangs into the line below: more than {most} signs stand under its letter."), _("Check it; if it is right, keep it out of texts of several lines.")),
)

_CHINESE_RULES = (
    warning("half-width-mark", _("A half-width mark stands in Chinese words: `{found}`."), _("Write the full-width mark: `{wide}`.")),
    warning("chinese-space", _("A space stands between Chinese characters: `{found}`."), _("Write `{wanted}`.")),
    warning("unpaired-mark", _("`{found}` lacks its partner."), _("Type the other one of the pair, or delete this one.")),
)

_LENGTH_RULES = (
    warning("long-words", _("`{key}` needs about {found} lines when a visitor doubles the text size; its place has {most}."), _("Say it in fewer words.")),
    warning("long-text-latin", _("The text has {found} words; visitors read {most} at most."), _("Shorten it, or make two events of it.")),
    warning("long-text-chinese", _("The text has {found} Chinese characters; visitors read {most} at most."), _("Shorten it, or make two events of it.")),
    warning("long-text-tibetan", _("The text has {found} syllables; visitors read {most} at most."), _("Shorten it, or make two events of it.")),
)

_GLYPH_RULES = (
    warning("missing-glyph", _("`{found}` ({code}, {name}) is not in the font {font}: visitors may see an empty box."), _("Write it another way, or with a character that this font has.")),
)

TEXT_RULES = (*_TIBETAN_RULES, *_CHINESE_RULES, *_LENGTH_RULES, *_GLYPH_RULES)
