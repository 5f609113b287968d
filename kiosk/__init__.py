"""A touch kiosk for exhibition halls."""
