"""What the words of the program mean: frozen dataclasses and rules.

No files, no SQL, no Qt. May import: nothing of the program but ``errors``.
"""
