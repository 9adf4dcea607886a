"""The briefing page: evidence tray, draft, preview and review."""
