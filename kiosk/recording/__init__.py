"""How a recording becomes a narration of a hall: its sound, its captions, its line in exhibits.yaml."""
