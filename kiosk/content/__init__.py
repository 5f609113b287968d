"""What a hall shows: its model, how it is read from YAML, and everything that can be wrong with it."""
