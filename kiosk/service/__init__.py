"""Kiosk mode as a service of the system: which files it is made of, and the steps that put it in or take it out."""
