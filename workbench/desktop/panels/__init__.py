"""One file for each visible region of the window, with parts of its own beside it.

A panel reads by itself, changes only through the session, and asks for what lies outside itself by signals; panels know
neither each other nor dialogs. May import: desktop.models, session, actions, widgets, look, and the rooms below desktop.
"""
