"""The codebook page: trees of actors and themes, and the form of one tag."""
