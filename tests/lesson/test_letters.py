"""How large letters get, whatever the words and the room."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.lesson.letters import SCALES, Room, Sentence, choose_scale, fits, group

ROOMS = st.builds(Room, st.floats(8, 60), st.floats(5, 40))
WORDS = st.lists(st.text("水流过草原大河，", min_size=1, max_size=60).map(lambda words: f"{words}。"), max_size=6)


@given(WORDS, ROOMS)
def test_every_page_fits_its_room_and_nothing_is_lost(words: list[str], room: Room) -> None:
    pages = group([Sentence(number, said) for number, said in enumerate(words)], room)
    assert "".join(one.words for page in pages for one in page) == "".join(words)
    for page in pages:
        assert fits(page, room, choose_scale(page, room)) or len(page) == 1


def test_few_words_are_set_large_and_many_small() -> None:
    room = Room(28, 12)
    assert choose_scale([Sentence(0, "水。")], room) == SCALES[0]
    assert choose_scale([Sentence(0, "它流过草原，" * 20)], room) < SCALES[1]


def test_tibetan_needs_taller_lines() -> None:
    room = Room(20, 4.2)
    assert fits([Sentence(0, "水。"), Sentence(1, "河。")], room, 1.0)
    assert not fits([Sentence(0, "ཆུ།"), Sentence(1, "གཙང་པོ།")], room, 1.0)
