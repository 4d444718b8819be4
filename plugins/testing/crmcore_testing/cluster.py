"""A throw-away PostgreSQL server that stops by itself once nobody uses it.

Run as a script, ``python -I cluster.py HOME BINARIES``, with the standard library alone. It returns as soon
as the server answers and leaves a watcher behind. Who uses the server holds a shared lock on ``HOME/users``;
the watcher waits for the exclusive one. The kernel lets go of a lock when its process ends, so that a killed
test run leaves nothing behind either.
"""

from __future__ import annotations

import fcntl
import os
import pwd
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

# The data lives for one test run: nothing that only protects it from a power cut is worth its time.
SETTINGS = """
listen_addresses = ''
unix_socket_directories = '{directory}'
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
max_connections = 200
timezone = 'UTC'
log_timezone = 'UTC'
"""


def directory(home: Path) -> Path:
    """Return the folder of the server's data and socket: nobody but its own user can enter it."""
    return home / "server"


def _server_user() -> pwd.struct_passwd | None:
    """Return whom the server runs as, or None for ourselves: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    return known.get("postgres", known.get("nobody"))


def _readable(binaries: Path, home: Path, user: pwd.struct_passwd) -> Path:
    """Return binaries that ``user`` can execute: a copy in ``home`` if others cannot enter their folder."""
    if all(folder.stat().st_mode & 0o001 for folder in (binaries, *binaries.parents)):
        return binaries
    copy = shutil.copytree(binaries.parent, home / "postgresql", symlinks=True)
    for path in (copy, *copy.rglob("*")):
        os.chown(path, user.pw_uid, -1, follow_symlinks=False)
    return copy / binaries.name


class Server:
    """The server in ``home``; each call runs one of PostgreSQL's own programs and waits for it."""

    def __init__(self, home: Path, binaries: Path) -> None:
        self.home = home
        self.directory = directory(home)
        self.data = self.directory / "data"
        self.log = self.directory / "log"
        self.binaries = binaries
        self.user = _server_user()

    def start(self) -> None:
        """Make the data folder and start the server; ends the program with PostgreSQL's own words if it cannot."""
        self.directory.mkdir(mode=0o700, parents=True)
        self.home.chmod(0o711)  # the server's user passes through
        if self.user is not None:
            self.binaries = _readable(self.binaries, self.home, self.user)
            os.chown(self.directory, self.user.pw_uid, -1)
        locale = "C.UTF-8" if sys.platform == "linux" else "en_US.UTF-8"
        text = ("--encoding=UTF8", f"--locale={locale}")
        self._run("initdb", "--username=postgres", "--auth=trust", "--no-sync", *text)
        with (self.data / "postgresql.conf").open("a") as settings:
            settings.write(SETTINGS.format(directory=self.directory))
        self._run("pg_ctl", "start", "--wait", "--timeout=60", f"--log={self.log}")

    def remove(self) -> None:
        """Stop the server, if it runs, and delete all it had."""
        if (self.data / "postmaster.pid").exists():
            self._run("pg_ctl", "stop", "--wait", "--mode=immediate")
        # Moved in one step: who joins at this moment makes a home of its own, not half of this one.
        shutil.rmtree(self.home.rename(self.home.with_suffix(".gone")))

    def _run(self, program: str, *arguments: str) -> None:
        user = self.user
        as_user: dict[str, Any] = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {}
        done = subprocess.run(
            [self.binaries / program, f"--pgdata={self.data}", *arguments],
            cwd=self.directory,
            env={name: value for name, value in os.environ.items() if not name.startswith("PG")},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            **as_user,
        )
        if done.returncode != 0:
            log = self.log.read_text(errors="replace")[-2000:] if self.log.exists() else ""
            sys.exit(f"{program} failed: {done.stdout.strip()} {log.strip()}")


def _watch(server: Server) -> None:
    """Wait until nobody uses the server, then remove it."""
    os.setsid()  # a Ctrl-C in the terminal is for the tests: they still drop their databases
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)  # our caller waits for the end of its pipes, not for us
    signal.signal(signal.SIGTERM, lambda signum, frame: sys.exit(128 + signum))
    with (server.home / "users").open("a") as users:
        try:
            fcntl.flock(users, fcntl.LOCK_EX)
        finally:
            server.remove()


def main(home: Path, binaries: Path) -> None:
    """Start a server in ``home`` and leave a watcher; exits with the reason if the server does not answer."""
    server = Server(home, binaries)
    try:
        server.start()
    except BaseException:
        server.remove()
        raise
    if os.fork() == 0:
        _watch(server)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
