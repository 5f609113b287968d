"""How numbers of a report are written."""

NOTHING = "–"


def write_count(number: int) -> str:
    """218,850."""
    return f"{number:,}"


def write_share(share: float | None) -> str:
    """A share of 1 as 62%, "–" where nothing was counted; what is not nothing is never written as 0%."""
    if share is None:
        return NOTHING
    if 0 < share < 0.005:
        return "<1%"
    if 0.995 <= share < 1:
        return ">99%"
    return f"{share:.0%}"


def write_time(seconds: float | None) -> str:
    """Minutes and seconds, 3:28; hours before them from 60 minutes on; "–" for none."""
    if seconds is None:
        return NOTHING
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
