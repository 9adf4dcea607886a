"""Where a passage stands: finding its words again in another revision of the text.

No files, no SQL, no Qt. May import: ``domain``, ``errors``.
"""
