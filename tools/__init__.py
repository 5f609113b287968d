"""What makes the sample hall's pictures, voices and earcons again; nothing here is needed on a kiosk."""
