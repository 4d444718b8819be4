"""The sender that talks to an SMTP server.

It is the standard library's ``smtplib``, one command at a time: a worker is synchronous, so an event loop would serve
nobody; and only who sends the last dot himself knows whether a line broke before it (nothing was taken) or after it
(nobody knows).
"""

from __future__ import annotations

import os
import re
import smtplib
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from crmcore_marketing.sending.envelope import Envelope
from crmcore_marketing.sending.hooks import Deferred, Refused, Sender, Unavailable, Unclear
from crmcore_marketing.sending.settings import SmtpSettings

_DOT = re.compile(rb"(?m)^\.")
_BAD_ADDRESS = re.compile(r"\b5\.1\.\d|\b5\.2\.1\b")
_ANY_STATUS = re.compile(r"\b[245]\.\d{1,3}\.\d{1,3}\b")
_NO_MAILBOX = (550, 551, 553)
_CLOSING = 421

Reply = tuple[int, bytes]


class SmtpSender(Sender):
    """Keeps one connection for a run.

    Args:
        name: what it is called in the settings.
        settings: the server, and how to talk to it.
    """

    channel = "email"

    def __init__(self, name: str, settings: SmtpSettings) -> None:
        self.name = name
        self._settings = settings
        self._smtp: smtplib.SMTP | None = None

    def send(self, envelope: Envelope) -> str:
        """Hand a mail over and return the last line of the server's answer.

        Raises:
            Refused, Deferred, Unclear, Unavailable: as they say.
        """
        try:
            mail = envelope.mail()
            # Where it begins with a dot, a line has one more, so that none of them ends the mail.
            content = _DOT.sub(b"..", bytes(mail))
        except ValueError as error:
            raise Refused(str(error), address=True) from error
        recipient = mail["To"].addresses[0].addr_spec
        smtp = self._begun(envelope, wide=not recipient.isascii())
        self._expect("RCPT", lambda: smtp.rcpt(recipient), about_address=True)
        self._expect("DATA", lambda: smtp.docmd("DATA"))
        with self._broken_line(Deferred, "before the mail was complete"):
            smtp.send(content if content.endswith(b"\r\n") else content + b"\r\n")
        with self._broken_line(Unclear, "after the mail, before the answer"):
            smtp.send(b".\r\n")
            code, text = smtp.getreply()
        self._judge("the mail", (code, text))
        return _words(text)[:200]

    def close(self) -> None:
        """Say goodbye; a line that is down already does no harm."""
        if self._smtp is not None:
            with suppress(smtplib.SMTPException, OSError):
                self._smtp.quit()
            self._drop()

    def _drop(self) -> None:
        if self._smtp is not None:
            self._smtp.close()
            self._smtp = None

    # -- the line ---------------------------------------------------------------------------------------------------

    def _begun(self, envelope: Envelope, *, wide: bool) -> smtplib.SMTP:
        """Begin a mail; on a line that went down since the last one, once more on a new one.

        Raises:
            Unavailable: there is no line, or the server takes nothing from us.
            Refused: it cannot write to such an address.
        """
        while True:
            fresh = self._smtp is None
            if self._smtp is None:
                self._smtp = self._connected(envelope.return_path)
            if wide and not self._smtp.has_extn("smtputf8"):
                raise Refused(f"{self._settings.host} cannot write to addresses beyond ASCII")
            try:
                code, text = self._smtp.mail(envelope.return_path, ["SMTPUTF8"] if wide else [])
            except (smtplib.SMTPException, OSError) as error:
                self._drop()
                if fresh:
                    raise Unavailable(f"{self._place} broke the line: {error}") from error
                continue
            if code == 250:
                return self._smtp
            # Who refuses the sender refuses all that it sends: no fault of this message.
            self._drop()
            if fresh or code != _CLOSING:
                raise Unavailable(f"{self._place} takes no mail from {envelope.return_path}: {code} {_words(text)}")

    @property
    def _place(self) -> str:
        return f"{self._settings.host}:{self._settings.port}"

    def _connected(self, return_path: str) -> smtplib.SMTP:
        mine = self._settings
        if return_path.endswith(".invalid"):
            raise Unavailable("Nobody is named to write. Set plugins.marketing.sending.from in crm.toml.")
        domain = return_path.rpartition("@")[2] or "localhost"
        password = self._password() if mine.user else ""
        try:
            trusted = ssl.create_default_context(cafile=mine.ca_file)
            smtp: smtplib.SMTP
            if mine.security == "tls":
                smtp = smtplib.SMTP_SSL(mine.host, mine.port, domain, timeout=mine.timeout, context=trusted)
            else:
                smtp = smtplib.SMTP(mine.host, mine.port, domain, timeout=mine.timeout)
        except (smtplib.SMTPException, OSError) as error:
            raise Unavailable(f"{self._place} cannot be reached: {error}") from error
        try:
            self._greeted(smtp, trusted, password)
        except (smtplib.SMTPException, OSError) as error:
            smtp.close()
            raise Unavailable(f"{self._place} does not let us in: {_said(error)}") from error
        return smtp

    def _greeted(self, smtp: smtplib.SMTP, trusted: ssl.SSLContext, password: str) -> None:
        # The last dot goes by itself, and must not wait until the rest was confirmed.
        assert smtp.sock is not None
        smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        smtp.ehlo_or_helo_if_needed()
        if self._settings.security == "starttls":
            smtp.starttls(context=trusted)
            smtp.ehlo()
        if self._settings.user:
            smtp.login(self._settings.user, password)

    def _password(self) -> str:
        mine = self._settings
        if mine.password_env:
            found = os.environ.get(mine.password_env)
            if found is None:
                raise Unavailable(f"The password of {mine.user} is missing: set {mine.password_env}.")
            return found
        assert mine.password_file is not None
        try:
            return mine.password_file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeError) as error:
            raise Unavailable(f"The password of {mine.user} cannot be read from {mine.password_file}.") from error

    # -- answers ----------------------------------------------------------------------------------------------------

    @contextmanager
    def _broken_line(self, kind: type[Deferred | Unclear], where: str) -> Iterator[None]:
        try:
            yield
        except (smtplib.SMTPException, OSError) as error:
            self._drop()
            raise kind(f"{self._place}: the line broke {where}: {_said(error)}") from error

    def _expect(self, word: str, ask: Callable[[], Reply], *, about_address: bool = False) -> None:
        with self._broken_line(Deferred, f"at {word}"):
            reply = ask()
        self._judge(word, reply, about_address=about_address)

    def _judge(self, about: str, reply: Reply, *, about_address: bool = False) -> None:
        """Let a good answer pass.

        Raises:
            Refused, Deferred, Unclear: it is none.
        """
        code, text = reply[0], _words(reply[1])
        if 200 <= code < 400:
            return
        told = f"{self._place} answers {about} with {code} {text}"[:480]
        if code == _CLOSING:
            self._drop()
            raise Deferred(told)
        if 400 <= code < 600:
            self._forget_mail()
            if code < 500:
                raise Deferred(told)
            bad = bool(_BAD_ADDRESS.search(text)) or (code in _NO_MAILBOX and not _ANY_STATUS.search(text))
            raise Refused(told, address=about_address and bad)
        self._drop()
        raise (Unclear if about == "the mail" else Deferred)(told)

    def _forget_mail(self) -> None:
        """Let the server forget what was begun, so that the next mail begins anew."""
        try:
            if self._smtp is not None:
                self._smtp.rset()
        except (smtplib.SMTPException, OSError):
            self._drop()


def _words(text: bytes) -> str:
    return " ".join(text.decode("utf-8", "replace").split())


def _said(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        said = error.smtp_error
        return f"{error.smtp_code} {_words(said) if isinstance(said, bytes) else said}"
    return str(error) or type(error).__name__
