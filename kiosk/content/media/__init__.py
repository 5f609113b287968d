"""The media preflight: what is wrong with pictures, sounds, captions and films themselves; only `check` pays for it."""
