"""Files of records: the content outside the database, named by its hash; the row inside."""

from __future__ import annotations

import hashlib
import io
import mimetypes
import os
import re
import tempfile
from pathlib import Path
from typing import IO, TYPE_CHECKING

from crmcore.errors import Invalid, StoreFull, StoreUnavailable
from crmcore.model import Attachment
from crmcore.records import Entry
from crmcore.work import writing

if TYPE_CHECKING:
    from crmcore.work.work import Work

BLOCK = 1 << 20
LIMIT = 100 * BLOCK
"""The largest file, in bytes."""


def attach(work: Work, record: Entry, name: str, content: bytes | IO[bytes], media_type: str) -> Attachment:
    """Store a file and its row; see ``Work.attach``.

    The content is written and synced first: a rollback leaves a file that nothing names, never a row whose file is
    missing.

    Raises:
        Invalid: the name is not a plain file name, or the file is larger than 100 MiB.
    """
    plain = name.replace("\\", "/").rpartition("/")[2].strip()
    if not plain or plain in (".", "..") or "\0" in plain:
        raise Invalid(f"{name!r} is not a file name.")
    kind = media_type or mimetypes.guess_type(plain)[0] or "application/octet-stream"
    record_type = work.context.registry.type_of(type(record)).name
    with work.writing():
        digest, size = _keep(work.context.files, io.BytesIO(content) if isinstance(content, bytes) else content)
    made = Attachment(
        record_type=record_type, record_id=record.id, name=plain[-255:], media_type=kind, size=size, sha256=digest
    )
    return writing.add_all(work, [made], verb="work.attach")[0]


def path_of(folder: Path, digest: str) -> Path:
    """Return where the content with that SHA-256 lies.

    Raises:
        Invalid: it is no SHA-256, and so might lead out of the folder.
    """
    if not re.fullmatch("[0-9a-f]{64}", digest):
        raise Invalid(f"{digest!r} is not the SHA-256 of a file.")
    return folder / digest[:2] / digest


def _keep(folder: Path, source: IO[bytes]) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".new-", delete=False) as target:
            try:
                while block := source.read(BLOCK):
                    size += len(block)
                    if size > LIMIT:
                        raise Invalid(f"The file is larger than {LIMIT >> 20} MiB.")
                    digest.update(block)
                    target.write(block)
                target.flush()
                os.fsync(target.fileno())
                final = path_of(folder, digest.hexdigest())
                final.parent.mkdir(exist_ok=True)
                Path(target.name).replace(final)
            except BaseException:
                Path(target.name).unlink(missing_ok=True)
                raise
    except OSError as error:
        if error.errno == 28:
            raise StoreFull("The disk of the files is full.", todo="Free some space.") from error
        raise StoreUnavailable(f"The file cannot be kept in {folder}: {error.strerror}.") from error
    return digest.hexdigest(), size


def open_content(work: Work, attachment: Attachment) -> IO[bytes]:
    """Open the content of a file; see ``Work.open``."""
    current = work.get(Attachment, attachment.id)
    try:
        return path_of(work.context.files, current.sha256).open("rb")
    except FileNotFoundError:
        raise StoreUnavailable(
            f"The content of '{current.name}' is missing in {work.context.files}.", todo="Restore it from a backup."
        ) from None
