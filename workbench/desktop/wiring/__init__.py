"""What happens when: connects a window's panels with each other, with the session, and with dialogs.

One module for each part of the window; panels know nothing of each other. May import: ``main_window``, ``panels``,
``dialogs`` and what lies below.
"""
