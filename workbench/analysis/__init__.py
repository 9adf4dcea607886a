"""Questions over passages and texts: who is said to do what, when, who is named where, what a codebook can do without.

Pure functions. May import: ``anchoring``, ``domain``, ``errors``.
"""
