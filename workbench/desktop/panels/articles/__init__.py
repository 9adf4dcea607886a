"""The list of articles and the pane of filters beside it."""
