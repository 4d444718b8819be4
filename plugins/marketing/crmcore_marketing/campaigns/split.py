"""Which arm a customer is in: by chance, and yet the same on every machine, in every order and for all time."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from uuid import UUID

from crmcore.errors import Invalid
from crmcore_marketing.campaigns.records import Arm

_TOLERANCE = 1e-9


def lot(campaign_id: UUID, customer_id: UUID) -> float:
    """Return a number from 0 up to, not including, 1 that a campaign draws for a customer.

    The first 53 bits of SHA-256 over the 16 bytes of the campaign's id and the 16 of the customer's, divided by 2^53:
    exact in a double, so no rounding differs between machines. Another campaign draws anew, so that nobody is in the
    control group of all of them.
    """
    digest = hashlib.sha256(campaign_id.bytes + customer_id.bytes).digest()
    return (int.from_bytes(digest[:8], "big") >> 11) / 2**53


def arm_of(arms: Sequence[Arm], customer_id: UUID) -> Arm:
    """Return the arm of a customer: the arms share out the line from 0 to 1, in the order of their positions.

    It depends on campaign, customer and shares alone: whoever comes in later moves nobody.

    Args:
        arms: all arms of one campaign, whose shares add up to 1.
    """
    drawn = lot(arms[0].campaign_id, customer_id)
    ordered = sorted(arms, key=lambda arm: (arm.position, arm.name))
    end = 0.0
    for arm in ordered:
        end += arm.share
        if drawn < end:
            return arm
    # Shares such as three times a third add up to a little less than 1.
    return ordered[-1]


def check_shares(shares: Mapping[str, float]) -> None:
    """See that arms share out a campaign's members.

    Raises:
        Invalid: there is none, a share is not above 0 and at most 1, or they do not add up to 1.
    """
    if not shares:
        raise Invalid("A campaign has at least one arm.")
    for name, share in shares.items():
        if not 0 < share <= 1:
            raise Invalid(f"The share of arm '{name}' is {share:g}.", todo="Give a number above 0, and at most 1.")
    if abs(sum(shares.values()) - 1) > _TOLERANCE:
        listed = " + ".join(f"{share:g} ({name})" for name, share in shares.items())
        raise Invalid(f"The shares of the arms add up to {sum(shares.values()):g}, not to 1: {listed}.")
