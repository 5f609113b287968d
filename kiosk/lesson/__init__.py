"""An exhibit as a lesson: pages made from the same events, pure."""
