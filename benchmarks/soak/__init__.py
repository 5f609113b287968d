"""A long, quick and careless visit: what three months do to the program, in an hour."""
