"""Families of words that stand for one another in agreements: what a few labels teach about one word then holds for all of them.

A rare category has labels for a handful of its wordings; that `tarnish` is said where others say `disparage` is knowledge, put
down here. A sentence is of every family that it has a word or a phrase of; so, told apart, is the heading above it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from pactlint.extract.classifying.linear import known
from pactlint.extract.classifying.ngrams import HEADING, key

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pactlint.extract.classifying.linear import known
from pactlint.extract.classifying.ngrams import Grams


def families(grams: Grams) -> NDArray[np.float32]:
    """Sentences by families, 1 where the sentence has words of the family; then the same of the heading above each."""
    keys, members = _phrases()
    found = np.zeros((2, grams.sentences, members.shape[1]), dtype=np.float32)
    for of_part, apart in zip(found, (np.uint32(0), HEADING), strict=True):
        at, sentence = known(keys, replace(grams, keys=grams.keys ^ apart))
        np.maximum.at(of_part, sentence, members[at])
    return np.concatenate(found, axis=1)


@cache
def _phrases() -> tuple[NDArray[np.uint32], NDArray[np.float32]]:
    """The n-grams of all phrases, ascending, and for each the families it belongs to."""
    told = [line.partition(":")[2].split(",") for line in _FAMILIES.replace("\n  ", " ").strip().splitlines()]
    keys = np.unique(np.array([key(phrase) for phrases in told for phrase in phrases], dtype=np.uint32))
    members = np.zeros((len(keys), len(told)), dtype=np.float32)
    for family, phrases in enumerate(told):
        members[np.searchsorted(keys, [key(phrase) for phrase in phrases]), family] = 1
    return keys, members


_FAMILIES = """
affiliate: affiliate, affiliates, affiliated, subsidiary, subsidiaries, group, members of, its parent, related entities,
  associated companies
on-behalf: on behalf, for itself, itself and, as representative of, cause its, cause the members
grant: grant, grants, granted, granting, hereby grants, is licensed
license: license, licenses, licence, sublicense, sublicenses, sublicensable, licensed, right to use, right and license
perpetual: perpetual, irrevocable, perpetually, perpetuity
non-transferable: non transferable, nontransferable, not transferable, non assignable, not assign, not sublicense
exclusive: exclusive, exclusively, exclusivity, sole, solely
non-exclusive: non exclusive, nonexclusive
compete: compete, competes, competing, competition, competitive, competitor, competitors
exception: except, notwithstanding, other than, unless, provided however, excluding, excluded, exempt, exception, exceptions,
  shall not apply, not apply, carve out
still-permitted: does not prevent, not prevent, not restrict, not prohibit, not preclude, not limit, nothing in, nothing
  herein, not be deemed, shall not include, not include, for clarity, purposes of clarity, shall be permitted, remain free,
  free to, not be considered, not constitute, may continue, for the avoidance
prohibited: shall not, may not, will not, agrees not, not to, refrain, refrains, prohibited, neither, cannot, covenants not,
  must not
solicit: solicit, solicits, soliciting, solicitation, divert, diverting, entice, induce, inducing, recruit, persuade,
  interfere, circumvent, lure, call upon
hire: hire, hires, hiring, employ, employs, employment, engage
customer: customer, customers, client, clients, account, accounts, subscriber, subscribers, merchant, merchants,
  policyholders, insureds, prospects, users
employee: employee, employees, personnel, staff, officer, officers
disparage: disparage, disparages, disparaging, disparaged, disparagement, defame, defames, defaming, defamatory, derogatory,
  denigrate, denigrates, tarnish, tarnishes, disrepute, malign, ridicule, scandal, scandalous, libel, slander, criticize,
  criticizes, detract, detracts, impugn, embarrass, embarrassing, contempt, dilute, negative, offensive, unfavorable,
  unfavorably, immoral, hatred, injurious, impair, harmful
reputation: reputation, goodwill, image, honor, integrity, prestige, good name, favorably, standing, public
statement: statement, statements, remark, remarks, comment, comments, utterances, press, publicly
limit: exceed, exceeds, exceeding, maximum, up to, no more, not more, more than, limited to, excess, cap, ceiling, upper
  limit, larger, fewer than, restricted to, only one, not to exceed
minimum: minimum, minimums, at least, not less, no less, no fewer, quota, shortfall, commits to, purchase commitment
units: units, unit, copies, copy, seats, seat, sites, quantity, quantities, number, volume, volumes, gallons, barrels,
  machines, servers, pieces, cpus, concurrent, workstations
occasions: hours, hour, sessions, session, appearances, appearance, visits, times, events
days: days, day, business days
months: month, months, monthly, year, years, annual, annually, quarter, quarterly
money: dollars, usd, fee, fees, price, prices, payment, payments, amount, amounts, $
percent: percent, %, percentage
audit: audit, audits, audited, inspect, inspection, examine, examination, auditor, auditors
books: books, records, facilities, premises
insurance: insurance, insured, insureds, coverage, policy, policies, insurer
liability: liable, liability, liabilities
damages: damages, consequential, indirect, punitive, incidental, lost profits, loss of profits
beyond-caps: gross negligence, willful misconduct, indemnification, indemnify, fraud, confidentiality, personal injury, death
terminate: terminate, terminates, terminated, termination, cancel, cancelled, cancellation
for-convenience: convenience, without cause, any reason, no reason, at any time, with or without, its sole discretion
change-of-control: merger, merges, consolidation, acquisition, acquired, change of control, change in control, acquirer,
  substantially all, controlling interest, voting
assign: assign, assigns, assigned, assignment, assignable, transfer, transfers, transferred, delegate
consent: consent, approval, written consent
refusal: first refusal, first offer, first negotiation, match, offer, option, last refusal, negotiate
favored: most favored, less favorable, more favorable, favorable, favored, lowest, lower price, better terms
price-change: price increase, increase, increases, increased, adjust, adjustment, cpi, index
revenue: revenue, revenues, profit, profits, royalty, royalties, commission, commissions, share, gross, net sales, net revenue
ownership: own, owns, owned, ownership, title, vest, vests, property of, exclusive property
invention: invention, inventions, improvements, work product, work made, works made, developed, intellectual property,
  patents, know how, trademarks, copyrights, marks
joint: joint, jointly, co owned, equal undivided, jointly owned
escrow: escrow, source code, escrow agent, deposit materials
law: governed, laws of, jurisdiction, construed, conflict of laws
renew: renew, renews, renewal, renewals, renewed, extend, extended, extension, automatically, successive
expire: expire, expires, expiration, term, initial term, until, continue in, commence, full force
after-end: after termination, upon termination, following termination, after expiration, upon expiration, after the
  expiration, following expiration, following the termination, survive, survives, sell off, inventory, wind down, return or
  destroy
challenge: challenge, contest, attack, dispute, disputing, validity, enforceability, oppose, sue, covenant not, release, bring
  any action
warranty: warrants, warranty, warranties, warrant, defect, defects, defective, repair, replace
penalty: liquidated, penalty, late fee, interest, forfeit, termination fee
third-parties: third party, third parties, any person, any other person, any entity
beneficiary: beneficiary, beneficiaries, benefit, enforce, inure
unlimited: unlimited, enterprise, any number, enterprise wide, site license
notice: notice, written notice, prior written, notify
territory: territory, outside, region, location, radius, miles, area
sell: sell, sells, sale, market, distribute, promote, advertise, endorse
who-licenses: licensor, seller, supplier, owner, franchisor
who-is-licensed: licensee, buyer, purchaser, distributor, franchisee, reseller
definition: means, shall mean, defined, meaning
condition: if, in the event, event that, fails, failure
controlled: controlled, controlled by, owned or, developed by
"""
