"""How a public page looks: one column, the firm's name, nothing from another host."""

from __future__ import annotations

import base64
import hashlib

from markupsafe import Markup, escape

_STYLE = """
:root { color-scheme: light dark; --ink: #1d2433; --soft: #5b6475; --line: #d9dee8; --paper: #fff; --accent: #1f5fbf; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ebf2; --soft: #a5aebf; --line: #3a4354; --paper: #171c26; --accent: #7fb0ff; }
}
body { background: var(--paper); color: var(--ink); font: 1.05rem/1.55 system-ui, sans-serif; margin: 0; }
main { max-width: 36rem; margin: 12vh auto 4rem; padding: 0 1.25rem; }
.firm { color: var(--soft); margin: 0 0 2rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
button { font: inherit; color: var(--paper); background: var(--accent); border: 0; border-radius: .4rem;
  padding: .6rem 1.2rem; cursor: pointer; }
button:focus-visible, input:focus-visible, textarea:focus-visible { outline: 3px solid var(--accent);
  outline-offset: 2px; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: 0 0 1.25rem; padding: .75rem 1rem; }
label { display: block; padding: .25rem 0; }
.scale { display: flex; flex-wrap: wrap; gap: .5rem; }
.scale label { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .7rem; }
textarea { box-sizing: border-box; width: 100%; font: inherit; color: inherit; background: transparent;
  border: 1px solid var(--line); border-radius: .4rem; padding: .6rem; }
""".strip()

_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_HASH}'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}
"""A link is as good as a password: it is not kept, not passed on, not indexed."""

_PAGE = Markup(
    """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
<p class="firm">{firm}</p>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"""
)


def page(firm: str, language: str, title: str, body: str | Markup) -> str:
    """Return a whole page; text is escaped and put into paragraphs, markup stands as it is."""
    shown = body if isinstance(body, Markup) else paragraphs(body)
    return _PAGE.format(firm=firm, language=language, title=title, style=Markup(_STYLE), body=shown)  # noqa: S704 - ours


def paragraphs(text: str) -> Markup:
    """Return text as paragraphs; blank lines part them."""
    parts = [part.strip() for part in text.split("\n\n")]
    return Markup("\n").join(Markup("<p>{}</p>").format(escape(part)) for part in parts if part)
