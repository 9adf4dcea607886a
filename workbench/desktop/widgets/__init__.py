"""Small parts that panels are made of. They take a ``Look`` and know nothing of a library. May import: desktop.look, domain."""
