"""One folder for each page or pane of the window, one file for each region of it.

A panel reads by itself, changes only through the session, and asks for what lies outside itself by signals; folders of
panels know neither each other nor dialogs. May import: desktop.models, session, actions, widgets, look, and the rooms below desktop.
"""
