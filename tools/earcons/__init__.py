"""Makes the three short sounds that answer a touch."""
