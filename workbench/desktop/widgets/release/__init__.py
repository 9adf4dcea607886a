"""Parts of the export: what is written, and what the check found."""
