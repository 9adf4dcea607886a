"""What an editor would say of a draft: claims without support, quotes that differ, words of likelihood, empty sections.

Pure functions on a draft and what is known of the passages that it cites. May import: the modules of ``briefing``.
"""
