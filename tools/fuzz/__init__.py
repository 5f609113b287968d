"""Looks for bytes that make reading a hall fail; nothing here is needed on a kiosk."""
