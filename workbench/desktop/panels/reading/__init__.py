"""The reader, and what is done with words and passages in it."""
