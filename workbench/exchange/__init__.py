"""What other programs read and write: bytes in their formats from and to the words of this one.

Pure functions, no library and no files. May import: ``anchoring``, ``domain``, ``errors``.
"""
