"""One Qt model for each list of the window: rows are read a page at a time and reloaded when they change.

May import: desktop.session and what it may import.
"""
