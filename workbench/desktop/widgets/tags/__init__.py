"""How tags are shown and chosen."""
