"""
Measures the whole process on the seeds: cold (empty cache), with the cache warm, and the peak memory.

    make bench

Each figure is the median of several runs of `checker check seeds` in a process of its own; beside them stands
`python -c "import spacy"` in the same round, since machines are noisy: the ratio says more than the seconds.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

TOP = Path(__file__).parent.parent
AIMS = {"cold": 4.0, "warm": 0.7, "memory": 400.0}


def run(command: Sequence[str], cache: str) -> float:
    """Seconds that a command took as a whole process."""
    started = time.perf_counter()
    subprocess.run(
        command, cwd=TOP, check=True, capture_output=True, env=os.environ | {"CHECKER_CACHE": cache}
    )
    return time.perf_counter() - started


def main() -> int:
    """Prints the figures with their aims."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    words = sum(len(path.read_text("utf-8").split()) for path in (TOP / "seeds").glob("*.txt"))
    cold, warm, spacy = [], [], []
    with tempfile.TemporaryDirectory() as out:
        command = [sys.executable, "-m", "checker", "check", "seeds", "--output", out, "--fail-on", "never"]
        for _ in range(rounds):
            with tempfile.TemporaryDirectory() as cache:
                cold.append(run(command, cache))
                warm.append(run(command, cache))
                spacy.append(run([sys.executable, "-c", "import spacy"], cache))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    base = statistics.median(spacy)
    print(f"the seeds: {words} words, {rounds} rounds, medians")
    print(
        f"cold        {statistics.median(cold):6.2f} s   aim under {AIMS['cold']} s   {statistics.median(cold) / base:.1f} x import spacy"
    )
    print(
        f"warm        {statistics.median(warm):6.2f} s   aim under {AIMS['warm']} s   {statistics.median(warm) / base:.1f} x import spacy"
    )
    print(f"peak memory {peak:6.0f} MB  aim under {AIMS['memory']:.0f} MB")
    print(f"import spacy alone: {base:.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
