"""What cannot have become of one and the same: to be kept in hospital and sent home, to die and to live."""

from __future__ import annotations

import re

_ENDS = [
    (
        re.compile(rf"\b(?:{left})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{right})\b", re.IGNORECASE),
    )
    for left, right in (
        (
            r"(?:taken|sent|flown|driven|rushed) to (?:the |a )?[\w ]*|admitted|kept in|remain(?:ed)? in",
            r"(?:sent|allowed|went|gone|go|return(?:ed)?) home|discharged",
        ),
        (r"died|killed|dead", r"survived|rescued|saved|injured|wounded|hurt"),
        (r"convict\w*|(?<!not )guilty|jailed", r"acquit\w*|cleared|not guilty"),
        (r"passed", r"failed"),
        (r"in favou?r|for|backed|supported", r"against|opposed|rejected"),
        (
            r"in favou?r|for|against|backed|opposed|rejected|yes|no",
            r"abstain\w*|absent|stayed away|did not vote|undecided",
        ),
        (r"freed|released", r"(?:still|being|remain(?:ed)?) (?:held|in custody)|remanded|kept in custody"),
        (r"(?<!not )approved|accepted|granted|upheld", r"rejected|refused|turned down|dismissed"),
        (r"positive", r"negative"),
    )
]


def exclude(ours: str, theirs: str) -> bool:
    """Whether the words about some and the words about others tell of two ends of which each meets only one."""
    return any(
        (one.search(ours) and other.search(theirs) and not other.search(ours))
        or (other.search(ours) and one.search(theirs) and not one.search(ours))
        for one, other in _ENDS
    )
