"""Who must keep a secret, and who must speak no ill, is told in the active, the passive, a noun, and in the present tense."""

from __future__ import annotations

import pytest

from pactlint.extract import analyze
from pactlint.readers import read_bytes

PARTIES = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n1. Purpose. Pumps.\n\n'


def silences(text: str) -> list[str]:
    agreement = analyze(read_bytes((PARTIES + text + "\n\n19. Law. The laws of Ireland govern.").encode(), "agreement.txt"))
    return [f"{each.kind} {''.join(name[0] for name in each.parties)}" for each in agreement.silences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4. Secrets. Birch shall not make the drawings available to any third party.", ["secrets B"]),
        ("4. Secrets. Whatsoever Birch may learn of Alder's trade it shall lock in its own breast.", ["secrets B"]),
        ("4. Secrets. The disclosure by Birch of know-how to a third person is prohibited.", ["secrets B"]),
        ("4. Secrets. Birch keeps to itself whatever Alder tells it.", ["secrets B"]),
        ("4. Secrets. This clause on trade secrets binds Birch and is a duty of confidence.", ["secrets B"]),
        ("4. Good name. Birch will refrain from any words by which the name of Alder might suffer.", ["ill B"]),
        ("4. Secrets. Birch shall not:\n\n(a) copy the drawings; or\n\n(b) disclose the formulae of Alder.", ["secrets B"]),
        ("4. Secrets. All drawings are to be kept in confidence by the parties.", ["secrets AB"]),
        ("4. Secrets. Alder and Birch keep each other's information secret.", ["secrets AB"]),
        ("4. Secrets. The duties of secrecy in this clause last for five years.", ["secrets "]),
        ("4. Books. The examination is made by accountants who keep what they see in confidence.", []),
        ("4. Books. All accounts and other information shall be kept at the principal office of the venture.", []),
        ("Certain confidential information was excluded from this exhibit because it would do harm if disclosed.", []),
        ("4. Secrets. Neither party need reveal its prices to a third person.", []),
        ("4. Secrets. A recipient may disclose information that a court demands.", []),
        ("4. Rights. Alder has made no promise other than those previously disclosed in writing to Birch.", []),
        ('4. Terms. 1.2 "Know-how" shall mean all secrets, including show-how, not known to the public.', []),
        ("4. Rights. Alder retains all rights in the marks and its confidential information.", []),
        ("4. Staff. Each subcontractor shall be bound by the terms on payment and confidential information.", []),
        ("4. Staff. Each party shall maintain a secretary.", []),
        ("4. Good name. Birch avoids any wording that makes Alder look bad.", ["ill B"]),
        ("4. Good name. Birch engages that, while this lasts, it will utter no evil word of Alder.", ["ill B"]),
        ("4. Good name. Criticism of Alder by Birch in public is not permitted.", ["ill B"]),
        ("4. Good name. Neither party shall do anything that lowers the repute of the other.", ["ill AB"]),
        ("4. Liability. Neither party is liable for damage to goodwill.", []),
        ("4. Criticism. Either party may criticise the other's work in the committee.", []),
        ("4. Names. Birch shall have the right to advertise or otherwise disclose its relations with Alder to others.", []),
        ("4. Use. Transmission of information in violation of law is prohibited.", []),
        ("4. End. This ends if a receiver is not dismissed whom a private instrument has appointed.", []),
        (
            "4. Secrets. Alder and Birch each agree that each shall hold in confidence the information of the other.",
            ["secrets AB"],
        ),
        ("4. Orders. No order binds Alder until it makes a shipment against such order.", []),
        ("4. Site. Birch shall not display any content that is obscene, defamatory or libelous.", []),
        ("4. End. Birch shall not be entitled to claim compensation for damage to goodwill.", []),
    ],
)
def test_who_must_be_silent_is_told(text: str, expected: list[str]) -> None:
    assert silences(text) == expected
