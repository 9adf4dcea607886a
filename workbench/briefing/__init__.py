"""A draft becomes a release: templates, citations, Markdown, preview, and the check of the finished text.

Pure functions on values; the only files read are templates, whose folder is given. Other rooms decide what to write
and where. May import: domain, bundled, settings, logs, errors.
"""
