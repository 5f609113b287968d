"""A touch kiosk for exhibition halls."""

import os
from datetime import date

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # a start need not look for any

BUILT = date(2026, 11, 28)  # moved on with each release: a clock before it is wrong
