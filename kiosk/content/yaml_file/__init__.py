"""exhibits.yaml as a file: its bytes, its tree with lines and columns, its mistakes, and careful edits of it."""
