"""How a file is addressed from beside the report: a relative reference, whatever its name is made of."""

from __future__ import annotations

from urllib.parse import quote


def reference(path: str) -> str:
    """
    The path with everything escaped but letters, digits, "_.-~" and slashes: no colon is left to read as a scheme.

    A name that is no text to the system (lone surrogates) gets its own bytes back where they are known.
    """
    try:
        data = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        data = path.encode("utf-8", "surrogatepass")
    return quote(data, safe="/")
