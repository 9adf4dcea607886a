"""The window: the only room with PySide6. May import: operations and every room below it.

``app`` puts the parts together; ``main_window`` places panels; panels ask by signal and show what they are given;
``look`` holds colours, type and icons; ``widgets`` are small parts that know nothing of a library.
"""
