"""Signed releases of a hall: made at the centre, brought by line or by stick, shown between visits, taken back."""
