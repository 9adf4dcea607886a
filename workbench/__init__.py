"""Analyst Workbench: from saved articles to a defensible briefing, on one laptop, with no network."""

__version__ = "0.1.0"
