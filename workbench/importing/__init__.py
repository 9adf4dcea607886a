"""A file becomes an article: one reader per format, facts, encodings, and the worker processes that do the reading.

Nothing here opens a network connection. May import: anchoring, domain, bundled, settings, logs, errors.
"""
