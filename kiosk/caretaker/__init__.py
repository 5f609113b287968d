"""What keeps a kiosk for its technician: the PIN, the way out, the opening hours; pure, given the time."""
