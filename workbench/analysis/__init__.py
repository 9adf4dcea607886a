"""Questions over passages: who is said to do what, and when.

Pure functions. May import: ``anchoring``, ``domain``, ``errors``.
"""
