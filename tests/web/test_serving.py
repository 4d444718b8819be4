"""``crmcore serve`` says where it listens, and answers there until it is stopped."""

from __future__ import annotations

import re
import signal
import subprocess
import time
import urllib.request
from pathlib import Path

import pytest

from crmcore import Crm
from crmcore_testing.templates import set_up
from tests.shell import COMMAND


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_it_listens_also_into_a_file(sqlite_url: str, tmp_path: Path, stop: signal.Signals) -> None:
    (tmp_path / "crm.toml").write_text(f'[store]\nurl = "{sqlite_url}"\n[plugins.web]\n', "utf-8")
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
    said, wrong = tmp_path / "said.txt", tmp_path / "wrong.txt"
    with said.open("w") as out, wrong.open("w") as err:
        server = subprocess.Popen([COMMAND, "serve", "--port", "0"], cwd=tmp_path, stdout=out, stderr=err)
        try:
            until = time.monotonic() + 30
            while not said.read_text().endswith("\n") and server.poll() is None and time.monotonic() < until:
                time.sleep(0.05)
            line = said.read_text()
            found = re.fullmatch(r"Serving on (http://127\.0\.0\.1:\d+) \(Ctrl-C stops it\)\n", line)
            assert found is not None, line + wrong.read_text()
            with urllib.request.urlopen(f"{found[1]}/health", timeout=10) as answer:  # noqa: S310 — our own
                assert answer.read() == b"ok\n"
        finally:
            server.send_signal(stop)
            server.wait(20)
    assert (said.read_text(), wrong.read_text()) == (line, "")
