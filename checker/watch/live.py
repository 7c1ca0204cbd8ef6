"""
The page as a browser is given it while a story is watched: the same, with a script that loads it anew.

The file on disk never has that script. It is allowed by its hash and may ask this address alone.
"""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache

from checker.paths import templates_folder

_POLICY, _SCRIPTS, _END = b'http-equiv="Content-Security-Policy"', b"script-src ", b"</body>"


def live(page: bytes) -> bytes:
    """The page with the script in front of its end; as it is where it is no page of ours."""
    policy, end = page.find(_POLICY), page.rfind(_END)
    scripts = page.find(_SCRIPTS, policy)
    if min(policy, end, scripts) < 0 or scripts > page.find(b">", policy):
        return page
    script = f'const VERSION = "{version(page)}";\n'.encode() + _script()
    allowed = f"connect-src 'self'; script-src '{_hash(script)}' ".encode()
    head, body = page[:scripts] + allowed + page[scripts + len(_SCRIPTS) : end], page[end:]
    return head + b"<script>" + script + b"</script>\n" + body


def version(page: bytes) -> str:
    """Tells a page from another."""
    return hashlib.sha256(page).hexdigest()[:16]


@lru_cache(maxsize=1)
def _script() -> bytes:
    return (templates_folder() / "live.js").read_bytes().replace(b"\r\n", b"\n")


def _hash(script: bytes) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(script).digest()).decode('ascii')}"
