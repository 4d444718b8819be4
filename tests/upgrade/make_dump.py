"""Record the database of this release for all later ones to be tried on.

``python -m tests.upgrade.make_dump`` writes ``tests/upgrade/<version>/`` for the version of crmcore that is
installed: a small firm on both databases, and what must be found in it. Run it once for each release, at the very
end: what is recorded for a release is never written anew once that is published.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import uuid
from pathlib import Path

import orjson

from crmcore.hooks.discovery import core_version, installed
from crmcore_testing.postgres import shared_postgres
from tests.support import close_all
from tests.upgrade.dumps import dump
from tests.upgrade.firm import VENDOR, facts, fill, open_firm


def main() -> int:
    """Write both dumps, and check that both databases say the same."""
    folder = Path(__file__).parent / ".".join(core_version().split(".")[:2])
    folder.mkdir(exist_ok=True)
    plugins = ["acme", "acme_score", *sorted(installed())]
    shutil.copyfile(VENDOR, folder / "acme_score.py")
    found = []
    with (
        tempfile.TemporaryDirectory() as scratch,
        shared_postgres(uuid.uuid4().hex[:12]) as server,
        server.database() as postgresql,
    ):
        for name, url in (("sqlite", f"sqlite:///{scratch}/crm.db"), ("postgresql", postgresql)):
            crm = open_firm(url, plugins, f"{scratch}/files")
            crm.migrate()
            fill(crm)
            found.append(facts(crm))
            close_all()
            (folder / f"{name}.sql").write_text(dump(url), encoding="utf-8")
    if found[0] != found[1]:
        sys.stderr.write("The two databases differ, so nothing can be recorded.\n")
        return 1
    content = {"plugins": plugins, **found[0]}
    (folder / "facts.json").write_bytes(orjson.dumps(content, option=orjson.OPT_INDENT_2) + b"\n")
    sys.stdout.write(f"Wrote {folder}.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
