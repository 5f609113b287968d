"""The centre's page: rendered here, a little htmx, no build step; in Chinese, Tibetan and English."""
