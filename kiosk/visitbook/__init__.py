"""The visit book: what was opened, heard, answered and rated, kept in SQLite without anything about a person."""
