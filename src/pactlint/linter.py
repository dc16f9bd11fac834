"""Runs a pack over an agreement: every rule asked once, everything said about it in one report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.document import Document, Span, View
from pactlint.dsl.evaluator import Evaluator, Solution
from pactlint.dsl.telling import fill, places
from pactlint.extract import analyze
from pactlint.finding import Answer, Finding, Notice, Outcome, Place, Principle, Report, Told
from pactlint.fingerprint import with_fingerprints
from pactlint.packs import Pack, Rule, load_pack
from pactlint.readers import read

if TYPE_CHECKING:
    from pathlib import Path

    from pactlint.agreement import Agreement
    from pactlint.agreement_type import AgreementType
    from pactlint.dsl.syntax import Condition

EVIDENCE_SHOWN = 5  # clauses named for a pass: people read a scorecard


def lint(path: str | Path, *, pack: Pack | None = None, view: View = View.FINAL, password: str | None = None) -> Report:
    """Read a file and ask every rule of a pack (mPartnering's if none is given). Raises ReadError, RuleError, ConfigError."""
    return lint_document(read(path, view=view, password=password), pack or load_pack())


def lint_document(
    document: Document,
    pack: Pack,
    *,
    as_type: AgreementType | None = None,
    as_template: bool | None = None,
    by_likeness: bool = True,
) -> Report:
    """Ask every rule of a pack about a document already read.

    It is read as an agreement of the type found, or of the one given; as a template if it looks like one, or as told. Rules that
    find nothing suspect what reads like their offences, unless `by_likeness` is false.
    """
    agreement = analyze(document, pack.topics, as_type, as_template=as_template)
    told = _told(agreement, pack)
    if by_likeness:
        from pactlint.likeness.looking import look_again  # noqa: PLC0415 - numpy takes a tenth of a second to import

        told = look_again(agreement, pack.rules, told)
    findings = with_fingerprints(document, sorted(told.findings, key=lambda finding: (finding.place.span, finding.rule)))
    notices = sorted(told.notices, key=lambda notice: (notice.place.span, notice.rule))
    return Report(document, str(agreement.type), findings, tuple(notices), told.answers, _principles(pack), agreement)


def _told(agreement: Agreement, pack: Pack) -> Told:
    """What every rule tells by itself, after what could not be read."""
    findings: list[Finding] = []
    notices = [Notice("", gap.problem, _place(agreement, gap.at)) for gap in agreement.document.gaps]
    answers: list[Answer] = []
    known: dict[tuple[str, object], tuple[object, ...]] = {}
    for rule in pack.rules:
        found, unsure, answer = _ask(rule, agreement, pack, known)
        findings += found
        notices += unsure
        answers.append(answer)
    return Told(tuple(findings), tuple(notices), tuple(answers))


def _principles(pack: Pack) -> tuple[Principle, ...]:
    return tuple(
        Principle(each.name.text, each.title, each.text.text if each.text else "", each.asks.text if each.asks else "")
        for each in pack.principles
    )


def _ask(
    rule: Rule, agreement: Agreement, pack: Pack, known: dict[tuple[str, object], tuple[object, ...]]
) -> tuple[list[Finding], list[Notice], Answer]:
    if not rule.is_for(str(agreement.type)):
        return [], [], Answer(rule.name, Outcome.NOT_APPLICABLE)
    evaluator = Evaluator(agreement, rule.parameters_for(str(agreement.type)), pack.words, pack.conditions, known)
    solutions = evaluator.solutions(rule.condition)
    told = (_finding(rule, evaluator, each) for each in solutions if each.truth.holds)
    findings = {each: None for each in told if each.of_absence or all(agreement.is_own(place.span) for place in each.places)}
    notices = {
        each: None for solution in solutions if solution.truth.holds is None for each in _notices(rule, agreement, solution)
    }
    if not findings and rule.declaration.unsure:
        notices |= dict.fromkeys(_doubts(rule, evaluator, rule.declaration.unsure))
    notices = {each: None for each in notices if agreement.is_own(each.place.span)}
    return _first_at_each_place(findings), list(notices), _answer(rule, evaluator, bool(findings), bool(notices))


def _finding(rule: Rule, evaluator: Evaluator, solution: Solution) -> Finding:
    declaration, bindings = rule.declaration, solution.bindings
    return Finding(
        rule=rule.name,
        severity=rule.severity,
        title=declaration.title,
        message=fill(declaration.message, evaluator, bindings) if declaration.message else declaration.title,
        places=tuple(_place(evaluator.agreement, span, label) for span, label in places(declaration, evaluator, bindings)),
        why=declaration.why.text if declaration.why else "",
        suggestion=declaration.suggest.text if declaration.suggest else "",
        cites=declaration.cites,
        confidence=min((getattr(bound.entity, "probability", 1.0) for bound in bindings.values()), default=1.0),
        fingerprint="",
        of_absence=bool(declaration.near),
    )


def _notices(rule: Rule, agreement: Agreement, solution: Solution) -> list[Notice]:
    title = rule.declaration.title
    return [Notice(rule.name, f"{title}? {unread.reason}", _place(agreement, unread.at)) for unread in solution.truth.unread]


def _doubts(rule: Rule, evaluator: Evaluator, unsure: Condition) -> list[Notice]:
    """Why the rule cannot tell, at what its `unsure` bound last: once, however many papers leave the one thing open."""
    seen, instead = len(evaluator.seen), len(evaluator.instead)
    doubts = [notice for solution in evaluator.solutions(unsure) for notice in _doubt(rule, evaluator, solution)]
    del evaluator.seen[seen:], evaluator.instead[instead:]
    return sorted(doubts, key=lambda notice: notice.place.span)[:1]


def _doubt(rule: Rule, evaluator: Evaluator, solution: Solution) -> list[Notice]:
    if not solution.truth.holds:
        return _notices(rule, evaluator.agreement, solution)
    bound_last = next(iter(solution.bindings.maps[0].values())).entity
    reason = getattr(bound_last, "reason", "the text does not tell")
    return [Notice(rule.name, f"{rule.declaration.title}? {reason}", _place(evaluator.agreement, bound_last.span))]


def _first_at_each_place(findings: dict[Finding, None]) -> list[Finding]:
    places: dict[Span, Finding] = {}
    for finding in findings:
        places.setdefault(finding.place.span, finding)
    return list(places.values())


def _answer(rule: Rule, evaluator: Evaluator, failed: bool, unread: bool) -> Answer:  # noqa: FBT001 - two facts of one answer
    of_absence = bool(rule.declaration.near)
    if failed or unread:
        return Answer(rule.name, Outcome.FAILED if failed else Outcome.UNREAD, of_absence=of_absence)
    met = evaluator.seen or (evaluator.instead if of_absence else [])
    seen = list(dict.fromkeys(each.span for each in met))
    evidence = tuple(_place(evaluator.agreement, span) for span in seen[:EVIDENCE_SHOWN])
    return Answer(rule.name, Outcome.PASSED if evidence else Outcome.NOT_APPLICABLE, evidence, of_absence)


def _place(agreement: Agreement, span: Span, label: str = "") -> Place:
    return Place(span, agreement.path_at(span.start), label)
