"""Parts of the briefing page: tray, draft, preview, claims and checks."""
