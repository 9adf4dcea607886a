"""Finding articles: what a word is, the query language, the index, snippets and marks.

The index is derived: it can be deleted and fed again from the library at any time. Only this room knows Whoosh (which
reads what an analyst types) and Tantivy (which keeps the postings). May import: anchoring, domain, bundled, settings,
logs, errors.
"""
