"""An article on its page: typeset text with passages, hits and handles over it."""
