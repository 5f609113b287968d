"""The words of a hall, read mark by mark: Tibetan and Chinese typing, the room they have, the glyphs they need."""
