"""What a kiosk tells the centre and hears from it, kept on its own disk until there is a line; pure, given `now`."""
