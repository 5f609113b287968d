"""Everything about a kiosk that can be known without a screen and without a network, each with its mend."""
