"""German: tables only."""
