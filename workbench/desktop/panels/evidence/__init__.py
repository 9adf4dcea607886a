"""The evidence page: passages by actor, theme and month."""
