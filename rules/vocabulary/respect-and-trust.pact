# What the rules of respect-and-trust speak of: topics, words and conditions. Rules of every principle may use them.

topic secrecy-headed
title    "A clause headed as one on secrecy"
headings "confidential*", "(in|of) confidence", "confidences", "non-disclosure", "nondisclosure", "secrecy",
         "(secret|secrets)", "privacy", "private (information|matter*)", "proprietary (information|matter*|data)",
         "protection of information", "(handling|treatment|care) of information", "restriction* on (use|disclosure)",
         "undertaking* [as] to silence", "discretion of the parties"
phrases  "(non-disclosure|confidentiality|secrecy) (agreement|undertaking|deed)",
         "(required|requirement*|standard|rule|duty): [strict] (secrecy|confidentiality|confidence)"
except   "(accountant*|auditor*|examiner*|expert) … (non-disclosure|confidentiality|secrecy) (agreement|undertaking|deed)"

topic confidentiality
title    "Confidentiality"
headings "confiden*", "non-disclosure", "nondisclosure", "secrecy", "(secret|secrets)", "privacy",
         "private (information|matter*)", "proprietary (information|matter*|data)", "protection of information",
         "(handling|treatment|care) of information", "restriction* on (use|disclosure)", "undertaking* [as] to silence",
         "discretion of the parties"
phrases  "(confidential|proprietary|non-public|secret) [and proprietary|or proprietary|or confidential|and confidential] (information|matter*|data|material*|know-how|document*)",
         "(keep|hold|treat*|maintain|preserve) … (confidential|in confidence|secret|secrecy)",
         "(non-disclosure|confidentiality|secrecy) (agreement|undertaking|deed)"
except   "(inspection|audit|examination) (shall|will|must|is to) be (made|conducted|carried out|performed|held) by",
         "firm of [independent|chartered|certified|public] (accountants|auditors)"

topic secrecy-duty
title    "A duty to keep a secret"
phrases  "(keep*|kept|hold*|held|treat*|maintain*|preserv*|retain*|regard*|receiv*|safeguard*|guard*|observ*) … (confidential|in confidence|in (strict|strictest|utmost|complete|absolute|the strictest) confidence|secret|secrets|secretly|secrecy|private|confidentiality|to (itself|yourself|themselves)|inviolate|quiet)",
         "(not|neither|nor|never|nobody|none|no|refrain|without) … (disclos*|divulg*|reveal*|impart*|make known|made known|publish* or)",
         "(shall|must|will|may|can|are to|is to) … (be disclosed|be divulged|be revealed|be shown|disclose) … (only|save|except|solely)",
         "(disclose|divulge|reveal|share) … (only|solely) (to|with)", "(only|solely) … (disclose*|divulg*|reveal*) … to",
         "(bound|obligation*|duty|duties|undertaking*|covenant*|terms|obliged) … (of|to|as to|by) [strict|mutual] (secrecy|confidence|confidentiality|non-disclosure)",
         "(shall|must|will|to) … (be|remain|stay) [strictly|at all times] (secret|confidential|private)",
         "(required|requirement*|standard|duty|rule): [strict] (secrecy|confidentiality|confidence)",
         "(required|requirement*|standard|level|degree|rule|principle|owed) … (secrecy|confidentiality|confidence)",
         "(shall|must|will|undertake*|agree*|to) … (protect*|safeguard*|guard*|secure*|shield*|preserve*) … (confidential information|proprietary (information|data|matter*)|secret*|trade information|sensitive information)",
         "(not|neither|nor|never|nobody|none|no|refrain|without|don't) … (pass|passed|passing|hand|share|shared|sharing|tell|communicat*|transmit*|release|released|show|shown|leak*|repeat*|betray*) … (information|data|secret*|know-how|confidence|confidential|tells|told|learn*) … (anyone|any (person|other|third)|outsid*|third part*|others|other (person*|than)|to (a|any|another)|in confidence)",
         "(don't|not|never) (pass|hand|give) … on … in confidence",
         "(disclosed|divulged|revealed|shown|imparted|communicated|released) to (no one|nobody|none|no (person|third|other))",
         "(disclosure|divulg*|release|publication|revelation|communication|passing) of … (information|data|secret*|know-how|matter*|material*|document*|drawing*) … (prohibited|forbidden|barred|not permitted|not allowed|disallowed|interdicted|unlawful hereunder)",
         "(prohibited|forbidden|barred|enjoined) from (disclos*|divulg*|reveal*|releas*|communicat*|passing|sharing)",
         "(confidentiality|secrecy|confidence) (attaches|applies|attach|is owed|is due|extends|shall attach|shall apply|binds) [to|for|in]",
         "(stays|stay|remains|remain) (with|between|among) (us|the parties|the two)",
         "(do not|don't|tell*|told|telling|tells) [anyone|nobody|no one|no-one] (anyone else|nobody|no one|no-one)"
except   "mediat*", "settlement", "without prejudice", "arbitra*",
         "(accountants|auditors|examiners) who have … (executed|signed|given)",
         "(inspection|audit|examination) (shall|will|must|is to) be (made|conducted|carried out|performed|held) by",
         "firm of [independent|chartered|certified|public] (accountants|auditors)",
         "(auditor|accountant|examiner|expert) … (signed|bound|undertak*|undertook|keep|keeps|sworn|promise*|confiden*)",
         "represents", "warrants", "confidential treatment", "filed separately", "not obligate*",
         "(not|nothing|no) … (obligat*|obliged|obligation*|required|prohibit*|prevent*|preclude*|restrict*|reduce*) … disclos*",
         "public (statement*|announcement*)", "press release*", "securities law*"

# Where what is not protected is told: the four kinds that practice knows.

topic excluded-as-public
title    "What is public is no secret"
phrases  "publication",
         "(anyone|anybody|everyone|everybody|any reader|any person|all the world|the trade|the world) [at all] … (may|can|could|might|knows) [read|know|look|find|see|learn|it]",
         "(in|of) print", "common notoriety", "notorious", "(in|from) [the] (newspapers|press|trade press|published)",
         "(anything|what|whatever|information) [is|was|has been|been] [lawfully|already|since] published",
         "(printed|published|appear*) in", "(look|looked) up", "(lawfully|already|otherwise|since) published",
         "public* record", "(open|accessible) to (all|the public|anyone)",
         "public* (domain|knowledge|known|available|accessible|information|arena|facts|record*|property|disclosed|released|matter*)",
         "(generally|commonly|widely|freely|readily) (known|available|accessible|ascertainable)",
         "common (knowledge|property)",
         "(is|are|be|become|becomes|became|was|were|has become|already|made|which is|gone|goes) [already|generally|or becomes|or become|or has become] (public|published)",
         "(known|available|open|accessible) [generally] (to|by) the (public|world|trade|industry|public at large)",
         "public (other than|otherwise than|except|through|by|without|unless)",
         "(become|becomes|became|enter*|fall*|pass*|come*|being|lies|already) … public", "in the public",
         "publici juris", "(known|available) to (everyone|everybody|anyone|the public|all)", "everyone (knows|can)",
         "matters which are public", "general (availability|circulation|knowledge)",
         "(is|are|was|were|be|been|being|afterwards|subsequently|later|already|becomes|become|time of disclosure) … (published|made public)",
         "printed in", "(appear*|found) in (print|the press|a patent|published)"
except   "background (technology|property|intellectual|information|know-how|rights|ip)", "voting", "change of control",
         "(merely|solely|simply|just) (because|by reason)",
         "(not|nor|no) … (be deemed|be considered|be regarded|be taken) … merely"

topic excluded-as-known
title    "What was known before is no secret"
phrases  "on file", "(what|which) … (had|held|knew) before",
         "(already|beforehand|aforetime|previously|before|earlier|hitherto|prior) … (known|knew|had|held|possess*|owned|files|aware|possession)",
         "(known|knew|had|held|possess*|owned|aware|possession|files|by it) … (already|beforehand|aforetime|previously|before|earlier|hitherto|antecedent)",
         "(on|upon|in) [its|their|his|the recipient's|your|our] [own] files",
         "(available|known) … to (it|the recipient|the receiving party|such party|that party|him|her|you|us) … (prior|before|beforehand|at the time)",
         "(already|previously|formerly|theretofore|rightfully|lawfully|independently) [lawfully|rightfully|properly] (known|knew|knows|had|held|possessed|possesses|aware|stood|stands|in [its|the|his|their|your|our] possession|in possession|in [its|their|the] files|with it|has it)",
         "(it|recipient|receiver|receiving party|party|they|you|one|who) … (knew|had|held|possessed|owned) [it|them|in its possession] (already|before|beforehand|prior|previously|at the time|when)",
         "(known|possession|knew|possessed|owned|held|knowledge|files|hands|records) … (prior|before|beforehand|previously|at the time|at or before|preceding|when (it|the|first)|on or before|earlier|antecedent)",
         "(prior|before|previous) … (known|knew|possession|possessed|knowledge|had|held)",
         "(knew|knows|known|had|has) [it|of it] already", "prior (knowledge|possession)",
         "(already|previously|earlier|formerly) [was|were|had|been|being] [lawfully|rightfully|properly] held",
         "it already (had|has|held|knew|possess*)", "on file beforehand", "was already (known|aware|in)",
         "facts already known", "already in", "had … (before|beforehand)"
except   "background (technology|property|intellectual|information|know-how|rights|ip)", "voting", "change of control",
         "(merely|solely|simply|just) (because|by reason)",
         "(not|nor|no) … (be deemed|be considered|be regarded|be taken) … merely",
         "(whether or not|even if|even though|notwithstanding that|although|regardless whether) … (known|knew|possess*|held)",
         "(knew|known|knows|held) … (remain|remains|is|are|stays|stay|continues) [nevertheless|nonetheless|still] (within|included|covered|confidential|protected|secret|subject)",
         "(owned|held|possess*) before the (effective|commencement|signing) date", "background"

topic excluded-as-own-work
title    "What is developed independently is no secret"
phrases  "independent* (discovery|development|creation|research|invention)",
         "(worked|found|thought) (it|them) out (yourself|yourselves|itself|himself|themselves|for)",
         "(find*|found|work*|arriv*|devis*|develop*|discover*|creat*|think*|thought|invent*|evolv*) … (for itself|by itself|of itself|unaided|on its own|from its own resources|by its own (staff|people|personnel|engineers|employees))",
         "(own|its|their) (staff|people|personnel|engineers|employees|servants|resources) … (arriv*|work*|develop*|devis*|find*|found|discover*|creat*|evolv*|invent*)",
         "(arriv*|develop*|devis*|work*|discover*|creat*|find*|found|evolv*) … (without|independent*)",
         "(independent*|separately) (arriv*|devis*|worked)",
         "independent* (develop*|conceiv*|creat*|discover*|generat*|deriv*|evolv*|produc*|arriv*|devis*|ascertain*|work*|learn*|acquir*|invent*|formulat*|prepar*|made|discovery|research|compil*|design*|obtain*|by)",
         "(evolv*|devis*|develop*|creat*|work* out|produced) by … (personnel|staff|employees|people|engineers|servants) … without (access|use|recourse|reference|sight|resort|knowledge)",
         "independent* … (develop*|conceiv*|creat*|discover*|deriv*|evolv*|acquir*|devis*)",
         "(develop*|conceiv*|creat*|discover*|generat*|evolv*|devis*|work*|produc*|found|finds|arriv*|made|invent*|deriv*|compil*|come up|comes up|came up|think|thinks|thought) … (independently|(on|of) (its|their|his|our) own|(by|for) (itself|themselves)|unaided|without … (use|using|reference|recourse|access|help|aid|benefit|relying|reliance|referring|drawing|resort|regard|knowledge|looking|assistance))",
         "(own|independent) (work|research|development|effort*|labour*|engineer*|staff|people|invention)"
except   "background (technology|property|intellectual|information|know-how|rights|ip)", "voting", "change of control",
         "(merely|solely|simply|just) (because|by reason)",
         "(not|nor|no) … (be deemed|be considered|be regarded|be taken) … merely",
         "(whether or not|even if|even though|notwithstanding that) … (independent*|develop*|devis*)",
         "(finds|found|develops|developed|works out) … (remain|remains|is|are|stays|stay) [nevertheless|nonetheless|still] (within|included|covered|confidential|protected|secret|subject)",
         "sell … through its own staff"

topic excluded-as-received
title    "What comes from a third party is no secret"
phrases  "(receipt|acquisition|disclosure) (from|by) (others|another|third|a third|someone else)",
         "(somebody|someone) else … (free|allowed|entitled|at liberty)",
         "(procured|reach*|reached) … (from any other|through someone|from another|from others|other source)",
         "(stranger*|outsider*|third part*|third person*|another|someone else|somebody else|other source*|another source) … (told|gave|given|give|gives|furnish*|impart*|suppl*|communicat*|disclos*|hand*|show*|tell|tells|told it)",
         "(got|come|came|comes|had|received|obtained|learnt|learned|acquired|gotten|procured) … (elsewhere|from others|from another|from other|from a third|from a stranger|from an outsider)",
         "(receiv*|obtain*|acquir*|get|gets|got|learn*|learnt|disclosed|furnished|imparted|told|supplied|communicated|comes|came|given|made available|provided|deriv*|available|facts|heard|passed|purchas*|reach*|information) … (from|by|through|of) … (third|another|other (sources|source|persons|person|parties|people)|someone|somebody|outsider*|stranger*|anyone|elsewhere|a source|sources|a person|others)",
         "(bona fide|lawfully|rightfully|legitimately|properly) … (from|by) another",
         "(third part*|third person*|outsider*|stranger*|someone else|somebody else|another (source|person|party)|other source*) … (free|right|entitled|lawful*|rightful*|without [any] (restrict*|breach*|obligation|duty)|not (bound|under|in breach|itself)|no (duty|obligation|restriction|promise|fetter|confidential*|secrecy)|owes|owing|bona fide|legitimate*)"
except   "background (technology|property|intellectual|information|know-how|rights|ip)", "voting", "change of control",
         "(merely|solely|simply|just) (because|by reason)",
         "(not|nor|no) … (be deemed|be considered|be regarded|be taken) … merely"

topic left-out-of-secrecy
title    "Something is left out of confidence, whatever it is"
phrases  "(sole|only|single|one|lone) (exception|exemption|carve-out|exclusion)",
         "(this|that|these|duty|duties|obligation*|foregoing|above|clause|section|paragraph|it|promise|undertaking|they) (do|does|shall|will) not (apply|extend|cover|reach|bind|attach|concern|hold|touch|go)",
         "(is|are|shall be) (excepted|excluded|exempt|exempted|left out|outside)",
         "no (duty|secrecy|confidence|obligation) … (applies|attaches|attach|owed)"
except   "(law|court*|regulator*|authorit*|compel*|subpoena*)", "(return*|destr*)", "copy", "copies",
         "(year*|month*) (after|from)"

# Disclosure that the law compels.

topic compelled-disclosure
title    "Disclosure that the law requires"
headings "(compelled|required|compulsory|permitted|mandatory|legal*) disclosure*",
         "disclosure* (required|compelled|under compulsion|by law|under law|to authorities)", "subpoena*"
phrases  "(answer|answers|answering|obey*|yield|yields|respond*|heed*) … (judge*|court*|authorit*|summons|regulator*|tribunal*|statute*|law)",
         "(rules|listing) … (oblig*|requir*|compel*|force*)", "summons*",
         "(lawful|legal) (demand*|order*|duty|requirement*|summons)", "bound to produce",
         "(law|statute*|court*|rules) (leaves|leave|gives|give|allows|allow) … (no|little) (choice|option|alternative)",
         "mandatory",
         "(lay*|produc*|giv*|tender*|hand*|furnish*|submit*) … (before|to) … (court*|tax|regulator*|arbitrator*|authority|authorities|officer of the law|tribunal*|judge)",
         "(have|has|must|obliged|forced) to … (court*|regulator*|law|judge|authorit*|tax office)",
         "(requir*|compel*|oblig*|ordered|mandat*|demand*|direct*|bound|necessary|enjoin*|request*|force*|compulsion|need*|command*) … (by|under|pursuant|to|of|in|from|for) … (law|laws|court*|statut*|regulation*|regulator*|government*|authorit*|legal process|judicial|subpoena*|exchange|tribunal*|rule*|order*|administrative|act|decree|legal proceeding*|agency|process)",
         "(law|laws|court*|regulator*|regulation*|statute*|legislation|subpoena*|legal process|tribunal*|authority|authorities|stock exchange*|judge|government) … (requir*|compel*|demand*|order*|oblig*|insist*|direct*|makes|make|forces)",
         "(obedience|compliance|conformity|response|pursuant|accordance) … (statut*|law|laws|order*|subpoena*|legal process|court*|regulation*|requirement*)",
         "subpoena*", "court order*",
         "order* of [a|any|the|some] [competent] (court|tribunal|judge|authority|regulator)",
         "(judicial|legal|administrative|governmental|court) (order|process|proceeding*|action|demand|compulsion|requirement|obligation|duty)",
         "legally (required|compelled|obliged|obligated|bound|requested)",
         "(by|under) (operation of|compulsion of|force of) law", "(under|by|as|where) [any|applicable] (law|statute*)",
         "interrogator*", "freedom of information", "open records",
         "(before|by|to) [any|a|the|some] [competent] (court|tribunal|statutory authority|public authority)"
except   "(extent|permi*|allow*|available|enforceable|void|invalid) … under applicable law",
         "competent jurisdiction for interim", "(copy|copies) … law … (keep|keeps|kept|retain*|retention)",
         "governed by", "(retain*|retention|archiv*|preserv*) … (statut*|law|laws|regulation*) [so] requir*",
         "truthful (evidence|testimony|answer*|statement*)", "disparag*"

# What the law asks about something else: a copy that is kept, data about people.
words law-on-other-things
  "(cop*|archiv*|back-up*|backup*) … (retain*|kept|keep*) … (law|regulation*)", "(retain*|keep*) … (cop*|archiv*)",
  "personal data", "(tax|taxes|wages|customs) (is|are|shall be|will be) (borne|paid|withheld|met|settled)"

words disclosing
  "disclos*", "divulg*", "reveal*", "produc*", "confiden*", "(secret|secrets|secrecy|secretly)", "information", "tell",
  "publish*", "shar*", "hand* over", "(giv*) (up|over)", "surrender*", "confided"

# Nobody else at all may be told, whatever makes them ask.
words closed-to-all
  "(no other|nobody else|no one else|none other|nobody outside|no one outside|nobody beyond|no third) … (occasion|ground*|reason|cause|circumstance*|pretext|purpose|who|whoever|authority|tribunal|ever|whatever|whatsoever)",
  "(to|with) (no other (person|body|party)|nobody else|no one else|none besides|none else)",
  "(whatever|whatsoever|any) [the] (occasion|ground|reason|circumstance*|pretext|demand) … (asked|sought|wanted|required|demanded|requested)",
  "(on|upon|under|for|in) (no|any|whatever) (ground*|account|pretext|circumstance*|reason|event) (whatsoever|whatever)",
  "(on no account|under no circumstances|in no circumstances|in no event|without [any] exception|for no reason)",
  "(even|though|although|notwithstanding) … (law|court|subpoena|order|authority|statute) … (require*|demand*|compel*|order*|ask*)"

# A court or an authority is named among those who may not be told.
condition authorities-shut-out of sentence s means
  s says pattern "\b(?:no|nor|nor (?:to )?any|not (?:to )?any)\b(?: \w+)?,? (?:[\w-]+,? ){0,4}?(?:court|tribunal|authority|authorities|regulator|agency|government|judge)s?\b[^.;]{0,60}\b(?:whatsoever|whatever|any (?:ground|reason|pretext|circumstances?)|no exception)\b",
     pattern "\b(?:not|nor)\b(?: even)? to (?:a|an|any|the) (?:court|tribunal|authority|regulator|agency|government|judge)\b"

# What comes back.

topic information-returned
title    "Return or destruction of what was disclosed"
headings "return (and|or|of) [destruction|materials|information|confidential|documents|property]", "destruction",
         "(giving|handing|sending) back"
phrases  "(take|takes|carry|carries|bring|brings) (home|back|away) … (paper*|document*|cop*|information|drawing*|file*)",
         "(neither|not|nor) [party|side|of them] [shall] [thereafter|afterwards] (retain|keep) [any|a] … (copy|copies|writing*|document*|record*|information|paper*)",
         "(return*|redeliver*|re-deliver*|deliver*|yield* up|restor*|give* back|giving back|gives back|hand* (back|over)|send* back|sent back|surrender*|destr*|eras*|delet*|shred*|wip*|expung*|dispos*|purg*|courier*|obliterat*|burn*) … (information|data|material*|document*|cop*|record*|matter*|file*|secret*|paper*|note*|drawing*|item*|same|it|them|everything|all|property|extracts|thereof)",
         "(information|data|material*|document*|cop*|record*|matter*|file*|secret*|paper*|note*|drawing*|same|everything|all|property|thereof) … (return*|redeliver*|re-deliver*|delivered up|delivered|given back|handed (back|over)|sent back|surrender*|destr*|eras*|delet*|shred*|wip*|expung*|dispos*|purg*|yielded up)",
         "return or destruction", "destruction or return",
         "(give|gives|giving|given|send|sent|hand|handed|bring) [it|them|all|everything|all of it] back",
         "(request*|demand*) … return of … (information|material*|document*|cop*)"
except   "(may|shall be entitled to|is entitled to|free to) [also] (retain|keep|leave) … (copies|copy|files|archive*|whatever|what|all)",
         "return* receipt", "tax return*", "returns policy", "rate of return", "return* merchandise",
         "sign* and return*", "in return for", "defective", "return on"

# Things that come back and hold no secret.
words goods-alone
  "(tool*|equipment|stock|goods|product*|inventory|key|keys|credential*|vehicle*|machine*|deposit*|mark|marks|sign|signs|sample*|good order)"

words what-was-confided
  "(information|confiden*|secret*|data|document*|drawing*|copy|copies|paper*|record*|file|files|writing*|note|notes|know-how|proprietary|disclosed|received|everything)"

words handing-back
  "return*", "redeliver*", "deliver*", "destr*", "eras*", "delet*", "dispos*", "surrender*", "expung*", "shred*", "wip*",
  "purg*", "(giv*|hand*|send*|sent|yield*) … (back|up|over)", "restor*"

words of-the-end
  "(on|upon|at|after|following|when|once|of|by|if|event|until|with|by reason of|within … of) … (terminat*|expir*|complet*|conclu*|end|ends|ended|determination|abandon*|cessation|lapse*|close|award|winding up|finish*)",
  "(not|no longer) … (proceed|interested|consummat*|wish*|requir*|need*|pursu*|continue)",
  "cease* to be (interested|a party|engaged|employed|necessary|needed)", "(earlier|first) [to occur] of",
  "first to occur", "(terminat*|expir*|ends|ending) … (return*|destr*|deliver*|surrender*|eras*|delet*)",
  "no later than … (days|months|weeks) (from|after) the", "(elects|decides|determines) not to"

words when-asked
  "(upon|on|at|following|after|by|receipt of|pursuant to|within … of|to|in) … (request*|demand*|instruct*|direct*|option of)",
  "(if|when|where|whenever|should|as|in the event) … (request*|requir*|demand*|ask*|direct*|instruct*)",
  "so (request*|require*|direct*)", "(may|serve|give*|gives) … (request*|require*|demand*|notice)",
  "at the (request|instruction|direction|demand)"

words asked-or-not
  "(request*|demand*|instruct*|notice|writing|direct*) … (or|and|but in any (case|event)) … (terminat*|expir*|complet*|conclu*|end|ends|determination|without|abandon*|cessation|close|no longer|cease*|not|in any event)",
  "(terminat*|expir*|complet*|conclu*|end|ends|determination|abandon*|award|proceed*|consummat*|purchase|review|longer|in any event|purpose|agreement) … (or|and) [at] … (request*|demand*|instruct*|notice|writing|direct*)",
  "(earlier|first) [to occur] of", "first to occur", "whichever", "without (such|any|the need for) [a] request"

words no-return-needed
  "(not|no|never|neither|nothing|nobody) … (oblig*|required|requires|duty|duties|bound|called upon) … (return*|destroy*|deliver*|give|hand|send|surrender*)",
  "(need|needs) not … (return|destroy|deliver|give|hand|send)",
  "(not|neither|nor) need* [to] [be] (return*|destroy*|deliver*|give*|hand*|send*)"

# What outlives the agreement.

topic secrecy-outlasting
title    "How long secrets are kept"
headings "survival", "surviving (obligations|provisions)",
         "(duration|term|period) of (confidentiality|secrecy|obligations)", "continuing obligations"
phrases  "(has|have|knows) no end", "never (ends|end|lapses|expires|ceases)", "does not end", "surviv*", "outliv*",
         "outlast*",
         "(notwithstanding|despite|irrespective|regardless|even after|even if) … (terminat*|expir*|end*|return*|destr*|deliver*|complet*|cancel*|decision|conclusion)",
         "(continu*|remain*|bind*|bound|last*|endur*|appl*|extend*|subsist*|persist*|stay*|go on|goes on|kept|keep|in force|effective|protected|treat*|held|hold) … (after|following|beyond|subsequent|past|thereafter|afterwards) …  (terminat*|expir*|end*|determination|agreement|complet*|it|return|conclu*|clos*|discussions|purpose|date|disclosure|relationship|association|employment|engagement)",
         "and (thereafter|afterwards)", "(years|months|period|term|agreement) (thereafter|afterwards)",
         "for … (after (it|the end|its end|that))", "perpetu*", "indefinite*", "permanently", "in perpetuity",
         "for ever", "forever", "without (limit*|time limit|limitation) [of|as to|in] time", "without end",
         "no time limit", "unlimited (in time|period)",
         "(terminat*|expir*|cancel*|end*) … (shall|will|does) not (affect|relieve|release|end|extinguish|discharge|prejudice|alter|limit)",
         "(so|as) long as (they|it) (are|is) (such|so|one)",
         "(so|as) long as … (remain*|is|are|stays|retain*|qualif*|constitut*|keeps|meets) … (secret*|confiden*|proprietary|character|qualif*|are such|is such|remain* such)",
         "until … (public*|secret*|confiden*|cease*|no longer|generally|lawfully)",
         "(during|within|while|in) [and] [or] after",
         "during [the|its|this] … and … (after|following|beyond|thereafter|from)",
         "(at any time|at all times) (after|thereafter|hereafter)", "not (terminate|lapse|expire|end)",
         "(remain*|continue*) [to be] (subject to|bound|confidential|binding)",
         "(continue*|remain*) in [full] force … (until|after|beyond|notwithstanding|despite)"
except   "means [any|all] information", "(from|on) the effective date", "from the date (hereof|of this agreement)",
         "surviving (corporation|entity|company|party)", "injuncti*", "permanent resident", "waiver", "merger agreement",
         "receipt requested", "publicly (known|available)", "generally available", "express written agreement",
         "(such|those|its|their) (persons|employees|staff|representatives|consultants|agents) must", "warrant*",
         "not be retained"

words lasting
  "(year*|month*|quarter*|decade*|anniversary) … (after|following|from|of|next|beyond|thereafter|since|expir*|terminat*|end*|disclos*|receipt)",
  "(for|of|period|term|least|until|than) … (years|months|quarters)"

words ends-at-once
  "(once|when|as soon as|if|whenever) … (stop*|end|ends|over|finish*|part) … so does (this|that|the|our) (promise|duty|obligation|undertaking|covenant)",
  "(so does|so do) (this promise|this duty|these duties|these obligations|this obligation|this undertaking)",
  "for (as|so) long as (we|they|the parties) (work|trade|deal|co-operate) together",
  "(cease*|end*|laps*|expire*|terminat*|fall* away|come* to an end|be at an end|no longer (bind*|appl*)|is released|are released|released|discharged|of no effect) … (on|upon|at|with|when|as from|from|immediately|forthwith|once|automatically|as soon as) … (terminat*|expir*|end|ends|determination|this agreement)",
  "(only|solely) (during|while|throughout|so long as|as long as) … (term|agreement|in force|lasts|continues)",
  "(only|solely) for [the|its|their] (term|duration|life|currency|continuance|period|so long|as long)",
  "(not|nothing|none|no … shall) surviv*", "(bind*|endure*|last*|subsist*|continue*|appl*|hold*) … and no longer",
  "(while|whilst|during|for) … (term|agreement|alliance|venture|partnership) … (and|but) (no longer|not thereafter|not afterwards|not after*)",
  "(not|no) … (beyond|after|past|outlive|outlast) … (terminat*|expir*|end|term|agreement)",
  "(terminat*|expir*|end|ends) … (releas*|discharg*|free*|relieve*) … (from|of) … (confiden*|secre*|non-disclosure|this (clause|section|article)|obligation*|duties|duty)",
  "(co-terminous|conterminous|coextensive|co-extensive) with", "(cease*|ceas*) to have [any] effect",
  "(has|have|shall have) no (effect|force|application) (after|beyond|upon)",
  "(lasts|last|lasting|binding) only (while|for|during|until)",
  "(dies|die|falls|fall|ends|end|expires|expire|lapses|lapse|perishes) with (this|the|it)"

words duty-of-silence
  "obligation*", "dut*", "(secret|secrets|secrecy|secretly)", "confiden*", "covenant*", "undertaking*", "promise*"

# How long it lasts is told in another paper.
words length-elsewhere
  "surviv*", "secrecy period", "confidentiality period", "duration", "how long", "number of (years|months)",
  "(years|months|period|time|term) … (stated|set|fixed|laid|specified|given) … (non-disclosure|nondisclosure|secrecy|confidentiality) (agreement|deed|undertaking)"

# What was secret becomes free on some day.
words freed-on-a-day
  "(anniversary|after … (years|months)|on the expiry of … (years|months)|(years|months) after) … (free*|may be (used|disclosed)|released|at liberty|no longer)",
  "(free*|may be (used|disclosed)|released|at liberty|no longer (bound|secret|protected)) … (anniversary|after … (years|months)|(years|months) after)"

# Trade secrets set free with the rest, when a time has run.
words trade-secrets-too
  "trade secret* (included|among them|too|as well|and all|inclusive|not excepted)",
  "(includ*|even|and|not excepting|as well as|that touching) (any|all|the|every|a) trade secret*",
  "(including|even|touching) trade secret*"

words set-free
  "free", "freely",
  "(discharg*|releas*|lapse*|spent|unrestricted|extinguish*|expire*|expires|at liberty|no longer|cease*|at an end|open to)"

words kept-while-secret
  "(so|as) long as", "until", "while", "without limit*", "no limit*", "indefinite*", "perpetu*", "for ever", "forever",
  "permanent*", "whilst", "unlimited", "as long", "no longer (secret|a trade secret)", "cease* to be"

# What people carry away in their heads.

topic residuals
title    "What people remember"
headings "residual*"
phrases  "residual* (information|knowledge|clause|right*|know-how|matter)", "residuals",
         "unaided (memory|memories|recollection)", "mental impression*", "retained knowledge", "by heart",
         "(in|into|within|from|upon|on|under) [the|their|its|his|her|our|your|his or her|her or his|his or their] [unaided|own|people's|respective|human] (memory|memories|mind|minds|head|heads|hat|recollection|recollections|brain|brains)",
         "(memory|memories|minds|heads|recollection) … (retain*|hold*|carr*|kept|keep*|store*)",
         "(remember*|recollect*|memoris*|memoriz*)",
         "recall* (unaided|information|from|without (looking|reference|notes|the aid|aid|having|sight|recourse))",
         "(people|persons|personnel|staff|employee*|engineer*|servant*|individual*|anyone|everyone|nobody|somebody|mind|minds|they|he|she|who|representative*|officer*|designer*|scientist*|team|teams) [can|may|could|might|happen to|happens to|is able to|are able to|still] recall*",
         "(may|can|could|is|are|be) [be] recalled … by … (people|persons|personnel|staff|employee*|engineer*|servant*|individual*|mind|minds)",
         "(absorb*|imbib*|assimilat*|learnt|learned|picked up) … (not (reduced|written|put|set|recorded)|without (notes|writing|a record|document*)|unwritten|heads|minds|memory)",
         "(stick|sticks|stuck|lodge*|linger*|stay*) (with|in|within) … (engineer*|mind|minds|head|heads|memory|staff|people|employee*|personnel|them)",
         "(absorbed|bear away|bears away|carries away|carry away) … (personnel|staff|engineer*|employee*|people|servant*|those who)",
         "(personnel|staff|engineer*|employee*|people|servant*|those who) … (absorb*|carry away|carries away|bear away|bears away)"
except   "(product|goods|safety|market) recall*", "recall* … (products|goods|lot|lots|batch*|defective)",
         "(bear*|bearing|borne|keep*|kept|have|having) in mind",
         "memory … (device|chip|card|module|computer|equipment|system|controller|server|instrument|machine|disk|analyser)",
         "(free|spare|flash|working|internal|buffer) memory",
         "(device|chip|card|module|computer|read-only|random access) … memory",
         "(recall|recalls) (a|the|its|any) (director*|member*|appointee*|nominee*|secondee*)",
         "retain … (personnel|staff|employees|counsel)"

words freedom-to-use
  "(may|can|free|liberty|entitled|right|permitted|allowed|able|privileg*|licen*|licensed) … (use|using|employ*|exploit*|appl*|deal|utili*|practi*|draw|work|turn|put|commerciali*|make use|adopt*)",
  "(is|are|shall be|remains|be) (unrestricted|unfettered|unlimited|unimpeded|open to|at large|no (breach|infringement|violation|offence))",
  "(no|not [a|any]) (breach|infringement|violation|default)", "perpetual (licen*|right)", "to (turn|put) … to account",
  "(not|nothing|neither|nor|no) … (prevent*|restrict*|prohibit*|preclude*|restrain*|limit*|stop*|bar*|hinder*|impair*|answerable|liable|accountable|breach*|responsible|apply|applies|extend|complain*)",
  "free for (use|all)", "freely", "without (liability|breach*|restriction|payment|accounting|account|obligation)",
  "(is|are|shall be|will be) (not|excluded|outside|exempt*|no) … (confiden*|protected|secret*|covered)", "fair game",
  "excluded from", "(own|property of)", "no (duty|obligation|restriction|claim)",
  "at (its|their|his) (own|pleasure|will)", "for any purpose", "(ours|theirs|yours|its own|his own) to use",
  "(carr*|go|goes|flow*|pass*) into … (product*|work|business*|other)",
  "(may|can) be (turned|put|used|utilised|utilized|employed|applied|exploited|worked)", "at (its|their|his) disposal",
  "(not|never) (reach|cover|attach|bind|touch)"

words remembered-yet-barred
  "(not|neither|nor|never|no) … (use|used|using|disclose*|give* away|exploit*|employ*|licen*) … (remember*|memory|memories|recollect*|recall*|unaided|mind|minds|head|heads|residual*)"

words unpunished
  "(not|nothing|nor|no|neither) … (prevent*|restrict*|prohibit*|preclude*|restrain*|answerable|liable|accountable|breach*|responsible)"

words remembered-yet-kept
  "(no|not … any) (licen*|right|liberty|leave|freedom|title) … (use|using|exploit*|disclose*|employ*|practi*)",
  "neither … (use*|using) … nor",
  "(remember*|memory|memories|recollect*|recall*|unaided|mind|minds|head|heads|residual*) … (shall|will|may|must|is|are|remain*) [still|also|likewise|equally] (not|be kept|be held|be protected|remain|remains|stay*|protected|covered|within|confidential|secret|no|subject)",
  "(no|not|not a|not an|neither) [good|sufficient|valid] (answer|defence|defense|excuse|justification|plea)",
  "(gives|give|confers|confer|carries|grants|leaves) (no|neither|nobody|none) … (licen*|right|liberty|leave|freedom|title)",
  "(does|do|shall|will) not (give|confer|grant|carry|free|release|excuse|entitle|license|licence|permit|allow)",
  "whether … (remember*|recollect*|memory)", "no (residual*|party may)",
  "(even|although|though) … (remember*|memory|recollect*|recall*)", "remembered or recorded",
  "(written|recorded|document*) or (remembered|memori*)", "nothing (confidential|secret)", "remembered or not",
  "(is|be) no (excuse|license|licence)", "(protected|secret|confidential) as (if|though)",
  "(general|ordinary) (skill|skills|experience)"

# A sentence that makes somebody do or leave something, rather than recite or define.
condition promised of sentence s means
  (s says "shall", "must", "will", "agree*", "undertake*", "covenant*", "may", "is to", "are to", "be bound", "is bound",
           "are bound", "promise*", "engage*", "required", "obliged", "obligation*", "owe*", "duty", "prohibited",
           "forbidden", "not permitted", "not allowed", "don't",
           "(each|both|neither|party|parties|of us|we|you) … (keep|keeps|hold|holds|treat|treats)"
       or a duty named d in s)

# It speaks of what is confided, or stands beside what does.
condition about-secrets of sentence s means
  (agreement is confidentiality
       or s says "confiden*", "(secret|secrets|secrecy|secretly)", "proprietary", "non-public"
       or a silence named c in the same section as s where (c.kind is "secrets"))

# Secrets of one narrow kind (a password, the customers' own data) call for no exclusions.
words narrow-secrets
  "(password*|credential*) (is|are|shall be|must be|will be|to be) (kept|held|treated|confidential|secret)",
  "(keep*|disclos*|divulg*|reveal*|share|shares|confidentiality of) [the|its|their|any|all|such|your] [user] [id] [and|or] (password*|credential*|login*)",
  "(user|users|customer|consumer|visitor) data", "personal* identif*"

# Words about this paper, or about what is owed to strangers: passages left out of the copy that is filed, promises to customers.
words no-promise-between-them
  "(has|have) been (omitted|redacted)", "confidential treatment", "filed separately",
  "(agreement*|deed*|undertaking*) [that|which] … (may|might) have (entered into|signed|made|concluded) with"

# A promise to keep what the other confides, and not only a password or somebody's data.
condition promise-to-keep of silence s means
  s.kind is "secrets"
  and not s says no-promise-between-them
  and (not s says narrow-secrets or s says "confidential information", "proprietary information", "trade secret*")

# The first promise to keep a secret: where a finding about all of them stands.
condition first-promise of silence s means
  s meets promise-to-keep
  and no silence named e where (e meets promise-to-keep and e precedes s)

# The sentence in which it stands.
condition promise-of-secrecy of sentence s means
  a silence named z where (s states z and z meets first-promise)

# Another paper of the parties governs what is secret between them, and not one that their people sign.
condition governs-secrets-elsewhere of sentence s means
  s says "(govern*|control*|subject to|in accordance with|pursuant to|together with|terms of|conditions of|bound by) … (confidentiality|nondisclosure|non-disclosure|secrecy) (agreement|deed|undertaking)",
     "(confidentiality|nondisclosure|non-disclosure|secrecy) (agreement|deed|undertaking) … (govern*|control*|continue*|remain*|in the form)"
  and s says "dated", "between the parties", "(entered into|signed|executed) (by|between|on|prior)", "in the form",
     "(shall|will) govern", "of even date", "existing"
  and s does not say "employee*", "contractor*", "consultant*", "recipient*", "third part*", "representatives",
     "auditor*", "subcontractor*", "agents", "advis*"

# What is left out of confidence, of whatever kind.
condition exclusion of sentence s means
  (agreement is confidentiality
       or s says "confiden*", "(secret|secrets|secrecy|secretly)", "proprietary", "non-public"
       or a silence named c in the same section as s where (c.kind is "secrets")
       or a sentence named c in the same section as s where (c says "confidential … (exclu*|not include|other than|except*|not (extend|apply))")
       or s says set-apart
         and a sentence named c in the same clause as s where (c says pattern "confidential information\W+(?:means|shall mean)"))

words what-leaves-confidence
  "information", "confiden*", "(secret|secrets|secrecy)", "know-how", "data", "public*", "publish*",
  "(known|knew|knows|knowledge)", "possess*", "receiv*", "independent*", "disclos*",
  "(files|hands|print|newspapers|already|before)", "(told|heard|learn*)", "except", "exception", "exempt*",
  "(not) (apply|extend|cover|reach|bind|attach|touch)", "suppl*"

# What is left out of it stands with the promise, or in the definition of what is confidential.
condition beside-promise of sentence s means
  s says what-leaves-confidence
  and s does not say "warrants", "refund*", "also (includes|include|covers|extends)"
  and (s says "confidential information", "(save|except) (for|what|that|where|as)", "other than", "exclud*"
       or a silence named c in the same section as s where (c.kind is "secrets"))

words set-apart
  "(save|except) (for|what|that|where|as)", "(does|shall|do) not (include|extend|cover|comprise)", "exclud*", "but not",
  "other than", "apart from"

words left-out
  "exclu*", "except*", "not confidential", "left out", "outside", "not protected", "carve*"

words to-authorities
  "disclos* … (law*|court*|authorit*|compel*|require*|regulat*|government*|legal)",
  "(compel*|required|legal*|compulsory) disclos*", "authorit*", "subpoena*"

# What is confidential goes back or is destroyed, told in one long sentence; a copy for the file does not undo it.
condition secrets-come-back of sentence s means
  s says pattern "\b(?:shall|will|must|agrees? to|undertakes? to|is to|are to)\b[^.;]{0,160}\b(?:return|destroy|erase|delete|surrender|redeliver|hand back|give back|send back|deliver up)\b[^.;]{0,120}\b(?:confidential|proprietary|secret)\b",
     pattern "\b(?:confidential|proprietary|secret) (?:information|material|data)\w*\b[^.;]{0,200}\b(?:shall|will|must|is to|are to)\b[^.;]{0,120}\b(?:returned|destroyed|erased|deleted|surrendered|redelivered|handed back|given back|sent back|delivered up)\b"
  and (not s says kept-for-good or s says one-copy)
  and not s says no-return-needed
  and s does not say "(shall|will|must|may) not (return|destroy|erase|delete|surrender|be (returned|destroyed|erased|deleted))"

# It is due because the agreement, or what it served, is over, and not only when somebody asks.
condition at-the-end of sentence s means
  s says handing-back
  and s says of-the-end
  and (not s says when-asked or s says asked-or-not)

# A general saving: whatever is meant to last, lasts.
words general-saving
  "(by|of) (its|their) nature", "nature or context",
  "(intended|meant|expressed|stated|required) … (surviv*|continue|outlast|remain|endure|have effect|apply)",
  "expressly or (impliedly|by implication)", "all (provisions|obligations|duties|covenants|terms) … surviv*",
  "obligations … (under|in) this agreement … surviv*", "contemplate* … (after|surviv*)", "ought … (surviv*|continue)"

# The duty outlives the agreement, by its own words or by a saving that reaches it.
condition outliving of sentence s means
  (a sentence on secrecy-outlasting named v where (v meets about-secrets
             or v says general-saving
             or a reference named r in v where (r reaches s))
       or a sentence named v where (v.heading says surviving-heading and a reference named r in v where (r reaches s))
       or s says "not at any time (disclose|divulge|reveal|use|communicate|publish)", "not, at any time",
         pattern "\bnot at any time, (?:disclose|divulge|reveal|use|communicate|publish)",
         "not, directly or indirectly, at any time", "the longest (period|time) permitted", "at any time hereafter",
         "(during|before) … (or|and) (after|thereafter|following) … (term|termination|expir*|agreement)"
       or not agreement is confidentiality and a sentence named v in the same section as s where (v says lasting))

# What a heading says over a list or a table of the provisions that go on.
words surviving-heading
  "surviv*", "outliv*", "outlast*", "continu*", "(carry|carries|live|lives|go|goes|last|lasts) on", "afterwards",
  "after the (end|term|agreement)", "(lasting|enduring|accrued) (rights|obligations|provisions|clauses|promises)"

# The duty ends with the agreement.
condition cut-off of sentence s means
  s says ends-at-once
  and s says duty-of-silence
  and (a silence named c in the same section as s where (c.kind is "secrets")
       or s says "(obligation*|duty|duties|undertaking*|promise*|covenant*) … (confiden*|secre*)",
         "(confiden*|secre*) … (obligation*|duty|duties|undertaking*|promise*|covenant*)")

words time-for-acting
  "within", "notice", "(not|no) later than", "on or before", "prior to", "return*", "destr*", "deliver* to",
  "(previous|preceding|last|past)", "audit*", "(each|every|once a) [calendar|business] (day|week|month|quarter|year)",
  "(weekly|monthly|quarterly|annual*|yearly)", "meet*", "notif*", "solicit*", "compet*", "warrant*", "publication*",
  "manuscript*", "delay*", "statement*"

# Time that runs for something else than a secret.
words other-time
  "pay", "pays", "paid", "payable", "payment*", "invoice*", "fee", "fees", "royalt*", "renew*", "initial term",
  "arbitrat*", "dispute*", "report*", "amount*", "price*", "withdraw*", "terminate this", "shall terminate", "warrant*",
  "publication*", "publish*", "manuscript*", "delay*", "replace", "force majeure", "statement*", "indemnif*", "insur*",
  "solicit*", "compet*", "stock", "inventory", "expense*", "remove", "validity", "invest*", "cure"

words of-a-duty
  "(they|it|these|this) (is|are|shall be|will be|be|stand*) (discharged|released|lifted|spent|extinguished)",
  "obligation*", "dut*", "undertaking*", "covenant*", "restriction*", "provision*", "clause", "section", "article",
  "(secret|secrets|secrecy|secretly)", "confiden*", "tail", "bound", "surviv*", "disclos*", "free", "know-how",
  "relationship", "discussions", "association",
  "(can|may|free to|at liberty to|allowed to) [then|again|freely] (talk|tell|speak|disclose|use|publish|reveal)",
  "quiet", "files"

words afterwards
  "(after|following|beyond|past) the term", "surviv*", "outliv*", "outlast*",
  "(after|following|beyond|from|past|subsequent|of|upon) … (terminat*|expir*|end|ends|ended|determin*|conclu*|complet*|close|cessation|disclos*|receipt|agreement|part|parting|parted|dissol*)",
  "(thereafter|afterwards|tail)",
  "(tail|secrecy|confidentiality|survival|restricted) [period] (is|means|shall be|of|lasts)", "next (following|after)",
  "(terminat*|expir*|end|lapse*|cease*|laps*) … (after|from|following|on the)",
  "(until|till) … (over|run|past|passed|elapsed|expired|ended|out)",
  "(after|once|when) (we|they|the parties) (part|stop|separate|cease)", "have run from"

# What those owe to whom a secret may be passed on: it binds no other party.
# It may be kept when all is over.
words owned-not-returned
  "(own*|property|title|belong*) … (document*|paper*|copies|record*|media|writing*|embod*|materials)",
  "(document*|paper*|copies|record*|media|writing*|materials) … (own*|property|title|belong*)"

words kept-for-good
  "(may|can|entitled to|free to|liberty to|right to) … (retain|keep|leave|hold|preserve|store) … (archive*|file*|whatever|what|all|cop*|paper*|record*|information|material*|document*|it|them|vault*|possession)",
  "(for|up to) (each|either|the) (party|side|recipient|of them) … (decide|choose|say)"

words one-copy
  "(one|a|single|archiv*|back-up) … copy", "law … (requir*|oblig*)", "required by law"

words passed-on
  "(employees|advisers|advisors|officers|directors|contractors|agents|counsel|personnel|affiliates|representatives|lenders|accountants|those|auditors|staff|professional*) … (bound|like|equivalent|similar|same|identical|undertak*|obligation*|duty|duties)"

# What one party owes, the other owes too: said once, for both.
words mirrored
  "vice versa", "mutatis mutandis",
  "(likewise|equally|similarly|also|in turn) … (bind*|bound|laid|appl*|owe*|owed|extend*)",
  "(the same|like|identical|equal|equivalent|corresponding|similar|reciprocal|mutual|converse) … (duty|duties|obligation*|undertaking*|covenant*|promise*|restriction*|terms|protection|care|way)",
  "in like manner",
  "(names|parties|roles) … (exchanged|reversed|interchanged|interchangeable|transposed|swapped|switched)", "conversely",
  "reciproc*", "(bind*|appl*|extend*|owed) … (both|each|either) [of] [the] (part*|of us|of them|sides|alike)",
  "(both|each) … (alike|bound)", "on both sides", "in both directions", "either way",
  "as (though|if) … (it|each|names|he|they) were", "with the (names|parties|roles) (exchanged|reversed|changed)",
  "the same (applies|goes|holds|is true|in reverse)", "does the same", "in reverse", "roles reversed", "mutual"

# Information that flows without being asked for each time, or books that stand open.

topic information-sharing
title    "Telling one another"
headings "(information|data) (sharing|exchange)", "(sharing|exchange) [of] (information|data|knowledge)", "report*",
         "transparency", "open book*", "access to information", "keeping … informed", "what we tell each other",
         "(exchange|flow) of information", "communication*"
phrases  "(books|records|figures|accounts) … (lie|lies|lay|stand|stands|are|is|be|kept) [always|at all times] open",
         "(shared|common|joint) (dashboard*|screen*|data|drive|folder|repositor*|register|database|sheet|ledger|portal|workspace)",
         "(both|each|either|all) [party|parties|side|sides|of us] … (sees|sight of|look at|can see|may see) … (figures|numbers|books|orders|costs|accounts|records|data)",
         "in the (loop|picture|know)", "(run|work|deal|trade|kept) … (with|on) open books", "on an open-book",
         "open-book (basis|principle*|policy|accounting|manner|method|approach|costing|arrangement|terms|pricing|model|regime)",
         "(work*|deal*|account|operat*|trad*|price*) [together] [in an|with|the] [fully] open-book",
         "(shar*|exchang*|pool*|swap*) … (information|data|figures|forecast*|knowledge|experience|statistics|plans|intelligence|insight*|lessons|results|feedback)",
         "(monthly|quarterly|weekly|annual*|yearly|daily|regular*|periodic*|half-yearly|semi-annual*|each (month|quarter|week|year)|every (month|quarter|week|year)|once a (month|quarter|year)) … (report*|statement*|figures|data|forecast*|information|update*|account*|summary|results|return)",
         "(report*|statement*|figures|data|forecast*|information|update*|accounts|summary|results) … (monthly|quarterly|weekly|annual*|yearly|daily|regular*|periodic*|each (month|quarter|week|year)|every (month|quarter|week|year)|end of (each|every) (month|quarter|year))",
         "keep* … (informed|advised|apprised|abreast|posted|up to date|in the picture)",
         "(shall|must|will|to|agrees to) [promptly|also|at once] (report|render|furnish|provide|supply|send|deliver|submit|make available|give|disclose) … (report*|statement*|forecast*|accounts|information|data|figures|books|records|returns)",
         "access to … (books|records|data|information|figures|accounts)",
         "(inspect*|examin*|audit*) … (books|records|accounts)",
         "(render*|furnish*) … (accounts|statement*|reports|returns|information)", "free flow", "transparen*",
         "(inform|tell|notify) … (anything|everything|all matters|all facts|any matter|any fact|development*|problem*|risk*|market|progress|material)",
         "candid*", "no surprises"
except   "insur*", "certificate of", "confidential information", "daily affairs", "candid answers", "disparag*", "tax",
         "indemni*", "intellectual property", "claim for"

# Checking on the other side.

topic checking
title    "Checking on the other party"
headings "audit*", "inspection*", "(books|records) and (records|audit*)", "checking … (records|books)",
         "access to (records|books|premises)", "verification"
phrases  "(walk|come|go|step|enter*) (into|onto|upon) … (warehouse*|premises|office*|factor*|works|plant|store*|site*)",
         "(accounts|books|records|ledgers) … (audited|examined|gone over)",
         "(peruse*|look at|look into|enter|access|inspect|examine|check*|audit*) … (ledger*|book*|record*|log|logs|stock|premises|counting-house|file*|paper*|account*|voucher*|server*)",
         "(surprise|snap|spot|unannounced) (check*|visit*|inspection*|audit*|verification*)",
         "(books|records|accounts|papers) … (verified|examined|inspected|audited|perused|seen|gone through)",
         "(verif*|scrutin*) … (records|books|accounts)",
         "(audit|audits|inspect*|examin*|check*|verif*|copy|review|scrutin*|access|go through|look into|visit|enter) … (book*|record*|account*|premises|systems|facilities|ledger*|paper*|offices|site*|documents|files|works)",
         "(examin*|inspect*|look through|look over|look at|go over|rummag*|search*|ingress|entry|free access|access) … (register*|book*|record*|account*|works|plant|factor*|mill|store*|warehouse*|server*|computer*|premises|paper*|voucher*|file*)",
         "(right|entitled|entitlement|power|liberty|allowed|may|permitted) … (audits|inspections|examinations)",
         "(book*|record*|account*|ledger*|premises|systems|facilities|offices) … (audit*|inspect*|examin*|check*|verif*|scrutin*|open* to|entered|laid open|be open)",
         "right to audit", "audit* … (shall|may|must|will|be) [be] (made|conducted|carried out|performed|held)"
except   "board", "own (auditor*|books|records)",
         "own [statutory|external|appointed] (auditor*|accountant*) … (that|its own|their own)", "annual accounts",
         "audited (financial|accounts|statements|balance)", "audit committee", "no right to audit"

words whenever-it-likes
  "at any [and all] (time|times|hour|moment|day)", "at all (times|hours)",
  "whenever (it|we|you|they|he|she|either party|a party) (like*|wish*|choos*|think*|pleas*|want*|see|sees)",
  "(day or night|night or day|day and night|night and day)", "any hour",
  "at (its|his|their) (pleasure|will|discretion|whim)",
  "when (it|we|they|you) (like|wish|please|choose|likes|wishes|pleases|chooses)", "at such times as", "round the clock",
  "on demand", "at all (seasons|reasonable and unreasonable)", "immediate access",
  "(whenever|when) … (feels like|is minded|is inclined|it suits|the mood|so disposed|so minded)", "(drop|drops) in",
  "at any season", "(at|on) a moment's notice", "(without|no) (limit|restriction) [as to|of|on] time",
  "(on|at) any (day|hour|moment)"

words unannounced
  "(need not|not have to|don't have to|without having to|not (obliged|required|bound) to) … (warn*|announce*|notify|notice|tell us|tell you|forewarn*|say when)",
  "forewarning", "impromptu", "(snap|spot) (check*|inspection*|audit*|visit*)",
  "without [any|prior|previous|advance|giving|the need for|having to give] … (notice|warning|intimation|announcement|appointment|notification)",
  "unannounced", "(no|none of any) [prior|previous|advance] (notice|warning|intimation)", "unheralded", "by surprise",
  "surprise (audit*|inspection*|visit*)", "notice … not … (required|needed|necessary)", "with or without notice",
  "on the spot", "(announc*) itself", "(without|no) (so much as|a) (warning|word|call)",
  "(snap|surprise|spot) (check*|inspection*|audit*|visit*|verification*)", "without (saying|telling|letting)",
  "(notice|warning|call) … (same|that) (day|morning|afternoon|hour)", "(hour's|hours'|minutes'|day's) (notice|warning)"

words never-unannounced
  "(no|not|never|neither|nor|nobody|cannot) … (without|unannounced|surprise)",
  "(without|unannounced) … (not allowed|forbidden|prohibited|barred)"

words over-often
  "as (often|frequently) as", "as many times", "any number of (times|occasions|audits)",
  "(unlimited|without limit) … (number|times|audits)", "however often",
  "(twice|two times|three times|four times|six times|thrice) (a|per|in|each|in any|in each|every|during) [contract|calendar|any|each] (year|month|quarter|twelve)",
  "(monthly|quarterly|weekly|daily|half-yearly|semi-annual*|bi-monthly|fortnightly) … (audit*|inspect*|examin*|check*)",
  "(audit*|inspect*|examin*|check*|visit*) … (every|each|once a|once in each|once per) [calendar|business] (month|quarter|week|day|half-year|six months)",
  "(audit*|inspect*|examin*) … (monthly|quarterly|weekly|daily|half-yearly)",
  "(two|three|four|five|six|ten|twelve|2|3|4|6|12|several) [separate|full|such] (audits|inspections|examinations|checks|visits) (in|per|a|each|every|within|during)",
  "(twice|thrice|(two|three|four|six|twelve) times) … (contract|calendar|financial|fiscal) (year|quarter)",
  "repeat* … (as|whenever|without)", "from time to time and as often", "no limit … (number|often|frequen*)",
  "(each|every) [calendar|business|trading|single] (month|week|quarter|day|half-year|fortnight) … (audit*|examin*|inspect*|check*|verif*|perus*)",
  "(audit*|examin*|inspect*|check*|verif*|perus*) … (each|every) [calendar|business|trading|single] (month|week|quarter|day|half-year|fortnight)",
  "(audit*|examin*|inspect*|check*|verif*) … (close|end) of (each|every) [calendar|fiscal|financial] (month|week|quarter)",
  "as (frequently|often|regularly)", "(frequen*|often) as",
  "(week by week|day by day|month by month|quarter by quarter|month after month)"

words more-than-once
  "more than once"

words at-most-once
  "(not|no|never|neither|nor|without) … (more|oftener) [often|frequently] than once", "at most once",
  "(not|no|never|nor) [a|any] (second|third|further|repeated|repeat) (time|times|audit|inspection|examination|check|visit|occasion)",
  "no (second|further|other) … (same|that) (year|contract year)", "once (only|and no more|at most)"

# Those who examine may tell or use what they see.
words auditor-free
  "(may|free to|at liberty to|entitled to|allowed to|can) … (publish*|use|disclos*|pass on|make [such] use|make known|share|exploit*|tell) … (learn*|find*|found|findings|discover*|see|sees|saw|results|obtained|content*|what)",
  "(auditor*|accountant*|examiner*|inspector*) … (not [be] (bound|obliged|required|subject)|under no|owe* no|no (duty|obligation)) … (secre*|confiden*|non-disclosure)",
  "(need*|not|no) … (promise|give|sign|owe|bound) … (no|not|any|to) (secre*|confiden*|non-disclosure)",
  "(need*) … promise … no (secre*|confiden*)"

words some-notice
  "notice", "warning", "appointment", "(days|weeks|month|months) … (beforehand|before|ahead|in advance)",
  "by (prior )?arrangement", "reasonable (time*|hours)", "agreed (time*|date*)", "convenient"

# Notice told by the least there must be.
words not-under-notice
  "(never|not|no|nor) … (less|fewer|shorter|sooner|earlier|under) [than] … (days|day|weeks|week|month|months|notice)",
  "(unless|only after|only on|only upon|except on|save on|but on|not before) … (notice|warning|days|weeks)"

words kept-in-confidence
  "confiden*", "(secret|secrets|secrecy|secretly)", "non-disclosure", "not … (disclose*|divulg*|reveal*)", "privileged",
  "(keep|hold) … (to (itself|himself|themselves)|private)", "discretion", "tell* nobody", "silence"

words for-cause
  "(if|where|unless|after|when|only if) … (error|discrepanc*|shortfall|underpa*|cause|breach|suspect*|fault|default|wrong|defici*|underst*|irregular*|mistake)",
  "for cause", "reasonable (grounds|cause|suspicion|belief)"

# Good faith.

topic good-faith
title    "Good faith"
headings "good faith", "fair dealing", "spirit of … (agreement|venture|alliance|partnership|co-operation)",
         "mutual trust", "fairness", "playing fair", "how we treat (each other|one another)"
phrases  "(play*|playing) fair",
         "(straight|honest|open|fair|square|truthful|candid|loyal) with (each other|one another|the other)", "candour",
         "candor", "spirit of (partnership|trust|co-operation|mutual)", "fair and (square|open)",
         "honest* (towards|to|with|and)", "good faith", "bona fide*", "fair dealing",
         "(act*|deal*|behav*|treat*|conduct*) … (fairly|honest*|fair|loyal*|honourabl*|honorabl*|with integrity|just and faithful)",
         "(fairness|honesty|loyalty|integrity|trust) … (between|in all|in (its|their) dealings|towards|to each other|to one another)",
         "reasonableness and (fairness|equity)", "(fairness|equity) and (reasonableness|reason)",
         "(redelijkheid|billijkheid|treu und glauben|bonne foi|buena fe|buona fede)",
         "(dut*|obligation*|bound) (of|by) loyalty", "uberrima*", "mutual (trust|confidence)",
         "trust and (confidence|respect)", "true and faithful", "just and (true|faithful)", "utmost fairness",
         "fair and honest"
except   "(treat*|deal*) … own (staff|employees|workers|people)", "fair market", "fair (value|price)"

# Good faith of somebody else, or of one act alone; secrets kept in trust; fairness in the name of a statute.
words not-a-duty
  "bona fide (third|offer*|purchaser*|arm*|business|buyer|dispute*|customer*)",
  "bona fide [fund raising|fund-raising] (programme*|program*|event*|nature|error*|need*|use|user*|claim*|sale*|order*)",
  "good faith (deposit|estimate*|purchaser*|attempt)", "in good faith (believes|determines|by the)",
  "(purchaser|holder|buyer|payee) … good faith", "disputed in good faith", "in trust and (confidence|secrecy)",
  "fair (credit|debt|labor|labour|trade|trading|housing|competition) [debt] [collection|reporting|practices|standards] (act|acts|practices|law|laws)"

words faith-excluded
  "(reasonableness|fairness|equity) … (neither|not|no|nor) … (supplement*|restrict*|limit*|govern*|apply|applies|modif*|derogat*|correct*|alter*|temper*|owed|play*|role|part)",
  "(neither|not|nor|no) … (supplement*|restrict*|modif*|derogat*|correct*|temper*|displace*) … by … (reasonableness|fairness|equity|good faith)",
  "(no|not|exclud*|disclaim*|waiv*|negativ*|without|nor|neither|free of|displac*) … (duty|duties|obligation*|covenant*|implied|term|bound|owe*|requirement*) … (good faith|fair dealing|bona fide*|fairly)",
  "(good faith|fair dealing) … (is|are|be|shall be|hereby) [hereby|expressly|wholly] (eliminated|excluded|disclaimed|waived|abolished|negatived|displaced|removed|renounced|dispensed with)",
  "(good faith|fair dealing) … (exclud*|disclaim*|waived|not (apply|be implied|implied)|no application|no part|inapplicable|not owed|negatived|displaced)",
  "otherwise than (bona fide|in good faith)", "as unreasonabl* as",
  "(need not|not (obliged|required|bound)|no need) … (good faith|fairly|bona fide|reasonabl* or)",
  "(not|no) … (be bound|obliged|required) to (act|deal) … (good faith|fairly|fair)",
  "(free|entitled|may) … (disregard*|ignore*) … interest* of the other", "in bad faith (or otherwise|if)",
  "(whether|irrespective|regardless) … good faith"

# Speaking ill.

topic disparagement
title    "Speaking ill of one another"
headings "[non-]disparag*", "public comment*", "fair comment", "speaking (well|ill)"
phrases  "(disparag*|denigrat*|belittl*|derogat* (remark*|statement*|comment*|manner|of|to)|derogatory|defam*|malign*|vilif*|slander*|libel*|run down|running down|runs down|speak ill|speaks ill|speaking ill|decry*|traduc*|deprecat*|bad-mouth*)",
         "(adverse|negative|critical|unfavourable|unfavorable|hostile|damaging|injurious) … (comment*|statement*|remark*|publicity|opinion*)",
         "(criticis*|criticiz*|ridicul*|mock*|badmouth*|besmirch*|smear*|tarnish*|sully|sullied|impugn*|cast* aspersion*)",
         "(say|says|said|saying|write|post|publish|utter|speak|spread) … (bad|unkind|nasty|hostile|untoward|ill) (about|of|against|concerning|thing*|word*)",
         "(bring*|brought) … (disrepute|discredit)",
         "(tending|tend|tends|calculated|likely|apt|designed) to (lower|injure|discredit|harm|damage|prejudice|diminish|impair|hurt|tarnish|belittle|reflect)",
         "(lower*|diminish*|injur*|impair*|prejudic*|tarnish*|sull*|impugn*|asperse*) … (estimation|esteem|repute|reputation|credit|standing|good name|regard|honour|honor)",
         "(cast|casts|casting) (aspersion*|doubt) (on|upon)",
         "(hold|holds|holding|keep|bridle|guard) (its|their|his|her) (tongue|peace)",
         "(say|says|write|writes|publish*|make|makes|utter*) … (harm*|injur*|damag*|hurt*|lower*|tarnish*) … (reputation|good name|standing|esteem|image)"
except   "deceptive", "quiet enjoyment", "title", "without derogat*", "in derogation",
         "defamatory (material|content|matter)",
         "(contain*|include*|infring*|violat*) … (libel*|slander*|defam*|obscene|unlawful)",
         "(libel*|slander*|defam*) [or] [otherwise|obscene|unlawful|illegal|or|scandalous] [unlawful|obscene|illegal] (material*|content|matter*)",
         "indemn*",
         "(goods|products|services|name|reputation|business) of (third|other (manufactur*|supplier*|persons|traders|makers)|competitor*|rival*|strangers)"

topic freedom-to-be-unfair
title    "No fairness owed"
phrases  "otherwise than (bona fide|in good faith)", "as unreasonabl* as",
         "(without|no) … regard … (interest*|effect) … other", "in bad faith"

words outside-auditor
  "(independent|certified|chartered|public|external|outside) … (accountant*|auditor*|firm|examiner*|inspector*)",
  "(accountant*|auditor*|representative*|agent*|examiner*|inspector*) … (of its choice|appointed by|nominated by|selected by|designated by|chosen by|it chooses|of its own)",
  "(by|through|send*) … (auditor*|accountant*|inspector*|examiner*)"

# A term that hides which party is meant.
words party-defined
  "party means", "(restrained|protected|bound|covered|silent|receiving|disclosing) … means", "means (the|a) … party"

# Books that belong to both.
words books-of-both
  "(books|records|accounts|ledgers|ledger|register) of the (joint|common|venture|alliance|partnership)",
  "(joint|common|shared|single) (books|records|accounts|ledger|ledgers|register|registers|workbook|dashboard|file|log|data|database|repository)",
  "board … own"

# Words that are spoken of and not used.
condition words-struck-out of sentence s means
  s says pattern "\b(?:words?|phrases?|expressions?)\W+(?:at any|at all|without)\b[^.;]{0,160}\b(?:struck|deleted|omitted|ignored|disregarded|no effect|no force|inoperative|removed|void|not apply)\b"

# How often, or on what notice, another paper says.
words by-paper
  "as (often|frequently|regularly|many times|much) … as", "how (often|frequently|many times)",
  "(such|the|whatever|what) [period of] (notice|frequency|intervals|times|number) … (as|which|that|in|by|under) … (provid*|state*|prescrib*|set*|laid|fix*|lay*|say*|allow*|permit*)"

# Each tells the other what it learns, or the books lie open.
condition told-to-each-other of sentence s means
  s says "(provide*|give*|furnish*|supply|supplies|pass*|report*) [its|any|all|regular|prompt|written] (marketing|market|customer|product|field|user|sales) feedback",
     pattern "\b(?:each|both|either|we|the parties|the partners|the members|one)\b[^.;]{0,30}\b(?:tells?|let|lets|keeps?|shows?|gives?|passes|informs?|acquaints?|warns?)\b[^.;]{0,30}\b(?:the other|each other|one another|both)\b[^.;]{0,60}\b(?:what (?:it|we|they|he)|whatever|all that|how|abreast|know|knows|hears?|learns?|sees?|demand|costs?|sales|market|faults?|figures|numbers|build-up|look at)\b",
     pattern "\b(?:book|books|ledgers?|\w+-books?|accounts|records|registers?|figures|costs?|costing|files|dashboard|data)\b[^.;]{0,50}\b(?:open to|opened to|lies? open|lay open|stands? open|open-book|visible to|readable by|open at|shared with|in view of)\b",
     pattern "\bkeeps?\b[^.;]{0,40}\b(?:books|ledgers?|accounts|records|figures)\b[^.;]{0,30}\bopen\b",
     pattern "\b(?:mails?|sends?|posts?|hands?|circulates?|emails?|copies)\b[^.;]{0,40}\b(?:balance sheet|figures|forecast|numbers|statement|report|sheet|note|return|update|summary|data)\b[^.;]{0,60}\b(?:month|week|quarter|year|day|monthly|weekly|quarterly|yearly|daily)\b",
     pattern "\b(?:mails?|sends?|posts?|hands?|circulates?|emails?|copies)\b[^.;]{0,40}\b(?:a|its|the) (?:monthly|weekly|quarterly|yearly|daily|regular) (?:\w+ ){0,2}?(?:balance sheet|figures|forecast|numbers|statement|report|sheet|note|return|update|summary|data)\b",
     "open-book basis", "heads-up", "keep* … abreast", "in the know"

# What must not be told, or which is kept, is not shared.
words not-shared
  "register of [the] (action*|decision*|risk*|issue*|project*)", "(papers|reports|figures) need not",
  "survey … (agency|independent)", "certificates", "loss of cover", "(divulg*|disclos*) to neither",
  "without (divulging|disclosing|revealing)",
  "(not|neither|nor|never) … (disclos*|divulg*|reveal*|release*) … (information|data|figures)"

# What tells the other, or lets it see for itself: a heading over a sentence on something else does not.
words telling-words
  "(shar*|exchang*|pool*|swap*)",
  "(report*|inform*|notif*|advis*|appris*|updat*|brief*|acquaint*|communicat*|explain*|forewarn*|warn*)",
  "(tell|tells|told|hear*|know|knows|see|sees|look at|looks at)",
  "(access|candid*|transparen*|visib*|posted|loop|abreast|picture)", "(opened|opens|opening)", "open (to|for|at)",
  "(stand*|lie|lies|lay|lays|kept|keep*|be|remain*|throw*) [always|at all times|freely|fully] open", "open books",
  "on an open-book",
  "open-book (basis|principle*|policy|accounting|manner|method|approach|costing|arrangement|terms|pricing|model|regime)",
  "(work*|deal*|account|operat*|trad*|price*) [together] [in an|with|the] [fully] open-book",
  "(giv*|furnish*|provid*|suppl*|send*|sent|deliver*|submit*|render*|present*|circulat*|lay|lays|laid|mak*|made|disclos*|show*|publish*|post*|distribut*|mail*|hand*|table*|receiv*|fil*|issu*|prepar*|produc*|keep*) … (report*|statement*|figure*|data|information|forecast*|account*|record*|book*|result*|plan|plans|update*|summar*|return*|number*|feedback|minutes|sheet*|note*|cop*|list*|budget*)",
  "(report*|statement*|figure*|data|information|forecast*|account*|record*|book*|result*|plan*|update*|summar*|return*|number*|feedback|minutes|sheet*|note*|cop*|list*|budget*) … (given|furnished|provided|supplied|sent|delivered|submitted|rendered|presented|circulated|laid|made|disclosed|shown|published|posted|distributed|mailed|handed|passed|tabled|issued|produced|inspect*|examin*|audit*)",
  "(inspect*|examin*|audit*|check*|verif*) … (book*|record*|account*|ledger*|figure*)"

# What a word means, and what somebody from outside looks into for both, is told by no party to another.
condition told-by-nobody of sentence s means
  (s says pattern "^\W*(?:\([a-z]{1,3}\)\W*)?[\"“][^\"”]{2,60}[\"”],? (?:means?|has the meaning|shall mean|includes?|is the|refers)\b"
       or s says not-shared
       or s says "(independent|chartered|certified|external|outside) [chartered|certified|public|external] (accountant*|auditor*|agency|expert*)",
           "said (accountant|auditor|expert)"
         and not s says "(report*|shar*|exchang*|copy|copies|statement*|give*|furnish*|provid*)"
       or s does not say telling-words)

condition tells-the-other of sentence s means
  s meets told-to-each-other
  and s does not say "insur*", "confidential*", "tax", "claim*", "not be open", "belong*", "owned by", "auditor*",
     "address", "wants to (stop|leave)", "ends", "notice of (termination|breach)"
