"""Pages to make templates of."""

from __future__ import annotations


def page(body: str, head: str = "") -> str:
    """Return a page whose one column begins in line 3."""
    return (
        f"<mjml><mj-head>{head}</mj-head>\n<mj-body><mj-section><mj-column>\n"
        f"{body}\n</mj-column></mj-section></mj-body></mjml>"
    )


WAY_OUT = '<mj-text><a href="{{ link.unsubscribe }}">No more of this</a></mj-text>'

SPRING = page(
    '<mj-text>Dear {{ customer.given_name | "friend" }},</mj-text>'
    "<mj-text>lamps are <b>half</b> price.<ul><li>desk lamps</li><li>floor lamps</li></ul></mj-text>"
    '<mj-button href="https://shop.example/lamps?a=1&amp;for={{ customer.name }}">See them</mj-button>'
    '<mj-image src="https://shop.example/lamp.png" alt="A lamp" />' + WAY_OUT
)
