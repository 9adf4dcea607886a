"""What is known of the article or the passage in view."""
