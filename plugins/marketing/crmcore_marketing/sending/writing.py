"""Writing a message for its recipient: the template with the customer's values, links that tell, and the envelope."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from crmcore import Customer, Work
from crmcore.errors import Invalid
from crmcore_marketing.sending.envelope import Envelope, mailbox
from crmcore_marketing.sending.hooks import Sender
from crmcore_marketing.sending.records import Message
from crmcore_marketing.sending.settings import NOWHERE, SendingSettings
from crmcore_marketing.templates import Prepared, Template, merge_values, prepare
from crmcore_web import Links

UNSUBSCRIBE, OPEN, CLICK, PREFERENCES = (
    f"marketing.{word}" for word in ("unsubscribe", "open", "click", "preferences")
)


class Writer:
    """Writes the messages of one run; each template is compiled once.

    Args:
        links: makes the addresses of public pages.
        settings: in whose name.
    """

    def __init__(self, links: Links, settings: SendingSettings) -> None:
        self._links = links
        self._settings = settings
        self._domain = mailbox(settings.sender).domain
        self._prepared: dict[UUID, Prepared | Invalid] = {}
        self._values: dict[UUID, Mapping[str, str]] = {}

    def check(self, sender: Sender) -> None:
        """Make sure that what leaves this machine says who sends it, and leads back to us.

        Raises:
            Invalid: it does not.
        """
        if not sender.leaves:
            return
        if self._settings.sender == NOWHERE:
            raise Invalid("Nobody is named as sender.", todo="Set plugins.marketing.sending.from in crm.toml.")
        if self._links.local:
            raise Invalid(
                "The links in messages would lead to this machine alone.", todo="Set plugins.web.base_url in crm.toml."
            )

    def read(self, work: Work, messages: Sequence[Message]) -> dict[UUID, Invalid]:
        """Read what it takes to write some messages; return the templates that cannot be used, and why."""
        wanted = {m.template_id for m in messages} - set(self._prepared)
        for template in work.get_all(Template, wanted).values():
            try:
                self._prepared[template.id] = prepare(work, template)
            except Invalid as wrong:
                todo = f"Save a version of the template '{template.name}' that can be used."
                self._prepared[template.id] = Invalid(
                    f"'{template.name}', version {template.number}: {wrong.what}", todo=todo
                )
        customers = work.get_all(Customer, {m.customer_id for m in messages})
        self._values = {
            m.id: merge_values(work, customers[m.customer_id], prepared.names)
            for m in messages
            if isinstance(prepared := self._prepared[m.template_id], Prepared) and m.customer_id in customers
        }
        broken = {id: self._prepared[id] for id in {m.template_id for m in messages}}
        return {id: wrong for id, wrong in broken.items() if isinstance(wrong, Invalid)}

    def write(self, message: Message) -> Envelope:
        """Return one of the messages that :meth:`read` was given, for its sender."""
        mine, key = self._settings, {"message": str(message.id)}
        prepared = self._prepared[message.template_id]
        assert isinstance(prepared, Prepared)
        unsubscribe = self._links.url(UNSUBSCRIBE, key)
        values = {**self._values[message.id], "link.unsubscribe": unsubscribe}
        if mine.track:
            rendered = prepared.render(
                values, link=lambda url: self._links.url(CLICK, {**key, "to": url}), pixel=self._links.url(OPEN, key)
            )
        else:
            rendered = prepared.render(values)
        return Envelope(
            key=str(message.id), channel=message.channel, address=message.address, subject=rendered.subject,
            text=rendered.text, html=rendered.html, sender=mine.sender, reply_to=mine.reply_to,
            return_path=self._return_path(message), message_id=f"<{message.id}@{self._domain}>",
            at=message.due_at, list_id=f"{message.purpose}.{self._domain}", unsubscribe=unsubscribe,
        )  # fmt: skip

    def _return_path(self, message: Message) -> str:
        """Where the post office sends a message back to; the address itself says which it was (VERP)."""
        if not self._settings.bounces:
            return mailbox(self._settings.sender).addr_spec
        box = mailbox(self._settings.bounces)
        return f"{box.username}+{message.id.hex}@{box.domain}"
