"""Operations from a shell: the names of the commands are fixed, exit status 0 done, 1 a problem to act on, 2 wrong usage.

Results go to stdout, with ``--json`` machine-readable; progress and problems go to stderr. May import: ``operations``
and what lies below; the window only when it is to be opened.
"""
