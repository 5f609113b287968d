"""What belongs to this machine: the typed settings, and kiosk.yaml that holds them."""

from kiosk.settings.groups import Settings

__all__ = ["Settings"]
