"""What frames the pages: top bar, rail, status bar, and the page before a library is open."""
