"""
Measures the name matcher: F1 on a benchmark of person pairs, and verdicts a second on one core.

Run: python benchmarks/names.py [FILE.csv]. The file has the columns name1, name2, is_match and quality, as
OpenSanctions nomenklatura's name_bench (MIT) has them. same, variant, short and misspelt count as a match.
"""

from __future__ import annotations

import csv
import sys
import time
from pathlib import Path

from checker.compare.name import match_names
from checker.compare.names.parts import parts_of
from checker.compare.names.relation import relation, slips

_HALF = Path(__file__).parents[2] / "shared" / "benchmarks" / "names" / "name_bench_half.csv"
_MATCH = {"same", "variant", "short", "misspelt"}


def main() -> int:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else _HALF
    if not path.exists():
        print(f"{path}: there is no such file. Give the benchmark's CSV as argument.")
        return 2
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for title, chosen in (
        ("all", rows),
        ("even rows", rows[::2]),
        ("odd rows", rows[1::2]),
        ("quality STRONG", [row for row in rows if row["quality"] == "STRONG"]),
    ):
        print(f"{title:15} {score(chosen)}")
    print(f"{'speed':15} {speed(rows)}")
    return 0


def score(rows: list[dict[str, str]]) -> str:
    """F1, precision and recall of "a match" over the rows."""
    truths = [row["is_match"].lower() == "true" for row in rows]
    answers = [match_names(row["name1"], row["name2"]).verdict in _MATCH for row in rows]
    right = sum(truth and answer for truth, answer in zip(truths, answers, strict=True))
    precision, recall = right / max(1, sum(answers)), right / max(1, sum(truths))
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"F1 {f1:.3f}  precision {precision:.3f}  recall {recall:.3f}  pairs {len(rows)}"


def speed(rows: list[dict[str, str]]) -> str:
    """Each name against each of the other column, caches empty at the start; processor time, so that others do not count."""
    for cached in (parts_of, relation, slips):
        cached.cache_clear()
    pairs = [(one["name1"], other["name2"]) for one in rows for other in rows]
    start = time.process_time()
    for left, right in pairs:
        match_names(left, right)
    took = time.process_time() - start
    return f"{len(pairs) / took:,.0f} verdicts/s over {len(pairs):,} pairs of {2 * len(rows)} names"


if __name__ == "__main__":
    sys.exit(main())
