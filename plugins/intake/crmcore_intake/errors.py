"""What can be wrong with a file or with a mapping profile."""

from __future__ import annotations

from crmcore.errors import CrmError


class FileProblem(CrmError):
    """A file cannot be read as rows of text, as a whole; nothing of it was brought in."""

    code = "intake-file"


class ProfileProblem(CrmError):
    """A mapping profile cannot be used, or does not fit the file or the record that it names."""

    code = "intake-profile"
