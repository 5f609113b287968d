"""Captions, the narrator and what plays, pure and given the time."""
