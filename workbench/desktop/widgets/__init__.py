"""Small parts that panels and dialogs are made of, a folder for each kind. They take a ``Look`` and know nothing of a library. May import: desktop.look, domain."""
