"""Questions that stop the window until they are answered. A dialog takes values and returns values; it changes nothing.

May import: desktop.widgets, look, and the rooms below desktop; no panel.
"""
