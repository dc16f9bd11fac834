"""What a quantity is for in its clause, told from the words around it in its sentence, then from the clause's heading."""

from __future__ import annotations

import re

from pactlint.agreement import Role
from pactlint.extract.purposes.cure import is_cure
from pactlint.extract.purposes.lasting import ends_term, is_renewal, is_restraint, is_survival, is_term
from pactlint.extract.purposes.notice import is_notice
from pactlint.extract.purposes.paying import is_cap, is_payment
from pactlint.extract.purposes.setting import Setting
from pactlint.quantity import Day, Duration, Money, Percentage, Quantity, Unit


def role(kind: type[Quantity], setting: Setting, *, lasts: bool = False) -> Role | None:
    """The role of a quantity of a kind, None where the words tell none.

    `lasts` is true of a duration that an agreement or a duty may last (`may_last`); a week or five business days do not.
    """
    if kind is Duration:
        return _duration(setting, lasts=lasts)
    if kind in {Money, Percentage}:
        return Role.CAP if is_cap(setting) else None
    return Role.TERM if kind is Day and ends_term(setting) else None


def may_last(value: Duration | None, unit: Unit | None) -> bool:
    """Could a duration be a term, a renewal, a survival? Months and years could, and thirty days.

    `unit` is that of a duration which could not be read.
    """
    if value is None:
        return unit in {Unit.YEAR, Unit.MONTH, Unit.QUARTER}
    return value.unit in {Unit.YEAR, Unit.MONTH, Unit.QUARTER} or value.in_days[0] >= 28


_OVERDUE = re.compile(r"['s]* *(?:or more )?(?:past due|overdue|late|delinquent|in arrears)(?![a-z])")
_IN_ANY = re.compile(r"(?:in|within|during|of|over) (?:any|a rolling)(?: (?:consecutive|rolling|successive|single|given))? *\Z")
_RECURRING_BEFORE = re.compile(
    r"(?:every|intervals?(?: of)?(?: (?:not|no) (?:more|less|longer|greater) than"
    r"| not exceeding| never exceeding| at most| about)?|once (?:in|per"
    r"|every)(?: any)?) *\Z"
)
_RECURRING_AFTER = re.compile(r"[- ]*(?:intervals?|basis)(?![a-z])")


def _duration(setting: Setting, *, lasts: bool) -> Role | None:
    """The first role that fits, the most closely worded first: a period of cure is often a period of notice too."""
    if _OVERDUE.match(setting.near_after) or _IN_ANY.search(setting.near_before):
        return None
    if is_cure(setting):
        return Role.CURE
    if is_notice(setting):
        return Role.NOTICE
    if _RECURRING_BEFORE.search(setting.near_before) or _RECURRING_AFTER.match(setting.near_after):
        return Role.INTERVAL
    lasting = _lasting(setting) if lasts else None
    return lasting or (Role.PAYMENT if is_payment(setting) else None)


def _lasting(setting: Setting) -> Role | None:
    if is_renewal(setting):
        return Role.RENEWAL
    if is_restraint(setting):
        return Role.RESTRAINT
    if is_survival(setting):
        return Role.SURVIVAL
    return Role.TERM if is_term(setting) else None
