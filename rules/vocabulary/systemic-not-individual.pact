# What the rules of systemic-not-individual speak of: topics, words and conditions. Rules of every principle may use them.

topic successors
title    "Successors"
headings "successor*", "binding effect", "(parties|persons) bound", "enurement", "benefit of [the|this] agreement"
phrases  "successor*", "(inure*|enure*) … (benefit|bind*|advantage)",
         "(take|takes|taking|took) over … (business|undertaking|party)", "heirs", "legal representatives",
         "(permitted|lawful) (assigns|assignees|transferee*)", "(assigns|assignees) and", "and assigns",
         "(steps|stands|step|stand|comes|succeed*|takes) … (into (its|the) (shoes|place)|(in|to) (its|the) (place|stead|rights))",
         "(whoever|whichever|anyone who|any person who|any company (which|that)|the one who|the company that) (takes|steps|succeeds|follows|acquires|comes|buys|merges) … (place|shoes|rights|duties|bound|agreement)",
         "(bind*|binding (on|upon)) … (whoever|anyone who|any person (who|that)|any company (which|that)|those who) … (succeed*|acquir*|follow*|take*|merge*)",
         "(merger|merged|amalgamat*|reorgani*|reconstruct*|consolidat*) … (bind*|bound|continu*|pass*|vest*|place)",
         "(come|comes|coming) after (it|them|him|her|either|a party)", "in title",
         "(persons|person|those|anyone|whoever|whomever) (deriv*|claiming|holding) … (under|through|title)",
         "expression* … include* … (take|takes|come|comes|follow*) … (place|after|title)"
except   "(provision*|clause*) [of this agreement] [shall|should|is|are|be|found|held|proves] [to be|be] [held|found] (invalid*|illegal*|unenforceable|void|unlawful)",
         "index", "successor (body|index|institution|rate|fund)",
         "(officer*|manager*|holder of|secondee*|representative) … successor*", "successor at a meeting",
         "successor (product*|version*|model*|release*|agreement*|act|legislation|provision*|statute*|standard*|event*|post|person|arbitrator*|director*|manager*)",
         "arbitra*", "(vacant|vacancy|vacates|incumbent*|office|deputy|occupant*|position|manager) … successor*",
         "successor* … (vacancy|office|post|position|qualification*)"

# A bar to transfers says nothing of those who come after.
condition bars-a-transfer of sentence s means
  s says "(not|neither|nor|no|never|without) … (assign|assigned|transfer|transferred|novate*|delegate*|subcontract*|charge|farm out)"
  and s does not say "success*", "(assigns|assignee*|transferee*|heirs)", "(bind*|bound|inure*|enure*)", "merge*",
     "(takes|steps|comes|stands) … place", "take* over"

topic key-person
title    "What hangs on one person"
headings "key (person*|man|men|individual*|executive*|employee*|people|personnel)"
phrases  "(leaves|die|dies|retire*|resign|resigns|departs|depart|death|departure|resignation|retirement|incapacity|incapacitated|falls ill|quits|quit|loss of|demise|disability|unavailab*|dismiss*|replaced) … (terminat*|dissol*|rescind*|cancel*|withdraw*|determine|come* to an end|ends|end this|end the|end it|at an end|free to leave|be ended|void|lapse*)",
         "(cease* … (be|work|serve|act|hold|devote|employ*|engage*|involve*|associate*)|no longer (be|employed|engaged|active*|available|works|with|serves|leads|in charge|in|the)|not [remain|continue|be] (employed|engaged|available|actively)) … (terminat*|dissol*|rescind*|cancel*|withdraw*|determine|come* to an end|ends|end this|end the|end it|at an end|be ended|void|lapse*)",
         "(terminat*|dissol*|rescind*|cancel*|withdraw*|determine|come* to an end|ends|end this|end the|end it|at an end|be ended|free to leave|void|lapse*) … (leaves|die|dies|retire*|resign|resigns|departs|leave|death|departure|resignation|retirement|incapacity|quits|demise|disability|loss of|dismiss*)",
         "(terminat*|dissol*|rescind*|cancel*|withdraw*|determine|come* to an end|ends|end this|end the|end it|at an end|be ended|void|lapse*) … (cease* to (be|work|serve|act|hold|devote)|no longer (be|employed|engaged|active*|available|works|with|serves|leads|in charge|in|the))",
         "(as long as|so long as|only while|only for so long|for so long|conditional (on|upon)|depend* (on|upon)) … (employ*|remains|continu*|serv*|works|active|with|at the head|leads|personal*|service)",
         "(depend*|hang*|hing*|stand* or fall*|stands and falls) (on|upon|with) … (employ*|remain*|continu*|presence|service*|leadership|life|health)",
         "key (person|man|individual) (event|clause|departure)"

# Somebody goes, or what hangs on somebody's staying.
words parting
  "so long only as", "(life|lifetime|lives) of", "lost to", "lose*", "outlive*", "is ill", "falls sick",
  "no longer (with|at|in)", "ceased to", "no more", "not being (employed|engaged|available|retained|active)", "demit*",
  "vacat*", "part* (company|ways)", "moves on", "moved on", "relinquish*", "giv* up", "for (so|as) long as",
  "only while", "stops", "stopped", "whilst", "unable to", "not [be] (running|leading|directing|in charge|at the head)",
  "retir*", "expir* of his", "end of his", "end of her", "leaves", "leave", "leaving", "die", "dies", "death",
  "decease*", "demise", "retire*", "resign*", "depart*", "superannuat*", "incapac*", "falls ill", "quit", "quits",
  "loss of", "disab*", "unavailab*", "not available", "dismiss*", "replaced", "removal", "removed", "absence", "absent",
  "ousted", "steps down", "passes away", "goes", "gone", "cease* to", "ceasing to", "no longer",
  "(remain*|continue*|stay*|serve*) … (failing which|otherwise|or else)", "(as|so) long as", "provided that",
  "conditional (on|upon)", "depend* (on|upon)", "not (remain|continue|serve|be employed)"

words ending-it
  "(run|runs|lasts|last|continue|continues|endure*|remain*|force|effect|period|term|stands|binds) … (until|till)",
  "(regard*|consider*|treat*|look upon) … (as|as being) [having] [come] [to|at] [an] (ended|discharged|over|end|terminated|dissolved|finished|spent)",
  "(endures|lasts|continues|runs) for the (life|lifetime)", "not bound", "no longer bound", "free to go",
  "entitle* … to termination", "call it a day", "bring* (this|the|it) … to an end", "stand* dissolved",
  "(agreement|licence|license|venture|alliance|contract) … (fall|falls|fails|ceases|stops)", "comes down",
  "(runs|lasts|continues|stands|remain* in force) only (while|whilst|as long as|so long as|for so long as|until)",
  "released from this", "discharged from this", "free of this", "quit this", "terminat*", "dissol*", "rescind*",
  "rescission", "cancel*", "withdraw*", "withdrawal", "determine", "determined", "determination", "come* to an end",
  "(agreement|venture|contract|alliance|deal|it) ends", "end this", "end the", "end it", "at an end", "free to leave",
  "be ended", "void", "lapse*", "(walk|walks) (away|out)", "pull out", "exit", "to an end", "wind up", "winding up",
  "wound up", "an end to", "is over", "expire*", "abandon*", "bow out", "treat … as (ended|discharged)"

# Whoever holds some office is replaced: not the one person named beside it.
words whoever-holds-an-office
  "(holder*|incumbent*|occupant*|whoever|outgoing|vacat*) … (office|offices|post|posts|role|roles|position|positions|seat)",
  "(office|post|role|position|seat) … (vacant|vacated|vacancy|holder*|incumbent*|occupant*)",
  "(person|member|individual|staff|somebody|someone|anyone) (filling|holding|occupying|in) (a|an|any|its|such|the) (office|post|role|position|seat)",
  "(fill*) (the|a|that|such|each) (office|post|role|position|seat)",
  "(programme|program|project|relationship|alliance|contract|account|operations|stream) (manager*|director*|lead|leads|leader*)"

words of-that-person
  "(his|her|him|hers|he|she)",
  "(that|this|such|the said|the named) (individual|man|woman|gentleman|lady|executive|expert)",
  "key (person|people|man|individual)"

words replacement
  "(send|sends|put* forward|supply|supplies|second|seconds|assign|assigns|present|presents|furnish|tender|find|finds|propose|proposes|make available) (a|an|another|some|somebody|someone)",
  "of (like|equal|similar|comparable|equivalent|the same) (standing|skill|skills|experience|qualification*|ability|seniority|calibre|rank|competence)",
  "equally (qualified|able|skilled|experienced)",
  "(takes|take|taking) over (his|her|the) (work|place|task*|role|post|duties)", "replac*", "successor*", "substitut*",
  "alternate*", "designee*", "stand-in", "deputy", "deputies", "another (person|individual) of",
  "(name|nominate|appoint|propose|provide|find|offer) (another|a new|someone|somebody)", "other person",
  "fill* (it|the|that|such)", "takes (his|her) place", "in (his|her) (place|stead)"

# Somebody comes in that person's place, and not only in the place of whoever holds an office.
condition replaces-the-person of sentence r means
  r affirms replacement
  and not r says no-replacement
  and (not r says whoever-holds-an-office or a person named g in r or r says of-that-person)

words goes-on-without
  "(shall|does|will|do) not (be [a|any] (ground|reason|cause)|terminate|end|affect|entitle|dissolve)",
  "(is|are) no (ground|reason|cause)",
  "(continue*|goes on|remain* in force) (nevertheless|all the same|without|in full|with)"

words no-replacement
  "(no|not|without|nor|never) … (replac*|substitut*|successor*|alternate*|stand-in|deputy)",
  "(replac*|substitut*|successor*|alternate*) … (not|no) … (consider*|accept*|need*|allowed|permitted|enough|suffice*)"

# What is laid on a human being: an approval, a notice, a decision, a duty.

words laid-on-a-person
  "(by|at|under|through|into) the (hand|hands|care|eye|direction|supervision|pen) of",
  "(drawn up|made up|prepared|compiled|handed|delivered|sent|forwarded|passed|submitted|shown|given|returned|copied) (by|to)",
  "has [first|personally] (read|seen|reviewed|approved|signed|cleared|heard|tested|tasted|checked|examined)",
  "(go|goes|come|comes) to", "for … to (say|decide|judge|determine|settle|choose)", "(held|kept|run|led|managed) by",
  "without (her|him)", "in person", "clear*", "concur*", "satisfied", "satisfaction",
  "(chosen|selected|picked|settled|fixed|set|judged|assessed|passed|drawn up|kept|held|issued|released|given) … by",
  "(nod|tick|blessing|green light|say-so|initials|veto|view|opinion|discretion|assent|sanction|go-ahead|thumbs up|imprimatur) (of|from|by)",
  "has (countersigned|signed|approved|cleared|agreed|consented|passed|seen|read|initialled|released|certified|confirmed)",
  "award of", "ruling of", "(ask|asks|consult*) … (first|before)", "only (he|she|with|through|after)",
  "(approv*|consent*|authori*|permission|agree*|satisf*|sign* off|countersign*|decid*|decision*|determin*|certif*|accept*|direct*|instruct*|veto|say-so|word|judgment|judgement|signature|signed) … (of|by|from|to)",
  "'s [prior|written|express] (approval|consent|decision|signature|satisfaction|judgment|judgement|permission)",
  "notice*", "address* to", "sent to", "(marked|attention|attn) [for|of]", "report* to",
  "(shall|must|will|may|is to|has to|alone|personally) [personally|himself|herself|also] (approve*|decide*|sign*|certif*|determine*|carry|lead*|manage*|supervis*|perform*|attend*|deliver*|chair*|give|keep|prepare*|answer*|run|direct|conduct|design|serve|act|accept|countersign|hold|be|do|make|take|have)",
  "(initial*|sign|signs|signed|approv*|pass|passed|countersign*|endorse*|vet|vetted|clear*|settled|check*|agreed) [it|them|the same|in writing]",
  "(inform*|tell|tells|told|apprise*|advise*|consult*|alert*|warn*) [mr|ms|mrs|miss|dr|sir|professor]",
  "(send|address|report|direct|bring|submit|refer|hand|mail|e-mail|email|deliver|forward) … to", "none other",
  "no other", "deal with it", "approves", "decides", "signs", "certifies", "responsib*", "charge", "contact*",
  "escalat* to", "refer* to", "communicat* (to|with)", "deliver* to", "only by", "solely by", "personally",
  "nobody else", "no one else", "no other person"

words office
  "esq", "esquire", "dept", "director", "manager", "officer", "president", "counsel", "head of", "secretary", "engineer",
  "treasurer", "chair", "chairman", "chairwoman", "chairperson", "partner", "controller", "lead", "leader", "principal",
  "executive", "ceo", "cfo", "cto", "coo", "coordinator", "co-ordinator", "administrator", "superintendent",
  "supervisor", "buyer", "attorney", "solicitor*", "department", "division", "office of", "role", "post", "position",
  "title"

# Named as what they are or own, and not as those who must act: holders, members of a board, makers of a paper.
words named-for-itself
  "beneficial*", "joint filing", "(appoint*|elect*|nominat*) … (board|committee)",
  "(size|seat*|member*) (of|on) the board", "certificate of", "for more information", "represents and warrants",
  "whereas", "individual capacity", "for example", "dated as of"

# Where the parties may say at any time where, and to whom, notices go.
words addressee-may-change
  "such other (address*|person*|individual*|addressee*|contact*|recipient*|fax*|facsimile*|email*|e-mail*)",
  "(change*|chang*|alter*|amend*|update*|modif*) … (address*|addressee*|contact*|particulars|recipient*|details) … (notice|notif*|writing)",
  "(change of|changed|new|different|other|another) address*",
  "change (its|their|the|such|any) [notice] (address*|contact*|recipient*|details)",
  "(notif*|inform*|advis*|notice) … (change*|changed) … (address*|contact*)"

words or-another
  "or (such|any) other", "in (his|her|their) (absence|stead|place)",
  "(replace|change|substitute) (its|the|that|such|his|her) (person|representative|contact|nominee|delegate|individual)",
  "or, (in|if|failing|should|when) … (absence|unavailable|absent|away|person|another|deputy)",
  "or (his|her|their|its) (successor*|nominee*|deputy|designee*|alternate*|replacement*|delegate*)", "whoever",
  "whomever", "for the time being", "from time to time",
  "(notif*|nominat*|designat*|appoint*|name*) … (in writing|by notice|another|instead|replacement*)", "or another",
  "or a person", "or someone", "such other (person|address)", "or (any|a) successor", "or as (otherwise|notified)",
  "or (to )?the person"

# Control of a party passes to somebody else.

topic control-change
title    "Change of control"
label    "Change Of Control"
headings "change* (of|in) (control|owner*|management|shareholding)", "merger*", "takeover*", "new owner*"
phrases  "change* (of|in) [the|its|a party's|effective|direct or indirect] … (control*|owner*|shareholding*|shareholder*|management)",
         "(control|majority|half|fifty|50|controlling) … (shares|interest|stock|votes|voting|equity|capital|control) … (pass*|change*|acquir*|transfer*|sold|hands|vest*)",
         "(control|ownership) … (pass*|change*|acquir*|transfer*|shift*|vest*)",
         "(acquired|taken over|bought|absorbed|controlled) by", "(merge*|amalgamat*|consolidat*) (with|into|of|or)",
         "(sale|transfer|acquisition|purchase|disposal) of … (majority|control|half|controlling) … (shares|stock|interest|equity|capital|party)",
         "(buys|buy|bought|acquires|purchases|takes over) (your|our|either) (company|business|firm|party|shares)",
         "control event", "(votes|voting|shares|stock|capital|equity) … (obtain*|acquir*|gain*|pass*|buy*|purchas*)",
         "(obtain*|acquir*|gain*|buy*|purchas*|secure*) … (votes|voting|shares|stock|capital|equity) (in|of) (a|the|either|any) party",
         "(merger|amalgamation|consolidation|takeover|acquisition|sale) of (the|either|a|any) (party|company|licen*|distributor|supplier|reseller|operator|affiliate)",
         "(merger|amalgamation|consolidation|acquisition) of", "under the control of", "changes hands", "change hands",
         "takeover", "take-over", "new (owner|parent|proprietor)", "cease* to be [a] (subsidiary|owned|controlled)",
         "(passing|passage|transmission|devolution) of … (shares|stock|votes|voting|control|interest|equity)",
         "(other|different|strange|new|fresh|third) hands",
         "(someone|somebody|anyone|anybody|a stranger|a competitor|third party|another company) (buys|takes over|acquires)",
         "control of (a|either|any|the) … (pass*|chang*|shift*|mov*)"

words in-that-event
  "(in|upon|on) (that|such) (event|case|event)", "thereupon", "if (that|this) (happens|occurs)",
  "when (that|this) (happens|occurs)"

words ends-outright
  "(has|have|shall have|will have) (run|reached|come to) (its|their|the) (course|end|close|term)",
  "(no longer|not any longer|not thereafter) (binds|bind|bound|binding|in force|effective|stands)",
  "(draws|comes|brought) to (a|its|an) (close|end)", "(loses|lose|has lost) [all] (its|their) [binding] (force|effect)",
  "(is|are|shall be|be|stands|becomes) [thereby|at once|then] (concluded|terminated|undone|closed|dead letter|a dead letter|history|lifted|unwound)",
  "(without|and no) [any] (act|step|word|declaration|notice|deed|formality|more) … (dissolve*|terminat*|end|ends|determine*|discharge*|extinguish*|cancel*|conclude*) (this|the|our) (agreement|contract|deal|alliance|venture|partnership|licence|license)",
  "(dissolves|ends|terminates|determines|extinguishes|discharges|avoids|cancels|concludes) (this|the|our) (agreement|contract|deal|alliance|venture|licence|license|partnership)",
  "(treated|deemed|regarded|operate*|count*|taken|work*) [to be|as|be] [as] [a|an|the] (termination|end|determination|dissolution|notice of termination|repudiation)",
  "(neither|no party|nobody|not) … bound … (longer|more|thereafter|thenceforth)",
  "(is|are|be|stand*) [thereupon|then|at once] (released|free|discharged) from",
  "(rights|obligations|licen*) … (cease|ceases|end|ends|lapse) (at that|there and then|that (moment|day|hour|instant))",
  "(is|are|be|becomes|become|stand|stands) [then|thereupon|thereby] (spent|dead|off|no more|without force|of no (force|effect)|functus officio)",
  "(puts|put|bring|brings|make*|spell*|mean*|work*|operate*) [as] [an] (end|termination|determination|dissolution) (to|of)",
  "(does|shall|will|can|do) not (outlive|survive|outlast|continue (after|beyond|past))",
  "(until|expire*|expiry) … (earlier|sooner) … (control|owner*|shares|stock|merge*|taken over|takeover)",
  "(collapse*|perish*|die|dies|fall|falls|fail|fails) (at once|with it|there and then|on the|upon the|that (day|hour|moment))",
  "(thereupon|thereby|then|at once) (terminat*|end|ends|determin*|laps*|cease*|fall*|expire*|dissol*)",
  "(is|are|be|stand|stands) (extinguished|forfeited|forfeit|revoked|withdrawn|discharged|over|finished|done|ended|at an end|determined|terminated|cancelled|null)",
  "(immediate|instant|automatic|forthwith|summary) (cessation|termination|end|lapse|extinction|dissolution|determination|forfeiture|expiry)",
  "(rights|licen*|agreement|obligations|appointment|grant|venture|deal) … (lapse|lapses|expire|expires|end|ends|cease|ceases|determine|fall away|fall) (on|upon|at|from|as from|with) (the date|that date|such date|the moment|that moment|the day|the occurrence|the closing)",
  "automatic* [and immediately|and forthwith] (terminat*|end*|laps*|determin*|cease*|expire*|dissolv*)",
  "(terminat*|end|ends|laps*|determine*|cease*|expire*|dissolv*|cancel*) … (automatic*|ipso facto|at once|forthwith|immediate*|without [any|further|prior] (notice|act|formality|more|further)|there and then|on the spot|that (day|moment|date)|same (day|moment|instant)|eo instanti|with effect from)",
  "(automatic*|at once|forthwith|immediate*|ipso facto|thereupon|instantly|without [any|further|prior] notice) … (terminat*|end|ends|laps*|determine*|cease*|expire*|dissolv*|at an end|cancel*|void)",
  "(stand|stands|be|is|becomes|become) [automatically|thereupon|forthwith|immediately|ipso facto] (cancelled|canceled|terminated|determined|dissolved|void|null|at an end|ended|rescinded|over|of no effect)",
  "(agreement|contract|venture|alliance|appointment|licen*|distributorship|partnership|arrangement|deed|dealership|it) (shall|will|must|is to|does) [then|thereupon|also|likewise] (terminate|end|lapse|determine|cease|expire|dissolve|come to an end|be at an end|fall)",
  "brings … to an end", "puts an end to",
  "may, at its option, terminate (this|the) (agreement|contract) (upon|by|on) [written] notice",
  "(agreement|contract|venture|alliance|appointment|licen*|partnership) (terminates|ends|lapses|determines|ceases|expires|dissolves|is over|comes to an end|falls)"

condition ends-with-control of sentence s means
  a sentence on control-change named k where (not k precedes s and not s precedes k)
  and s says control-passing
  and s says ends-outright

# A sentence that says what control is, or when control has passed.
condition defines-control of sentence s means
  s says pattern "\bchanges? (?:of|in) control\W{0,4}(?:\([^)]*\) ?)?(?:shall |will )?(?:be deemed|mean|means|be interpreted|is to be|be any|occur when)",
     pattern "\bshall have \W?control", pattern "\bcontrol\W{1,3}(?:shall |will )?means?\b"

# Control is named, or passes, but it is not what ends the agreement: an end for another cause, a pay-off, an assignment, who holds a thing.
condition control-beside-the-end of sentence s means
  (s meets defines-control and s does not say pattern "\bterminat\w*\b[^.;]*, where an? "
       or s says "without cause", "possession or control", "(care|custody) … control",
         "(government|governmental|public) official*", "(lien|security interest)", "not exercised (its|the) right",
         "(closing|completion) … (does|do|did) not occur", "in breach of this (section|clause|article)",
         "(termination|severance) (fee|payment|pay)", "attempt* … assign*", "determined (in accordance|pursuant)",
         pattern "\bassign\w*\b[^.;]{0,120}\bnull and void", pattern "\bassigns\b[^.;]{0,120}\bcease"
       or s says pattern "\b(?:after|following|upon|on|of) (?:the |any |such )?(?:expir\w+ (?:of|or)\b[^.;]{0,40})?(?:termination|expiration|expiry) (?:of|or|pursuant|for)\b"
         and s does not say pattern "\b(?:may|shall|will|can|right to|entitled to|option to|automatic\w*|immediate\w*|forthwith|as an?)\b[^.;]{0,80}\bterminat",
           pattern "\b(?:agreement|contract|licen[cs]e|venture) (?:comes|ends|terminates|lapses|ceases|expires)\b")

words with-notice-or-talk
  "(days|weeks|months|month's|weeks'|days') … notice", "notice … (days|weeks|months)",
  "(not less than|at least) … (days|weeks|months)",
  "(meet|discuss*|consult*|talk*|negotiat*|confer|agree*) … (within|whether|in good faith|to (consider|agree|discuss|talk)|about|what)",
  "(continues|continue) [in (full )?(force|effect)]", "remains in (full )?force", "remain in (full )?force",
  "(shall|does|will|do|is|are|may|nor) not [of itself|by itself|in itself|automatically|thereby|alone|as such|be|give] [a|any] (terminat*|end|ends|affect*|ground|entitle*|reason|cause|bring|dissolv*|discharg*|right)",
  "nor (shall|does|will|is) … (terminat*|end|affect*)", "(no|not a|not any|neither) (ground|cause|reason|right)",
  "not … (entitle*|ground)", "no (change|merger|sale|transfer|takeover|acquisition) … (terminat*|end*|affect*)",
  "unless … (agree*|consent*|accept*)", "without … consent"

# A merger that is left out, an assignment that is allowed, and what only tells the past.
words control-stays
  "solvent", "(other than|except|save|excluding) [for|in|by] [the|a] … (amalgamation|merger|reconstruction|reorgani*)",
  "(may|right to|entitled to|free to) (assign|novate|transfer)", "whereas", "controlled by"

# Who holds an office of a court or an institute is no post of the parties.
condition of-an-institute of sentence s means
  s says pattern "\b(?:chair\w*|president|secretary(?:-general)?|registrar|director)(?: for the time being)? of (?:the |any )?(?:\w+ ){0,4}?(?:centre|center|institut\w+|chamber|court|association|society|tribunal)\b"

# Who is responsible, by the post held and not by name.

topic governance-roles
title    "Who is responsible by role"
headings "(relationship|account|alliance|project|programme|program|contract|partnership|channel) (manager*|lead*|director*|management)",
         "contacts", "contact persons", "representatives", "key (roles|contacts)", "who (does what|to talk to)"
phrases  "(relationship|account|alliance|project|programme|program|contract|channel|partnership|operations|operational|technical|commercial|product|service|delivery|venture|consortium|brand|marketing|sales|quality|liaison|joint|site|general) (manager*|lead|leads|leader*|director|directors|executive*|owner*|co-ordinator*|officer*|representative*|sponsor*|principal*|contact*)",
         "(managing|executive|finance|country|regional|business|vendor|supplier) (manager*|lead|leads|director|executive*|owner*|co-ordinator*|officer*|sponsor*)",
         "(appoint*|designat*|nominat*|assign*|name|names|keep*|identify|has|have|delegate*) … (representative*|contact*|manager*|lead|leads|coordinator*|co-ordinator*|responsible person|liaison*|person responsible|delegate*|sponsor*|executive*|administrator*|officer*|point person|single person)",
         "(point*|person|persons|people|first|single|main|primary) (of|for) contact",
         "(chief (executive|operating|financial|technology|technical|commercial|legal|marketing|information)*|managing director*|general counsel|president*|vice president*|chief executives|chief officers|chairman|chairmen|secretary of|treasurer|company secretary|general manager*|ceo|ceos|cfo|coo|cto)",
         "(head|heads) of (its|sales|marketing|operations|legal|finance|engineering|procurement|research|channel*|product*|each|business|partner*|alliance*|quality|development)",
         "(senior|top) (manag*|executive*|officer*|leader*)", "in charge of",
         "responsible (person|officer|manager|individual)", "(project|alliance|relationship|account|key) manager",
         "authori* representative*"
except   "in witness whereof", "duly authori*", "title:", "office of chair", "sales representative* of",
         "representative of a customer"

# What outlives the agreement.

topic outlasting
title    "What survives the end"
headings "surviv*", "what (continues|survives|goes on|lasts)", "continuing (obligation*|provision*|effect)",
         "accrued rights", "after the end"
phrases  "surviv*", "outliv*", "outlast*",
         "(when|once|after|where|if) (this|the|our) (agreement|contract|deal|venture|alliance) (ends|has ended|is over|comes to an end|stops|expires|terminates) … (still|continue*|go on|goes on|remain*|keep*|carry on|last|apply|applies)",
         "(still|continue to|go on) (apply*|applying|bind*|binding|have effect)",
         "(continu*|remain*|last*|endur*|bind*|bound|appl*|effect|force|kept|keep|preserv*|goes on|go on|subsist*|persist*|stand|stands|hold*) … (after|following|beyond|notwithstanding|despite|past|even if|irrespective of|regardless of) … (terminat*|expir*|end*|determin*|agreement|it|cessation|lapse*|dissol*)",
         "(for|during|until) … (year*|month*|days|quarters) (after|following|from|next|beyond|post) … (terminat*|expir*|end|ends|ended|determin*|close|cessation|dissol*|lapse)",
         "(terminat*|expir*|end|ending|determin*|dissol*) … (not|without|no) … (affect*|prejudic*|reliev*|releas*|discharg*|extinguish*|impair*)",
         "(during|before) … (or|and) after [its|the|any|such] (terminat*|expir*|end)",
         "(liabilit*|breach*|claim*) … (prior to|before) … (terminat*|expir*) … not … (exempt*|affect*|reliev*|releas*|discharg*|waive*)",
         "(accrued|antecedent|vested) (right*|liabilit*|obligation*|before|prior)",
         "(term|agreement|it|currency|continuance) and (for|thereafter|after*|beyond)",
         "(after|following) [the] (end|expiry|expiration|termination|determination|dissolution|cessation) (of|hereof|or|thereof)",
         "after (this|the) (agreement|venture|alliance|contract) (ends|has ended|expires|terminates|is over|comes)",
         "(thereafter|afterwards) (for|until|also)", "(years|months|quarters|term|agreement) (thereafter|afterwards)",
         "(upon|after|on|following|in the event of) [any|such] (termination|expiry|expiration) … (may|entitled to|right to|continue to) … (sell|dispose*|receive|retain|complete|fill|fulfil*|collect)",
         "post-termination", "without limit* (of|in) time", "perpetual*",
         "(agreement|term|venture|alliance) and [for] (one|two|three|four|five|six|seven|ten|a|twelve|eighteen) (year*|month*) (more|beyond|longer|afterwards|thereafter|after)",
         "(leaves|leave|leaving|left) … (untouched|unaffected|intact|standing|in place|in being|alive)",
         "(end|close|determination|terminat*|expir*) … (untouched|unaffected|intact)"

# What outlives something else than the agreement: a merger, a partner.
words survives-otherwise
  "surviv* … (merger|amalgamation|consolidation|change of control|takeover|closing|completion|assignment|delivery|inspection|acceptance)",
  "surviving (shareholder*|party|member*|partner*|corporation|entity|company|spouse|venturer*|co-venturer*)"

# What is to be done within some days of the end is a last act, and does not outlive it.
words last-acts
  "(within|no later than|not later than|by) … (day|days|week|weeks|month|months) (after|of|from|following) … (terminat*|expir*|determination|end|ends|ending|close|dissolution)"

words nothing-survives
  "(no|not|nothing|none|neither) … (surviv*|outliv*|outlast*|continu* … (after|beyond))",
  "(all|every) … (cease*|end|lapse*) … (upon|on|at|with) … (terminat*|expir*|end)"

# Words that say control itself passes; "merged into this agreement" and "acquired by the customer" do not.
words control-passing
  "cease* to be [a] (subsidiary|owned|controlled|member of|part of)",
  "(merger|acquisition|takeover|purchase|sale) of (a|either|the|any|one) [party|company|other|of]",
  "(shares|stock) [is|are|be] (sold|acquired|transferred|bought)",
  "(passing|passage|transfer|transmission|devolution|sale|disposal|acquisition) of … (shares|stock|votes|voting|control|interest|half|majority|equity)",
  "(shares|stock|votes|voting|interest*|equity|capital|control|half|majority) … (pass|passes|passing|pass* into|vest*|fall*|come* into)",
  "new (proprietor|owner|parent|master|holder)*", "(other|different|strange|third|new|fresh) hands",
  "(buys|buy|bought|acquires|acquire|takes over|purchases) (either|one|any|all|half|most|control) of (us|the parties|them|you)",
  "(buys|takes over|acquires|swallows) (us|you|either|one|it)", "dominion", "taken private", "control*", "owner*",
  "shareholding*", "takeover", "take-over", "changes hands", "change hands", "acquired by", "taken over", "bought by",
  "merge* (with|into|or)", "merger", "amalgamat*",
  "(majority|half|fifty|50) … (shares|stock|votes|voting|interest|equity|capital)",
  "change* … (management|shareholder*|parent)", "absorbed",
  "(buys|acquires|purchases) (your|our|either) (company|business|firm)", "amalgamation", "consolidation (of|with)"

# Either may put somebody else in the place of whoever is named.
words replaceable
  "(replace*|change|substitute|swap|exchange) (its|the|that|such|his|her|their) (person*|people|representative*|contact*|nominee*|delegate*|individual*|appointee*|own|man)",
  "(name|appoint|nominate|designate) (another|a different|a new|someone|somebody) [person|individual|contact|in]"

words at-that-moment
  "forthwith", "at once", "immediately", "automatically", "ipso facto", "that [same] day", "there and then", "instantly"

# A duty or a right that holds good after the end.
condition after-the-end of sentence s means
  s says pattern "\b(?:after|following|from|beyond|past|since)\b (?:the |its |this |that |such |any )?(?:\w+ ){0,2}?(?:end|ending|expiry|expiration|termination|close|parting|dissolution|we part|is over|it ends|it is over|that date|that day|that)\b",
     "afterwards", "thereafter", "(goes|go|going) on … after", "hold* good", "still count*", "outlive*",
     "even when it is over", "(remain*|stay*|continue*) in force after",
     pattern "\b(?:end|ending|expiry|expiration|termination)\b[^.;]{0,40}\b(?:shall not|does not|will not|takes nothing|leaves|without|no effect on|cannot)\b[^.;]{0,60}\b(?:right|rights|claim|claims|accrued|owed|arisen|untouched|stipulation|duties|owing)\b"

words kept-after-it
  "secret*", "confidential*", "money owed", "owed", "accrued", "arisen", "claim*", "stipulation*",
  "by (its|their) nature", "articles", "clauses", "sections", "paragraphs", "spare parts", "warrant*", "indemn*",
  "records", "guarantee*", "support*"

condition holds-after of sentence s means
  s meets after-the-end
  and s says kept-after-it
  and s does not say "nothing survives", "lose* (its|their) force", "no more dealings",
     "(date|delivery|disclosure|receipt|payment) thereafter", "days after (delivery|receipt|invoice)", "cease*", "cure*"

# A person answers for it by the post held: one named for it, or an office looked to from day to day.
condition post-that-answers of sentence s means
  s says pattern "\b\w+ (?:manager|editor|head|lead|leader|superintendent|steward|officer|secretary|director|engineer|foreman|bailiff|clerk|coordinator|controller|planner|buyer)\b[^.;]{0,80}\b(?:looks? after|runs?|run this|answers?|conducts?|manages?|is in charge|sorts? out|addressees?|first call|day to day|day-to-day|deals? with|keeps? an eye)\b",
     pattern "\b(?:keeps?|names?|appoints?|puts?|have|has|nominates?|maintains?|provides?|designates?)\b[^.;]{0,30}\b(?:in post |in office )?(?:a|an|one) (?:\w+ ){0,2}?(?:superintendent|steward|officer|secretary|nodal|lead|owner|deputy|contact|person|one of its people|spokesman|spokesperson|agent for|warden|link)\b[^.;]{0,80}\b(?:turn to|address|partnership|answers?|responsible|matters?|contact|charge|call|speak)\b",
     pattern "\b(?:names?|appoints?|nominates?|designates?)\b[^.;]{0,20}\bone of its (?:people|staff|partners|officers|directors|managers|employees)\b"

condition answers-by-post of sentence s means
  s meets post-that-answers
  and s does not say "arbitrator*", "expert", "insur*", "auditor*", "process agent", "service of process",
     "sales representative*"
