"""Draws the sample hall's pictures: layered cut paper, made again the same each time from its code."""
