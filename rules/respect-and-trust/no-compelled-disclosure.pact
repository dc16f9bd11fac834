rule no-compelled-disclosure
severity warning
title    "No room for disclosure that the law requires"
message  "The duty of confidence makes no exception for what a law, a court or an authority requires to be disclosed."
cites    "mPartnering, Respect and Trust", "practice: compelled disclosure is allowed, on notice where notice is lawful"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, confidentiality, other

why """
A party that is served with a subpoena has to choose between breaking the law and breaking its word. A carve-out costs nothing, and the
notice that goes with it gives the other side the chance to ask the court for protection.
"""

when a silence named s where (s meets first-promise)
and  no sentence on compelled-disclosure named k where ((k says disclosing or k meets about-secrets)
       and (not k says law-on-other-things or k says "(may|nothing|not) … disclos*", "subpoena*")
       and not k meets authorities-shut-out)
and  no deferral named x where (x says to-authorities)
and  no sentence named e where (e meets governs-secrets-elsewhere)
and  (a sentence named w where ((w says closed-to-all or w meets authorities-shut-out) and w meets about-secrets)
       or a sentence named w where (w states s)
         and no sentence named v where ((v says closed-to-all or v meets authorities-shut-out)
             and v meets about-secrets))
unsure a silence named s where (s meets first-promise)
and  a deferral named x where (x says to-authorities)
at   s, w "who may not be told"

suggest """
A Party may disclose what a law, a court or a regulator requires it to disclose, provided that, where lawful, it first tells the other
Party, discloses no more than it must, and asks that it be treated as confidential.
"""

flags "none" """
8. Confidentiality. [[Neither party shall disclose the other's confidential information to anyone.]] Each shall return it at the end.
"""

flags "the law is obeyed elsewhere" """
8. Confidentiality. [[Each party shall keep the other's drawings secret and show them only to its engineers.]]

9. Compliance. Each party shall pay the taxes that the law requires.
"""

flags "nor to a court" """
8. Confidentiality. [[Each party shall keep the other's designs secret, and shall show them to no court or authority on any ground.]]
"""

passes "the law is obeyed whatever is said here" """
8. Confidentiality. Each party shall keep the other's designs secret.

12. Law. A party does not break this agreement by obeying a court, even by handing over what clause 8 has it keep.
"""

passes "the usual clause" """
8. Confidentiality. Neither party shall disclose the other's confidential information. A party that is compelled by subpoena or court
order to disclose it may do so on prompt notice.
"""

passes "as a limb of the exclusions" """
8. Secrecy. Each party shall keep the other's know-how secret, save for matters which (a) are public or (b) must be produced under any
statute.
"""

passes "another agreement of the parties governs" """
8. Confidentiality. Each party shall keep the other's drawings secret in accordance with the Secrecy Agreement dated 3 March 2026.
"""

passes "with a word on what the owner may do" """
8. Confidentiality. Neither party shall disclose what the other confides in it except:

(a) to its staff; and

(b) as a court or authority may require, in which case the other may resist the disclosure under applicable law.
"""
