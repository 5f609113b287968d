"""One module a command with words of its own: `add_<command>` gives its parser; what it runs is imported only then."""
