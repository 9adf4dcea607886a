"""A release on paper: PDF by way of Qt's rich text, with no window and, where need be, no display.

Beside ``desktop`` the only room that knows PySide6. May import: briefing, domain, bundled, display, errors.
"""
