"""Makes the sample hall's film from its own pictures and narrations."""
