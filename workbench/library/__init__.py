"""The library: the SQLite file that is the truth, with undo. The only room with SQL.

``library`` opens it and makes steps, ``schema`` says what it keeps, ``journal`` undoes; then one module for each noun
turns rows into the domain's objects and back. May import: ``domain``, ``bundled``, ``settings``, ``logs``, ``errors``.
"""
