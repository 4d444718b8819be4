"""Rules: conditions in CEL (https://cel.dev), evaluated in memory and compiled to SQL, with one meaning.

``deal.amount > 50000 && deal.title.startsWith('A') && now - deal.stage_since > duration('336h')``

What rules have: ``&& || ! == != < <= > >= in ? :``, ``+ - * /`` on numbers, ``+`` on strings, ``startsWith``,
``endsWith``, ``contains``, ``size``, ``has``, ``timestamp``, ``date``, ``duration``, ``now`` and ``today``.

Where CEL and SQL differ, rules say what both backends do:

- A missing value is unknown, and so is what is computed from it; ``false && unknown`` is false, ``true ||
  unknown`` true. A division by zero is unknown. ``has(deal.amount)`` asks whether a value is there.
- Every number is a double: ``deal.amount > 50000`` compares numbers, and ``7 / 2`` is 3.5.
- Strings compare by code point and never contain NUL.
"""

from crmcore.rules.rule import Clause, Rule, compile_rule
from crmcore.rules.sql import Scaled
from crmcore.rules.types import RuleType, Variables

__all__ = ["Clause", "Rule", "RuleType", "Scaled", "Variables", "compile_rule"]
