"""Speaks the narrations of a hall with synthetic voices until people have recorded them."""
