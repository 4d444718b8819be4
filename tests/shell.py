"""The lines of a page that are typed into a shell: run as they stand, in this process wherever that is the same."""

from __future__ import annotations

import io
import os
import shlex
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path

from crmcore.cli import root

COMMAND = Path(sys.executable).parent / "crmcore"


def shell(line: str, folder: Path | None = None, *, actor: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run one line that begins with ``crmcore``, as ``actor`` if given; a line for a real shell goes to one."""
    rest = line.removeprefix("crmcore ")
    given = [] if actor is None else ["--as", actor]
    lexer = shlex.shlex(rest, posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    words = list(lexer)
    if any(set(word) <= set("|<>&;()") for word in words if word):
        command = ["/bin/sh", "-c", f"{COMMAND} {shlex.join(given)} {rest}"]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    out, err, code = io.StringIO(), io.StringIO(), 0
    with chdir(folder or os.curdir), redirect_stdout(out), redirect_stderr(err):
        try:
            root.main([*given, *shlex.split(rest, comments=True)], prog_name="crmcore")
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    return subprocess.CompletedProcess(words, code, out.getvalue(), err.getvalue())


def printed(text: str, folder: Path | None = None, *, actor: str | None = None) -> str:
    """Run each line of a page that calls crmcore, see that it succeeds, and return what they printed."""
    said = ""
    for line in text.splitlines():
        if line.startswith("crmcore "):
            done = shell(line, folder, actor=actor)
            assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
            said += done.stdout + done.stderr
    return said
