"""The analysis page: what tags share articles with, and what stands behind each of them."""
