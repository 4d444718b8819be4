"""Memory: the peak of importing a hundred thousand and a million customers, each in a process of its own."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from itertools import islice
from pathlib import Path

from benchmarks.firm import make_crm
from crmcore import Customer

CHUNK = 5_000


def load(count: int, url: str | None) -> int:
    """Add so many customers, a transaction for each chunk, and return the peak of this process in KiB."""
    with tempfile.TemporaryDirectory() as folder:
        crm, user = make_crm(url or f"sqlite:///{folder}/memory.db", Path(folder))
        rows = (Customer.organization(name=f"Customer {i}", city="Berlin", country="DE") for i in range(count))
        while chunk := list(islice(rows, CHUNK)):
            with crm.work(user) as work:
                work.add_all(chunk)
        crm.close()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def measure(small_url: str | None = None, large_url: str | None = None) -> dict[str, float]:
    """Return both peaks in MiB and the second as a multiple of the first."""
    peaks = []
    for count, url in ((100_000, small_url), (1_000_000, large_url)):
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.memory", str(count), url or ""],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        peaks.append(int(done.stdout))
    return {
        "memory_100k_mib": round(peaks[0] / 1024),
        "memory_1m_mib": round(peaks[1] / 1024),
        "memory_growth": round(peaks[1] / peaks[0], 2),
    }


if __name__ == "__main__":
    print(load(int(sys.argv[1]), sys.argv[2] or None))
