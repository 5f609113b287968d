"""Halls without a screen, for tests and benchmarks: the kiosk's own outbox, clerk and line over invented visits."""
