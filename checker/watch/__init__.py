"""
Checks a story again whenever a file that it is made of changes, and serves its page to a browser of this machine.

`checking` is the loop, `files` tells what changed, `serving` answers the browser, `live` is the page it is given.
"""

from checker.watch.checking import Checked, keep_checking
from checker.watch.files import Place, Stamps, changed, look
from checker.watch.serving import Served, serve

__all__ = ["Checked", "Place", "Served", "Stamps", "changed", "keep_checking", "look", "serve"]
