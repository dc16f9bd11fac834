"""The words that give one party the say in what is joint: in a committee, a board, a joint team."""

from __future__ import annotations

from pactlint.agreement import Head
from pactlint.extract.allocations.wording import Form, Relation, form, under

_BODY = (
    r"\b(?:committee|council|board|group|panel|forum|body|team|assembly|conclave|convening|resolutions?"
    r"|managers|delegat\w+|chair\w*|directors|members)\b"
)
_UNDECIDED = (
    rf"{_BODY}|\b(?:deadlock\w*|impasse|tie|(?:can\s?not|fail\w*\s+to|unable\s+to|do(?:es)?\s+not)\s+(?:agree"
    r"|decide|reach))\b|\bdisagree|\b(?:tied|evenly|split|voices)\b|\bvotes?\s+(?:are|is|be|being|fall|stand)\s+(?:equal|even|level)"
)
_DECISION = r"(?:decisions?|resolutions?|determinations?|conclusions?|recommendations?|votes?|findings?)"
# A power that the words give only where the sentence speaks of what is decided.
_SETTLED = rf"{_UNDECIDED}|\b{_DECISION}\b"
_ANNUL = (
    r"(?:overrul(?:e|es|ed)|overrid(?:e|es|den)|veto(?:es|ed)?|set(?:s)?\s+aside|revers(?:e|es|ed)|var(?:y|ies"
    r"|ied)|annul(?:s|led)?|disregard(?:s|ed)?|countermand(?:s|ed)?|revok(?:e|es|ed)"
    r"|disallow(?:s|ed)?|quash(?:es|ed)?|cancel(?:s|led)?|nullif(?:y|ies|ied)|discard(?:s|ed)?|ignor(?:es?|ed)|suspend(?:s|ed)?"
    r"|substitut(?:es?|ed)|replac(?:es?|ed)|reject(?:s|ed)?|reopen(?:s|ed)?|overturn(?:s|ed)?|depart(?:s|ed)?\s+from"
    r"|amend(?:s|ed)?|alter(?:s|ed)?|modif(?:y|ies|ied)|rescind(?:s|ed)?|undo(?:es|ne)?|strikes?\s+(?:out|down))"
)

POWERS: tuple[Form, ...] = (
    # ---- whose word stands over that of the joint body
    form(
        Head.OVERRIDE,
        Relation.SUBJECT,
        rf"""\b{_ANNUL}\b~{{0,60}}?\b(?:{_DECISION}|committee|council|board|group|panel|forum|body)\b|\b(?:has
        |have|holds?|exercises?|casts?|enjoys?|given)\s+(?:an?|the)\s+(?:\w+\s+){{0,3}}?(?:casting|second|deciding|decisive
        |determining|additional)\s+vote
        |\b(?:has|have|holds?|retains?)\s+(?:an?|the|all)\s+(?:\w+\s+)?(?:final|last|ultimate|deciding)\s+(?:say
        |decision|word|authority|decision-making)|\b(?:makes?|takes?)\s+the\s+(?:final|ultimate)\s+decision
        |\b(?:decides?|determines?)\s+(?:\w+\s+){{0,3}}?(?:alone|finally|conclusively|in\s+its\s+(?:sole|absolute|own))""",
        unless=r"\b(?:neither|no|each|either) party\b",
        with_=_UNDECIDED,
    ),
    form(
        Head.OVERRIDE,
        Relation.SUBJECT,
        rf"""\b{_ANNUL}\s+(?:it|them|the\s+same|any\s+of\s+(?:it|them)|such\s+\w+|that\s+\w+)\b
        |\bsets?\s+(?:it|them|the\s+same|such\s+\w+|that)\s+aside\b|\b(?:is|are|shall|will)\s+not\s+(?:be\s+)?bound\s+by\s+~{{0,30}}?\b{_DECISION}
        |\b(?:need|needs)\s+not\s+(?:follow|observe|heed|act\s+on)\s+~{{0,30}}?(?:{_DECISION}|them|it)\b""",
        unless=r"\b(?:neither|no|each|either) party\b|\bcourt\b|\barbitrat",
        with_=_SETTLED,
    ),
    form(
        Head.OVERRIDE,
        Relation.NAMED,
        rf"""\b(?:no\s+)?(?:{_DECISION}|actions?|acts?|measures?|motions?|steps?)\b~{{0,80}}?\b(?:(?:subject\s+to|conditional\s+(?:up)?on|require|requires|need|needs|only\s+(?:with|upon|on|after)|without)\s+(?:the\s+)?
        (?:\w+\s+){{0,3}}?(?:approval|consent|ratification|confirmation|assent|sanction|concurrence|blessing)\s+(?:of|by|from)\s+(?:the\s+)?
        |(?:until|unless|only\s+(?:when|once|if|after))\s+(?:and\s+until\s+)?(?:\w+\s+){{0,3}}?(?:approved|confirmed|ratified|accepted|assented\s+to|sanctioned|endorsed|countersigned)
        \s+(?:in\s+writing\s+)?by\s+(?:the\s+)?
        |(?:until|unless)\s+(?:and\s+until\s+)?(?:the\s+)?(?=\w[\w\s]{{0,30}}?\b(?:approves?|approved|confirms?|confirmed|ratif(?:y|ies|ied)|accepts?
        |accepted|assents?|consents?|consented|ha(?:s|ve)\s+(?:first\s+)?(?:given|signified|expressed)\s+its))
        |(?:subject\s+to|only\s+with|require|requires|needs?)\s+(?:the\s+)?(?=\w[\w\s]{{0,30}}?['\u2019]s\s+(?:\w+\s+){{0,2}}(?:approval|consent|ratification|confirmation
        |assent|sanction)))""",
        with_=_SETTLED,
        unless=r"\b(?:neither|no|each|either) party\b",
    ),
    form(
        Head.OVERRIDE,
        Relation.NAMED,
        rf"""\b{_DECISION}\b~{{0,120}}?\b(?:if|where|when|whenever|once|should)\s+(?:the\s+)?(?=\w[\w\s]{{0,30}}?\b(?:so\s+)?(?:declares?
        |objects?|elects?|requires?|dissents?|decides?|wishes|says|chooses|directs?|disapproves?|desires?)\b[^.;]{{0,80}}?\b(?P<told>of\s+no\s+(?:effect
        |force)|void|annulled|set\s+aside|replaced|lapses?|falls?|(?:not|no\s+longer)\s+(?:take|have|be|stand|bind)))
        |\b{_DECISION}\b~{{0,60}}?\b(?:of\s+no\s+(?:effect|force)|void|lapses?|falls|ceases?|annulled|set\s+aside)\s+(?:\w+\s+){{0,3}}?(?:if|where
        |when|whenever|once|should)\s+(?:the\s+)?(?=\w[\w\s]{{0,30}}?\b(?:so\s+)?(?:declares?|objects?|elects?|requires?|dissents?|decides?|wishes|says
        |chooses|directs?|disapproves?|desires?)\b)""",
        with_=_SETTLED,
        unless=r"\b(?:neither|no|each|either) party\b",
    ),
    form(Head.OVERRIDE, Relation.AGENT, rf"\b(?:be|been|is|are)\s+(?:\w+\s+){{0,3}}?{_ANNUL}\b~{{0,40}}?(?=\bby\b)", with_=_BODY),
    form(
        Head.OVERRIDE,
        Relation.OWNED,
        r"""\b(?:directors?|nominees?|representatives?|members|delegates?|appointees?|voice)\b~{0,40}?\b(?:prevails?|carr(?:y|ies)(?!\s+(?:no|neither)\b)|decides?
        |ha(?:s|ve)\s+(?:the\s+)?(?:upper\s+hand|last\s+word|final\s+say|casting\s+vote))\b""",
        with_=_UNDECIDED + r"|\bequality\b|\btie\b|\bdiffer",
    ),
    under(
        _UNDECIDED + r"|\badvis|\brecommend",
        form(
            Head.OVERRIDE,
            Relation.OWNED,
            rf"\b(?:{_DECISION}|views?|opinion|wish(?:es)?|position)\b(?:(?!{_DECISION}|\bviews?\b|\bopinion\b|\bwish|\bposition\b)~){{0,60}}?\b(?:prevails?|final"
            r"|conclusive|stands?"
            r"|decisive|binding|governs?|controls?|carr(?:y|ies))\b",
        ),
    ),
    form(
        Head.OVERRIDE,
        Relation.NAMED,
        rf"\b(?:final\s+(?:say|decision|word|authority)|casting\s+vote|{_DECISION}|matter"
        rf"|question)\b~{{0,40}}?\b(?:rests?\s+with|lies?\s+with|belongs?\s+to|is\s+(?:vested\s+in|that\s+of|for)"
        r"|be\s+(?:decided|determined|settled|resolved)\s+(?:\w+\s+)?by)\s+(?:the\s+)?",
        with_=_UNDECIDED,
    ),
    form(
        Head.OVERRIDE,
        Relation.OWNED,
        r"\b(?:lead|leader|managers?|head|people|side|team|chief)\b~{0,40}?\b(?:prevails?|decides?|settles?|ha(?:s|ve)\s+the\s+(?:last\s+word|final\s+say|casting\s+vote))",
        with_=r"\b(?:tied?|deadlock\w*|impasse|evenly|equality|split|draw)\b|\bcan\s?not\s+agree",
    ),
    # ---- an officer of one, or what one says
    form(
        Head.OVERRIDE,
        Relation.NAMED,
        rf"""\b(?:managing\s+director|chief\s+executive(?:\s+officer)?|president|chair(?:man|woman|person)?|board(?:\s+of\s+directors)?|ceo|officers?|management|general\s+manager
        |lead|head|secretary|principal)\s+of\s+(?:the\s+)?(?=\w[\w\s.&-]{{0,30}}?(?:,\s*(?:who|which)\s+(?:\w+\s+)?)?\b(?:may|can|shall|has|is\s+free\s+to)\b[^.;]{{0,90}}?\b(?P<told>{_ANNUL}|sets?\s+\w+\s+aside))""",
        with_=_SETTLED,
    ),
    form(
        Head.OVERRIDE,
        Relation.NAMED,
        r"\b(?:decided|settled|resolved)\s+as\s+(?:the\s+)?(?=[A-Z]\w+(?:['\u2019]s)?\s+(?:\w+\s+)?(?:votes?|voted|wishes|thinks|says|proposes)\b)"
        r"|\bwhat(?:ever)?\s+(?=[A-Z]\w+\s+(?:then\s+)?(?:says?|decides?|wants?|wishes|thinks|prefers)\b,?\s+(?:goes|stands|counts|prevails|is\s+(?:final|done)|holds|shall\s+be\s+done))",
    ),
    # ---- who presides
    form(
        Head.CHAIR,
        Relation.SUBJECT,
        r"\b(?:appoints?|nominates?|names?|designates?|chooses?|provides?|selects?|elects?)\b~{0,60}?\b(?:chair\w*|presid\w+)",
    ),
    form(
        Head.CHAIR,
        Relation.AGENT,
        r"\b(?:chair\w*|president|presiding\s+\w+)\b~{0,80}?\b(?:appointed|nominated|named|designated|chosen"
        r"|provided|selected|elected)\b~{0,20}?(?=\bby\b)",
    ),
    form(Head.CHAIR, Relation.AGENT, r"\b(?:chaired|presided\s+over)\s+(?:at\s+all\s+times\s+)?(?=by\b)"),
    form(
        Head.CHAIR,
        Relation.NAMED,
        r"\b(?:chair(?:man|woman|person)?|president)\b~{0,40}?\b(?:be|is|from\s+among"
        r"|drawn\s+from)\s+(?:always\s+)?(?:an?\s+|one\s+of\s+|the\s+)?(?:\w+\s+){0,3}?(?:of\s+"
        r"|from\s+)?(?:the\s+)?",
    ),
    form(
        Head.CHAIR,
        Relation.NAMED,
        r"\b(?:chair(?:man|woman|person|manship)?|presidency)\b~{0,40}?\b(?:belongs?|falls?|pertains?|goes|vests?|rests?|lies|lie"
        r"|(?:is|be)\s+(?:reserved|given|vested|held))\s+(?:\w+\s+){0,4}?(?:to|with|in|upon|by)\s+(?:an?\s+|one\s+of\s+|the\s+)?"
        r"(?:\w+\s+){0,2}?(?:(?:of|from)\s+)?(?:the\s+)?(?-i:(?=[A-Z]))",
    ),
    form(Head.CHAIR, Relation.SUBJECT, r"\b(?:chairs?\b(?!\s+of)|presides?|takes?\s+the\s+chair|holds?\s+the\s+chair)"),
    # ---- who names its members
    form(
        Head.APPOINTMENT,
        Relation.SUBJECT,
        r"\b(?:appoints?|nominates?|names?|designates?|chooses?|selects?|elects?|removes?)\b(?!~{0,40}\bof\s+its\b)~{0,80}?\b(?:members?"
        r"|representatives?|directors|persons|managers|delegates|nominees|seats)\b",
        with_=_BODY,
        unless=r"\binsur",  # those who are named in a policy sit on no body
    ),
    form(
        Head.APPOINTMENT,
        Relation.SUBJECT,
        r"\b(?:appoints?|nominates?|names?|designates?|chooses?|selects?|elects?)\s+(?:the\s+(?:other|remaining)\s+)?"
        r"(?:one|two|three|four|five|six|seven|\d+)\b(?!\s*(?:\(\d+\)\s*)?(?:\w+\s+)?of\s+its\b)",
        with_=_BODY,
    ),
    form(
        Head.APPOINTMENT,
        Relation.AGENT,
        r"\b(?:members?|persons|directors|managers|representatives?|whom|seats?|places?)\b~{0,80}?\b(?:appointed|nominated|named"
        r"|designated|chosen|selected|elected|filled|held|occupied|supplied|furnished|picked|dismissed|sent)\b~{0,30}?(?=\bby\b)",
        with_=_BODY,
    ),
    under(
        _BODY,
        form(
            Head.APPOINTMENT,
            Relation.AGENT,
            r"\b(?:one|two|three|four|five|six|all|half|most|the\s+majority|\d)\s+of\s+(?:them|whom)\b~{0,60}?\b(?:appointed|nominated|named"
            r"|designated|chosen|selected|elected)\b~{0,30}?(?=\bby\b)",
        ),
    ),
    form(
        Head.APPOINTMENT,
        Relation.NAMED,
        r"""\b(?:no|none)\b~{0,60}?\b(?:takes?\s+office|shall\s+be\s+(?:appointed|seated)|becomes?\s+an?\s+(?:member|director)|sits?|serves?|may\s+(?:sit|serve))\b~{0,40}?
        \b(?:until|unless(?:\s+and\s+until)?|without|before)\s+(?:the\s+(?:\w+\s+)?(?:approval|consent|acceptance)\s+of\s+)?(?:the\s+)?
        (?=\w[\w\s]{0,30}?(?:\b(?:accept|approv|consent|confirm|agree)|['\u2019]s\s+(?:\w+\s+)?(?:consent|approval)|\s*[.,;]))""",
    ),
)
