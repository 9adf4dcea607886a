"""Everything that a person can do, one function each, named verb_object.

A function that changes the library makes exactly one step and returns its ``Changes``. May import: ``library``,
``search``, ``importing``, ``analysis``, ``briefing``, ``anchoring``, ``domain`` and what lies below.
"""
