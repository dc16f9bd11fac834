# What the rules of strategic-synergy speak of: topics, words and conditions. Rules of every principle may use them.

topic governance
title    "Joint bodies"
headings "governance", "steering", "management committee", "[joint] committee", "joint (team|board|body|council|forum)",
         "[alliance|advisory|partnership|management|executive|supervisory|operating|programme|program|project] (board|council|committee)",
         "[the] (partner|partners|partnership|alliance|joint|steering|core|leadership|operating|venture|relationship) (team|group|circle|table|forum)",
         "board of (directors|managers|management)", "how we decide", "(deciding|making decisions) together",
         "joint (decision|management)*"
phrases  "(the|a|our) (committee|council) (meets|sits|convenes|decides)",
         "(board|council|committee|panel|forum|group) has (two|three|four|five|six|seven|eight|nine|ten|an equal) (directors|members|seats|delegates)",
         "(members|directors|delegates) of the (council|board|committee|panel|forum) … (vote|votes|decide|act)",
         "(council|board|committee|panel|forum|team|group|circle|table) (decides|acts|resolves) (only|by|if)",
         "(team|circle|group|table|bench|chamber|assembly) has (two|three|four|five|six|seven|eight|nine|ten|twelve|an equal) (members|seats|delegates|people|persons|representatives)",
         "each [of us|of them|party|side|company|partner] (picks|pick|names|name|appoints|appoint|chooses|choose|sends|send|nominates|nominate) (one|two|three|four|five|six|half|an equal number)",
         "(conclave|bench|table|assembly|crew|team|council|committee|directorate|convocation) … (from each|of each|whereof|from both|of both) … (house|party|side|us|of us|company|firm|partner)",
         "(people|persons|members|representatives|delegates|engineers|managers) from (each|both) [of] [the] (us|parties|party|sides|side|houses|companies) … (make up|form|are|constitute|compose|run|runs|decide|settle) … (team|group|body|committee|things|matters|plan)",
         "(whereof|of whom|of which) each (house|party|side|promoter|partner|company) … (depute*|name*|appoint*|send*|nominat*|choose*)",
         "(leads|managers|directors|heads|engineers|officers) … meet … (decide|settle|agree|plan) (together|jointly)",
         "(steering|joint|management|executive|operating|operations|coordinat*|co-ordinat*|oversight|governance|alliance|advisory|programme|program|partnership|liaison|consultative|supervisory|relationship) (committee|group|board|team|council|forum|body|panel|cell)",
         "board of (directors|managers|management|governors)", "board … (consist*|compris*|composed|made up) of",
         "(managed|governed|directed|steered|overseen|supervised) by … (board|committee|council)",
         "(working group|task force|joint project office|leadership team|policy board|governing (board|council)|operating board)",
         "(shareholders|members) meeting",
         "(working party|round table|common table|core group|contact group|sounding board|working table|steering circle|joint (office|desk|cell|conference|directorate))",
         "the directors shall be (two|three|four|five|six|seven|eight|nine|ten)",
         "(form|forms|formed|constitute*|compos*|make up) [together|jointly] (a|the|one) … (group|table|circle|cell|desk|bench|assembly|party|crew|cabinet|caucus|team|body|panel) … (meet*|sit*|settle*|decid*|conven*|direct*|steer*|oversee*)",
         "(people|persons|representatives|managers|officers|delegates|executives|principals|directors) … (from|of|on) (each|either|both|the two) [of the] (party|parties|side|sides|compan*|firms|partners|of us|of them) … (meet*|sit|sits|gather*|conven*|assembl*|confer) [together] … (decid*|settl*|resolv*|direct*|steer*|agree*|plan*|consider*|every|each|once|month*|quarter*|week*|fortnight*)",
         "(one|two|three|four|five|six|equal number*) … (from|of) … and (one|two|three|four|five|six|equal number*) (from|of) … (sit|sits|meet*|gather*|conven*|come together) … (decid*|settl*|agree*|plan*|every|each|month*|quarter*|week*|fortnight*|as the|as a)",
         "once (a|every|in each) (fortnight|week|month|quarter) … (from|of) … and … (from|of) … (sit|sits|meet|gather|convene)",
         "equal numbers of (representatives|members|persons|delegates|people)",
         "(oversight|direction|steering|supervision|management|conduct) of the … (entrusted|committed|confided|left|given) to (a|an) … (of|composed|consisting|drawn) … (both|each|either|equal)",
         "(committee|council|board|panel|forum|body|group) … (composed|consisting|comprising|comprised|made up|consists) … (each|both|either) [of the] (party|parties|side|member)",
         "(each|either) (party|member|side|of us|of them) … (appoint*|nominat*|name*|delegat*|depute*|second*|send*) … (member*|representative*|director*|manager*|delegate*|nominee*|person*|people) … (committee|council|board|panel|forum|body|group|team)",
         "(convene|meet|assemble|sit|sits) [together] … (decide|resolve|determine|settle|approve) … (together|jointly|unanimous*|by (consent|agreement|consensus)|plan)",
         "(representatives|delegates|officers|executives|delegations) of (both|each|the) (parties|party|sides|side) … (meet|convene|sit|assemble) … (decide|resolve|determine|agree|approve|direct|steer)",
         "(decisions|resolutions) … (assent|consent|vote|agreement|approval) of (both|each) (delegation*|side*|part*|representative*)",
         "(regular|quarterly|monthly|weekly|annual) meetings of the (parties|participants|partners|members|venturers)",
         "(parties|participants|partners|venturers) (shall|will|must|are to) [each|also] (meet|review) … (quarterly|monthly|weekly|yearly|annual*|each|every|regular*) … (agree|adjust|decide|settle|plan|approve)",
         "(joint|common) (secretariat|directorate|committee|council)",
         "(supervision|supervisory|monitoring|coordination|co-ordination|steering|mixed|follow-up) commission",
         "committee of (management|both|the parties|representatives)"
except   "audit committee", "approv* … (its|their) [own] board", "(its|their) [own] board … (approv*|authori*)",
         "authori* … (its|their) [own] board",
         "(no|not) … (committee|board|council|joint body|team) … (formed|established|set up|constituted|created)",
         "(approv*|authori*) by … board of directors of", "board resolution", "board approval"

# Words for a body in which the parties sit together.
# The parties meet once, when something is about to end or has happened.
condition meets-once of clause g means
  g says "(months|weeks|days) before the (end|expiry|expiration|renewal)", "(event|epidemic|delay|disaster) … last*",
     "force majeure",
     "(within|not later than) … (days|weeks|months) (after|of) (the|such|any|a) (event|change|notice|request|termination|expiry)"
  and g does not say joint-body,
     "(meet|meets|meeting*) … (weekly|monthly|quarterly|annually|each week|each month|each quarter|each year|every week|every month|every quarter|every year)"

# People sent by either side sit together, and what they settle is done: a joint body, whatever it is called.
condition sit-and-decide of sentence s means
  s says pattern "\b(?:one|two|three|four|five|six|seven|\d+)\b(?: \(\d+\))?[^.;,]{0,50}\b(?:by|from|of|for)\b[^.;,]{1,40}?,? and (?:the )?(?:other )?(?:one|two|three|four|five|six|seven|as many|a like number|\d+)\b(?: \(\d+\))?[^.;,]{0,40}\b(?:by|from|of|for)\b",
     pattern "\b(?:persons?|people|representatives?|officers?|managers?|delegates?|nominees?|directors?|heads|deputies|executives?|principals?|engineers|leads|staff)\b[^.;]{0,60}\b(?:of|from|by|for)\b[^.;]{0,20}\b(?:each|either|both)\b",
     pattern "\b(?:each|either|both)\b[^.;]{0,40}\b(?:sends?|names?|appoints?|deputes?|nominates?|delegates?|chooses?|puts? forward|provides?)\b[^.;]{0,60}\b(?:persons?|people|representatives?|officers?|managers?|delegates?|nominees?|directors?|members|executives?)\b"
  and s says "(meet|meets|sit|sits|gather|gathers|convene|convenes|assemble|assembles|confer|confers)", "come* together",
     "get* together"
  and s says "(binding|binds|bind) [on|upon] [both|all|the]", "carried out by (both|all|each)",
     "put their (hand|hands|name|names) to",
     "(decide|decides|settle|settles|resolve|resolves|determine|determines|direct|directs|steer|steers|govern|governs|agree on|agree upon|approve|approves|fix|fixes|run|runs|manage|manages|conduct|conducts)"
  and s does not say "dispute*", "arbitrat*", "shareholder*", "stockholder*", "force majeure", "no obligation",
     "deadlock*"

# The parties themselves come together again and again, and the work is steered.
condition meets-regularly of sentence s means
  s says pattern "\b(?:parties|partners|participants|venturers|each other|together)\b[^.;]{0,40}\bmeet\b"
  and s says recurrence
  and s says "coordinat*", "co-ordinat*", "adjust*", "agree (on|upon)", "decid*", "plan", "plans", "steer*", "settle*",
     "resolve*"
  and s does not say "dispute*", "arbitrat*", "shareholder*", "stockholder*", "quorum", "shall not", "no obligation",
     "(event|epidemic|disaster) … last*", "force majeure"

words joint-body
  "committee*", "council", "board", "steering (group|team|committee|body)",
  "joint (body|team|forum|panel|group|conference|office)", "governing body", "management (team|group)", "forum",
  "conclave", "panel", "working (group|party)", "project team", "directors",
  "joint [business|project|working|marketing|product|account|operations|technical|innovation] (team|group|party|unit|cell)",
  "[core|alliance|account|liaison|project|programme|program|leadership|executive|oversight] (group|team|circle|table|cabinet)",
  "round table", "managers of the (venture|company)", "convening", "assembly", "deadlock*", "(a|the|one|our) team",
  "team of", "presidency"

# A tie, and how it is broken.
topic deadlock
title    "Breaking a tie"
headings "deadlock*", "cannot agree", "(is|are|get|gets|stay|stays) (stuck|divided|split|blocked)",
         "(equally|evenly) divided", "no (majority|decision|agreement) [is] (reached|found)", "tie*", "impasse*",
         "(casting|deciding) vote", "when we disagree", "failure to agree", "disagreement*", "stalemate*",
         "escalation of (undecided|unresolved|deadlock*|disagreement*|matters|questions|decisions)",
         "unresolved (matter|question)*"
phrases  "(presidents|chief executives|principals|chairmen|owners|managing directors) [shall|then] (settle|decide|resolve|determine) (it|the matter|the question|what)",
         "(what|whatever|anything|everything|matters|questions) … not [so|there|thus] (agreed|settled|decided|resolved) … (goes|go|passes|pass|referred|taken|put|carried|brought)",
         "(difference|dispute|disagreement|question|split|division) … (committee|board|council|team|group|forum|body) … (mediat*|expert|arbitrat*|chief executive*|president*|principals|chairmen)",
         "(lot|lots|coin) (decides|decide|is drawn|are drawn|is tossed|toss)", "(draw*|by) lot*",
         "(a|the) split (remains|persists|continues)", "still (stuck|apart|at odds|divided)",
         "(is|are|get|gets|remain*) (stuck|at odds|deadlocked|gridlocked)",
         "(divided|split) … (refer*|mediat*|expert|chief executive*|president*|goes)",
         "(each|either) … may … (refer|take|carry|bring) … (undecided|unresolved|unsettled)", "deadlock*", "impasse",
         "stalemate", "(tie|ties|tied) [vote|votes]", "equality of votes", "casting vote", "second vote",
         "deciding vote", "tie-break*",
         "(cannot|can not|could not|fail* to|unable to|does not|do not|is not able to) (agree|decide|reach|resolve|come to) … (committee|council|board|body|group|team|forum|member*|representative*|delegat*|executive*|president*|meeting*)",
         "(committee|council|board|body|group|team|forum|members|representatives|delegat*|convening|panel) … (cannot|can not|could not|fail* to|unable to|does not|do not|is not able to|has not|have not) (agree|decide|reach|resolve|come to|settle*|agreed|decided|reached|resolved)",
         "(of two minds|equally divided|evenly divided|evenly split|divided equally|votes are equal|equal number of votes|upon an equality|in equal numbers)",
         "(no|without) (agreement|decision|unanimity|consensus|majority|resolution) … (reached|made|obtained|found|refer*|escalat*|chief executive*|mediat*|expert)",
         "(failing|in default of|in the absence of) (agreement|unanimity|consensus|a decision|such agreement)",
         "(russian roulette|texas shoot-out|shoot-out|put option|call option) … (deadlock|disagree*)",
         "(refer*|escalat*|submit*|put|lay|laid|carr*) … (matter|question|decision|issue|point) … (chief executive*|presidents|chairmen|managing director*|senior (executive|officer|management)*|principals|expert|umpire|mediator|arbitrat*)",
         "(jsc|jdc|jmc|jcc|jrc|jpc|jpt|jtc|jec|jlc|jfc|psc|smc|smt|committees|subcommittee*) (cannot|can not|could not|fails to|fail to|is unable to|are unable to|does not|do not|has not) [unanimously] (agree|reach|decide|resolve|come to)",
         "(consensus|agreement|unanimity|decision) (cannot|can not|could not|is not|has not) [be|been] (reached|achieved|obtained|found|had)",
         "(stalled|stuck|blocked|hung|tied|level) (motion*|matter*|vote*|question*|decision*|item*|resolution*)",
         "votes (stand|fall|are|come out) (even|level|equal)",
         "(matter|matters|motion|motions|question|decision|proposal|vote|resolution) … (without result|undecided|unresolved|unsettled|not settled|blocked|vetoed)",
         "(matter|motion|question|decision|proposal|resolution|point) … (goes|go|passes|put|sent|taken|carried) [up] to (a|an|the|two) … (judge|accountant|umpire|referee|expert|mediator|arbitrator|presidents|chief executives|chairmen|chairs|principals|owners|third person|elder)"
except   "(is|are|constitute*|be|give* rise to) (not|no) [a|any] (dispute|difference)",
         "no (dispute|difference) … constituted", "not (a|any) (dispute|difference) within",
         "no [second or|casting or] (casting|second|deciding|extra) vote", "no … (casting|second|deciding|extra) vote",
         "without a (casting|second|deciding|extra) vote",
         "(equality|equal|tie*|tied|equally divided|level) … (deemed|be|is|are|regarded as|taken as|considered) [deemed|taken as|regarded as] (lost|defeated|rejected|negatived|not carried|not passed|not adopted)",
         "(motion*|resolution*|proposal*) … (fails|fail|falls|lapses|drops)"

# A way for either side's ideas to be heard.
topic idea-exchange
title    "Ideas are heard"
headings "idea*", "proposal*", "suggestion*", "innovation*", "open exchange", "sharing ideas",
         "new (ideas|concepts|opportunities)", "exchange of (ideas|views)",
         "continuous improvement (proposal*|suggestion*)"
phrases  "(belong*|reserved|given over|devoted|kept|set aside) (to|for) [new] (ideas|suggestions|proposals)",
         "(better|cheaper|new|other|quicker) way* … (tell*|say*|answer*|propos*|suggest*|discuss*)", "ideas, whoever",
         "(recommendation*|scheme*|thought*|notion*|suggestion*|proposal*|idea*|concept*|invention*) … (answer*|repl*|reasons|examin*|consider*|discuss*|argu*|weigh*|heard|read|tried|yes or no)",
         "(read*|answer*|repl*|reasons|examin*|discuss*|argu*|weigh*|hear*) … (recommendation*|scheme*|thought*|notion*|suggestion*|idea*|concept*)",
         "(whatever|any|every) [new] … (product|market|machine|process|feature|method|use) … (wish*|want*|care*|like*) … (put forward|bring forward|raise|propose|suggest)",
         "(whoever|anyone|anybody|any person|any employee|any member|every employee|everyone|either party|each party|both parties|either side|each side) … (may|can|is free to|is invited to) … (hand in|put forward|bring forward|lodge|submit|post|raise|table|send in|propose|suggest) … (scheme|idea*|proposal*|suggestion*|recommendation*|thought*|notion*|improvement*|concept*|innovation*)",
         "(think|talk) … (done better|done differently|be improved|what could|what might)",
         "(make|makes|making|offer) [written] (recommendation*|suggestion*) … (improv*|better*|new)",
         "(got|have|has|with) an idea",
         "(propos*|suggest*|idea|ideas|suggestion|suggestions|innovation|innovations) … (consider*|discuss*|examin*|weigh*|review*|evaluat*|entertain*|answer*|reply|replies|respond*|heard|hear|debate*|assess*|studied|study|reasons|reasoned|reasoning|deliberat*|respon*|feedback|accept or reject|merits|tried|agenda|look*)",
         "(consider*|discuss*|examin*|weigh*|review*|evaluat*|entertain*|hear|debate*|assess*|study|look* at) … (propos*|suggest*|idea|ideas|suggestion|suggestions|innovation|innovations|new (concept|concepts))",
         "(bring|submit*|put|puts|present*|table|tables|lay|raise*|offer*|send*|forward*|make|makes|contribut*) … (proposal*|idea*|suggestion*|innovation*) … (party|parties|committee|council|board|group|other|team|forum)",
         "(idea|ideas|suggestion|suggestions|proposal|proposals|innovations) … (send|sent|bring|brought|put|go to|goes to|raised|raise|welcome*|invited|encouraged|tabled|laid|submit*|present*|forwarded)",
         "(lay|lays|bring|brings|put|puts|table|tables|raise*|submit*|present*|offer*) … (invention|inventions|scheme|schemes|notion|notions|improvement|improvements|thought|thoughts|concept|concepts|innovation*) … (deliberat*|consider*|answer*|discuss*|examin*|weigh*|reply|debate*|decid*|respond*)",
         "(open to|free to|liberty to|may|can) … (lay|bring|put|table|raise|submit|present|offer|air) … (invention|scheme|notion|improvement|thought|concept|innovation|device)",
         "(either|each|both) (party|parties|of us|of them|side|sides) … (propos*|suggest*) … (improvement*|innovation*|new|chang*|market*|product*|service*|way*)",
         "(exchange|share*|sharing|pool*) … (idea*|insight*|suggestion*|concept*|proposal*)",
         "(idea|innovation|suggestion) (scheme|forum|register|box|log|workshop|day|council|exchange)",
         "(feature|features|enhancement|enhancements|improvement|improvements|functionality|modification*) … (request*|wish*|requirement*) … (consider*|review*|evaluat*|discuss*|respon*|good faith)",
         "(consider*|review*|evaluat*|discuss*) … (request*|wish*) … (feature|features|enhancement*|improvement*|functionality|modification*)",
         "(inform*|advise*|notif*|communicat*|report*|forward*|pass on|furnish*|provide*) … (suggested|proposed|recommended|desired) … (modification*|improvement*|change*|enhancement*|feature*)",
         "(proposal*|suggestion*|recommendation*) for … (improv*|modif*|enhanc*|develop*|new (product*|feature*|service*))",
         "(input|feedback|recommendation*|comment*) … (on|for|regarding|concerning|about) … (design|development|roadmap|road map|product plan*|new product*|feature*|enhancement*|improvement*)",
         "(meet|meets|meeting|meetings) to (propose|suggest)",
         "(roadmap|road map|product plan*) … (discuss*|consult*|input|feedback|meet*)",
         "(consider|considers|considering|advisement) … recommendation*", "discuss … feedback",
         "(may|can) [also|freely] [from time to time] (propose|suggest|recommend) … (advice|update*|upgrade*|improvement*|enhancement*|feature*|project*|new|use|uses|way|ways)",
         "(propose|proposes) … (project*|programme*|program*|product*|improvement*|change*|initiative*) … (committee|council|board)",
         "(develop|develops|generate|generates|contribute|contributes|provide|provides) [new|content|product|marketing|creative] ideas",
         "(suggestion*|idea*) … in writing to", "ideas … may be (provided|contributed|brought|put)",
         "(brainstorm*|hackathon*|ideation|suggestion box)", "whatever (its|their) (source|origin)",
         "(wherever|whoever|whichever) … (it|they) (came|comes|come|originate*)"
except   "proposal* … (vote|votes|voted|majority|carried|quorum|unanim*)", "(vote|votes) … proposal*",
         "(tender|bid|quotation) or proposal*",
         "proposal* (to|for) (a|an|the|any|each) (hospital|customer|client|purchaser|prospect*|buyer|end user)",
         "supersed*", "prior negotiations", "entire agreement", "price proposal*",
         "proposal* … (price|prices|pricing|charges)", "proposal* for (its|the|their) settlement", "reduced to practice",
         "annual operating plan … proposal",
         "(no|not|never) … (consider*|accept*|entertain*|receive*) … (idea*|suggestion*|proposal*)",
         "confidential information", "settlement proposal*", "tender*", "bid", "rfp", "request for proposal*",
         "proposal deadline", "amendment* … proposed"

words ideas-barred
  "(no|not|never) … unsolicited (idea|ideas|suggestion|suggestions|proposal|proposals|submission|submissions)",
  "(idea|ideas|suggestion|suggestions|proposal|proposals|innovations|improvements) … (shall|will|must|may|are|is|need) (not be|never be|not) [be] [obliged to be] (considered|accepted|entertained|reviewed|read|welcome|examined|submitted|put forward|solicited|made|proposed|suggested|adopted|discussed|taken)",
  "(no|neither) … (idea|ideas|suggestion|suggestions|proposal|proposals|innovations) … (shall|will|must|may|is|are) [be] (considered|accepted|entertained|reviewed|examined|made|put forward|submitted|received|tabled)",
  "(idea|ideas|suggestion|suggestions|proposal|proposals|innovations|submissions) … (destroyed|returned|discarded|deleted|ignored|disregarded|rejected) … (unread|unopened|without (review|consideration|reading|being read|answer|reply)|unanswered)",
  "(idea|ideas|suggestion|suggestions|proposal|proposals|innovations|submissions) … (deemed|presumed|considered|taken|regarded|treated) … (no value|worthless|of no value|without value|no worth|no merit|valueless|no account)",
  "deemed to (have no value|be worthless|be of no value)",
  "(shall|will|must|may) (not|never) (submit|propose|offer|suggest|put forward|send|bring|make) … (idea|ideas|suggestion|suggestions|proposal|proposals|innovations)",
  "(no obligation|not obliged|not be obliged|not required|not bound|no duty|under no duty|not be bound|need not|needs not) [to] (consider|review|respond to|examine|answer|entertain|read|look at) … (idea|ideas|suggestion|suggestions|proposal|proposals|innovations)",
  "(shall|will|may|must) (disregard|ignore|reject|discard) … (any|all|every|such|the) … (idea|ideas|suggestion|suggestions|proposal|proposals|innovations)",
  "(refrain from|abstain from|desist from) … (idea|ideas|suggestion|suggestions|proposal|proposals|innovations)"

# Things made together.
topic joint-development
title    "What is made together"
headings "joint (development|work|results|inventions)", "co-development",
         "[foreground|joint|new|arising] (ip|intellectual property)", "ip we create together",
         "development (work|program*)", "collaborat* (research|development)", "research and development"
phrases  "(jointly|together) (search*|seek|look for|investigat*|explor*|experiment*|test)",
         "(together|jointly|in common) … (write|writes|build|builds|make|makes|code|programme|contrive|produce|evolve|create|creates|design|designs|develop|develops)",
         "(engineers|programmers|personnel|staff|people|chemists|scientists|designers) of (both|each|the two)",
         "joint (skill|effort*|labour*|industry|ingenuity)", "(design|development|project|joint) team",
         "(interface*|software|design*|system*|tool*|procedure*|model|app|product*) … (made|built|developed|written|created|devised) (for|by) (the|both|all) (service|parties|venture|alliance|project|platform)",
         "(jointly|together|collaborat*) … (develop*|invent*|creat*|devis*|design*|research*|conceiv*|engineer*|author*)",
         "(develop*|invent*|creat*|devis*|design*|conceiv*|author*|made|work* out) … (jointly|together|in common|in collaboration|by both|collaborat*)",
         "joint (development|inventions|works|materials|results|research|improvements|developments|product*)",
         "co-develop*", "foreground (ip|intellectual property)",
         "business of the (venture|company|joint venture) … to [research|make|build|assemble|manufacture] (design|develop|invent|research|engineer|devise)",
         "the (venture|joint venture|jv company) (shall|will|is to) (design|develop|invent|research|engineer|devise)",
         "(development|research) (programme|program|project|collaboration|plan)"
except   "jointly and severally", "(business|marketing|transition|work) plan", "no (joint|party) … (develop*|creat*)",
         "creat* [a|any] (joint venture|partnership|agency)",
         "nothing … (creat*|constitut*) … (partnership|joint venture)", "joint venture … (creat*|relationship)"

# Who owns it and who may use it.
topic joint-ip-rule
title    "Who owns what is made together"
label    "Joint Ip Ownership"
headings "(ownership|title) [of|to] … (results|inventions|ip|intellectual property|work product|developments|materials)",
         "[foreground|joint|new|arising] (ip|intellectual property)", "intellectual property", "ip we create together",
         "proprietary rights", "inventions"
phrases  "(co-owner*|co-owned|co-proprietor*)",
         "(patent*|regist*|title|copyright*|filed|taken out|inventions) … (joint names|names of both|both names)",
         "(hold*|held|own*|belong*) … (equal|undivided|common) (share*|part*|moiet*|propert*)", "common property",
         "(both|each) … (own|owns) … (make|made|create*|develop*|invent*)",
         "(may|can) [each] (work|use|practise|practice|exploit|license) … without (account*|royalt*|payment)",
         "(make|makes|made|create*|develop*|devise*|invent*) … (belong*|owned|own|property) … (both|jointly|equal*|common|each|party|parties)",
         "(own*|belong*|vest*|property of|title to|assign*|held by|proprietor*) … (jointly|together|both|equal|in common|undivided) … (invent*|result*|develop*|creat*|materials|work*|intellectual|ip|improvement*|software|design*|know-how|patent*)",
         "(invent*|result*|develop*|creat*|joint materials|work product|intellectual property|ip|improvement*|software|design*|know-how|patent*|accessor*|method*) … (own*|belong*|vest*|property of|title|assign*|proprietor*|held)",
         "(own*|belong*|vest*|title) … (invent*|foreground|work product|intellectual property|ip|improvement*|patent*|copyright*|developed|created|devised)"
except   "(held|owned|possessed) before the", "acquires independently", "belonging to third parties",
         "means (all|any|the|such) … (owns|owned|own) … (effective date|date hereof|date of this agreement)",
         "developed by its own (personnel|staff|employees|people)", "independently (developed|created|conceived)",
         "independent* of the (venture|agreement|other)",
         "the (mark|marks|name|names|trademark|trade mark) … (belong*|owned|property)"

# Passing on what one knows.
topic knowledge-transfer
title    "Passing on knowledge"
headings "training", "(knowledge|know-how|technology|skills) (transfer|exchange|sharing)", "training and know-how",
         "exchange of knowledge", "secondment*", "technical (assistance|cooperation|co-operation|support and training)",
         "learning", "teaching", "shadowing", "personnel exchange*"
phrases  "(holds|hold|gives|give|runs|run|attend*) … (course*|class|classes|seminar*|workshop*)",
         "learn* … (craft|skill*|trade|art|from the other|from each other|from one another)", "work* in pairs",
         "(what|everything|whatever) … (learned|learnt|learns) … (note|both|share*|pass*|given|gives|writes|circulat*)",
         "(show|shows|demonstrate|demonstrates|explain|explains) … (staff|fitters|engineers|people|operatives|the other|each other|personnel|technicians|operators) … (how|the way|until)",
         "(receive*|take*|host*) … (apprentice*|secondee*|trainee*)",
         "(works|factor*|plant|laborator*|offices) of the other … (learn|see how|study)", "(learn|learns) how",
         "(shall|will|must|may|to) [also|jointly] (train|instruct|teach|educate|coach|mentor|tutor|brief|familiari*)",
         "train* … (staff|engineers|personnel|employees|people|technicians|salespeople|operators|team*|representative*|each other|other|fitters|colleague*)",
         "(training|instruction|teaching|coaching|tuition) … (shall|will|must|provid*|given|give|gives|deliver*|held|hold|course*|session*|programme*|program*|attend*|day|days|receive*)",
         "(provide|provides|give|gives|deliver*|hold|offer|receive|attend|conduct|arrange|furnish) … (training|instruction*|tuition|teaching|workshops|courses|coaching)",
         "(shall|will|must|may|to) [each|also] second … (staff|engineer*|personnel|employee*|people|specialist*|expert*|technician*|member*|person*|other|one|two|three|four)",
         "seconds … to", "seconded", "(teach*|train*|instruct*|coach*|educat*) (each other|one another|the other)",
         "secondment*", "impart* … (skill*|knowledge|know-how|technique*|art|method*|experience)",
         "by (training|instruction|demonstration|apprenticeship)",
         "(spend*|stay*|work*|pass*) … (on the floor|at the works|in the (plant|works|laborator*|shop)|side by side|with the staff) … (learn*|study|acquire|carry)",
         "(knowledge|know-how|technology|skills|expertise|technical information) … (transfer*|pass* on|hand* over|share*|exchange*|impart*|communicat*|disclos* to the other|made available|document*|pool*)",
         "(transfer*|pass* on|share*|exchange*|impart*|communicat*|make available|pool*|furnish*|disclose) … (knowledge|know-how|technology|skills|expertise|experience|technical (information|assistance|data|documentation)|learnings|lessons|playbook*|methods)",
         "technical (assistance|instruction)",
         "(shadow*|work alongside|working alongside|ride along|sit with|apprentice*|job rotation|exchange of (staff|personnel|engineers|employees))",
         "(playbook*|manual*|how it does its part) … (copy|share*|give*|exchange*)", "lessons learned",
         "(product|products|technical|sales|programme|program|software|systems) [and|or] [product|programme|program|sales] training",
         "training (on|in|regarding) … (product*|service*|system*|software|use|operation|technolog*|process*|equipment)",
         "training initiative*", "(cooperat*|co-operat*|jointly|together) … (train|trained|training)",
         "train [the] (distributor|reseller|licensee|franchisee|dealer|agent|partner|other|recipient)"
except   "(trained|qualified|skilled|experienced) [and|or|suitably] [trained|qualified|skilled|experienced] (staff|personnel|employees|people|engineers|technicians|fitters|workers|operators)",
         "(only|properly|suitably) (trained|qualified)", "confidential information", "residual*",
         "(train|trains|instruct|instructs|teach|teaches) [the|its|their|all] (farmers|customers|end users|users|consumers|patients|purchasers|buyers|subscribers|students|pupils|retailers|shopkeepers|installers of customers)",
         "(no|not) … (train*|transfer*|obliged) … (knowledge|know-how|staff|technology)"

# The chair goes from one side to the other, or has no more votes than another.
condition chair-goes-round of sentence t means
  t says "chair*", "presid*"
  and (t affirms "alternat*", "rotat*", "by rotation", "(in|by) turn*", "(year|meeting) about",
           "pass* from one to the other", "(even|odd) … (odd|even)", "(first|former) … (second|latter)",
           "each year … the other", "every other (year|meeting)"
       or t says "each … in turn", "(drawn|chosen|decided) by lot", "changes (each|every)")

words casting-vote
  "(casting|second|deciding|decisive|determining|additional|extra) vote",
  "(voice|vote|view|word|opinion) … (prevail*|decides|decide|is decisive|carries)", "(has|have) the last word"

# What lets the other side use what belongs to one.
words licence-back
  "licence*", "license*",
  "(may|shall be free to|is free to|entitled to|right to|at liberty to|liberty to) [also|freely|itself] (use|exploit|make|practise|practice|work|sell|commercial*)"

# The other side may use it: no word that leaves it without a right.
condition leaves-use of clause k means
  (k affirms licence-back
       or k says "(shall|will|does|to) [also] (have|receive|keep|enjoy|retain) … [the|a] (right|licence|license|liberty) to (use|exploit|make|practise|practice|work|sell|commercial*)",
         "(grants|granted|gives|licenses|licences) … (right|licence|license|liberty) (to|under|in)",
         "(may|free to|liberty to) … (for ever|forever|perpetual*|without (payment|royalty|royalties|charge|account*|paying)|free of charge|as freely) … (use|make|work|adapt|exploit|practise|practice|copy|sell)",
         "(may|free to|liberty to) [also|freely|itself] (use|make|work|adapt|exploit|practise|practice|copy|sell) … (for ever|forever|perpetual*|without (payment|royalty|royalties|charge|account*|paying)|free of charge|as freely)")
  and not k says "(gives|give|yields|yield) up",
     "(retain*|have|has|hold|holds|acquire*|obtain*|receive*|enjoy*|with|reserve*) no [further|such|other] (right*|licence*|license*|liberty|title|interest) [whatever|whatsoever] (to|in|under|thereto|thereunder|therein|beyond|of)"

# Rights in what each brought, or made alone.
words of-what-each-brought
  "background", "pre-existing", "preexisting", "(one|either|a) (party|side|promoter|partner) alone", "by itself alone"

# What both made is both's.
words commonly-owned
  "common property", "open to both", "(in|as) co-owner*", "co-owned", "(jointly|equally) (own|owns|owned|held|hold)",
  "(held|owned|own) (in common|jointly|equally|by both|together)", "(belong*|vest*) (to|in) both",
  "(both|each) [party|parties|of us] (own|owns|may use|can use)", "equal [undivided] (shares|moieties|parts)"

# Things that come out of the common work, and the words by which they are somebody's.
words out-of-the-work
  "(joint|foreground|arising|resulting|new|common|shared|project|programme|program|collaboration) (ip|intellectual|works?|results?|inventions?|developments?|materials?|software|technology|know-how|data|property|patents?|improvements?|product*)",
  "jointly", "together", "in common", "co-own*", "co-proprietor*", "result", "results", "foreground", "inventions",
  "improvements", "equal [undivided] (shares|parts|moieties)", "joint names",
  "(made|created|developed|conceived|devised|written|generated|produced|invented|arising|arise|arises|comes|come|resulting|designed|prepared) … (under|in the course|during|from|out of|pursuant|in performing|by (both|either|the (parties|members)|it|them|one|any|such))",
  "work product", "deliverable*", "derivative*", "newly"

words owned-company
  "(company|corporation|venture|entity|partnership) [jointly|equally] (owned|held)"

words what-each-had
  "background", "pre-existing", "preexisting", "already",
  "(owned|held|had|possessed|existing|owns|has) … (before|prior to|at|on|as of) the (start|effective|commencement|signature|execution|date)",
  "outside (this|the) (agreement|venture|alliance|work|project|collaboration)", "brings", "brought (in|into|to)",
  "independently of"

# No more than who keeps what each had: nothing on what comes of the work.
condition settles-only-what-was of clause k means
  (k says what-each-had and k does not say out-of-the-work or k says owned-company)

# Both own it, or one holds it and the other may use it as freely.
topic title-shared
title    "What is made is both's"
phrases  "(co-owner*|co-owned|co-proprietor*|tenants in common)",
         "(own|owns|owned|held|hold|vest*|belong*|property) … (equal [undivided] (shares|parts|moieties)|jointly by|by both|in common|both of them|both parties|all parties)",
         "(vest*|belong*) … (in|to) (the|both|all) (parties|members|partners|venturers)",
         "as (nominee|trustee|bare trustee) … (for|of) (both|the|all)", "(same|like|equal) use of … as",
         "(each|either|both) … (may|free to|liberty to) (use|exploit|work|practise|practice|license) … without (account*|paying|payment|charge|royalt*)"
except   "background", "pre-existing"

# Nobody may turn an idea away for where it comes from.
topic ideas-not-barred
title    "No idea is turned away"
phrases  "(no|not a|never a|nor a) (ground|reason|cause|excuse|objection|bar|answer|warrant) … (return*|refus*|reject*|lay*|set|put|leav*|declin*|dismiss*|disregard*|hold*|unread|unopened|unheard|against)",
         "(neither|no) [party|member|side|partner|one] … (shall|may|will|must|can) … (refus*|declin*|reject*|disregard*|dismiss*|ignor*|return*|set aside|turn away|turn down) … (idea*|suggestion*|proposal*|innovation*|improvement*|invention*)",
         "(no|nor) [such] (idea|suggestion|proposal|innovation|improvement|invention) … (refused|declined|rejected|disregarded|dismissed|ignored|returned|laid aside|set aside|put aside|turned away|turned down|left)",
         "(not|never) (be) (refused|declined|rejected|disregarded|dismissed|ignored|set aside|put aside|turned away|turned down) … (because|merely|only|solely|on the ground|by reason|for the reason|for want)"

words made-together
  "jointly [to|shall|and|will] (develop*|invent*|creat*|devis*|design*|research*|conceiv*|engineer*)",
  "(together|collaborat*|co-operat*|cooperat*|join*|combine*) [forces|efforts|skills] [to|shall|and|will|in|on|upon] [the] (develop*|invent*|devis*|design*|conceiv*|engineer*|research*)",
  "(develop*|invent*|devis*|design*|conceiv*|made|work* out) [it|them|the|a] [product|products|software|unit|technology] (jointly|together|in common|in collaboration)",
  "joint (development|inventions|works|materials|results|research|improvements|developments)", "co-develop*",
  "business of the (venture|company|joint venture) … to [research|make|build|assemble|manufacture] (design|develop|invent|research|engineer|devise)",
  "the (venture|joint venture|jv company) (shall|will|is to) (design|develop|invent|research|engineer|devise)",
  "(together|jointly|in common) [to|shall|will|they] (write|writes|build|builds|make|makes|code|codes|programme|contrive|produce|evolve|prepare|create|creates|design|designs|develop|develops|invent)",
  "(write|writes|build|builds|code|codes|programme|contrive|contrives|produce|produces|evolve|evolves|create|creates|design|designs|develop|develops) … (together|jointly)",
  "joint (skill|effort*|labour*|industry|ingenuity)",
  "(design|development|project|joint) team … (design*|develop*|invent*|write*|build*|devise*)",
  "(interface*|software|design*|system*|tool*|procedure*|model|app|product*) (made|built|developed|written|created|devised) (for|by) (the|both|all) (service|parties|venture|alliance|project|platform)",
  "(jointly|together) (search*|seek|look for|investigat*|explor*|experiment*|test)"

# Words by which a body decides only if both sides agree.
words tying-terms
  "unanimous*", "unanimity", "(both|all) votes", "votes of both", "vote of (each|both)",
  "both (parties|sides|delegations) (agree|approve|consent|assent)",
  "(each|either) (party|side|member) (has|have|shall have) one vote", "one vote (each|apiece)",
  "equal (number|votes|representation)", "in equal number*", "(by|with) (consensus|mutual (consent|agreement))",
  "(two|three|four|five) (members|representatives|directors|delegates|persons) (each|from each|of each|appointed by each|nominated by each|by each|apiece)",
  "(assent|consent|approval|agreement|concurrence) of (both|each|all)",
  "(each|either) [of the] (party|parties) … (appoint*|nominat*|name*|delegat*) (two|three|four|one|an equal)",
  "(including|with) [at least] one [(1)] [member|manager|director|representative|vote] … (each|either) [of the] (party|parties|side|member|members|shareholder|shareholders)",
  "(vote|consent|approval|assent|concurrence) [in writing] of (both|each|either|all) [of the] (party|parties|side|sides|shareholders|members|partners)",
  "(consent|approval|assent) in writing of both",
  "(lacks|lacking|without|wants) the (vote|consent|assent|approval) of (either|both|one)",
  "one [(1)] … by … and one [(1)] … by", "two [(2)] … by … and two [(2)] … by",
  "three [(3)] … by … and three [(3)] … by", "four [(4)] … by … and four [(4)] … by", "two from … and two from",
  "three from … and three from", "one from … and one from",
  "(nominat*|appoint*|name*|elect*|designat*|choose*) [a|one] (moiety|half)",
  "(half|moiety) of (whom|the (members|directors|managers))",
  "(same|like|equal) number of (members|directors|managers|representatives|votes|delegates)",
  "(each|either) [party|side|member|shareholder|of the parties|of them] … veto", "veto* … (each|either|both)",
  "nothing is (decided|resolved|done) (unless|until|without) (both|each|all)",
  "(both|two) (halves|blocks|houses|sides|delegations|camps) … (favour|favor|agree|agrees|say yes|concur|assent|approve|vote for|consent|sign|needed|required)",
  "majority of each", "(votes|vote) … (split|divided|even|equal)",
  "(at least|not less than) one (director|member|manager|representative) … (and|with) [at least] one",
  "(each|either) [of the] (house|side|delegation) … (name*|depute*|appoint*|send*) (one|two|three|four|five)",
  "(voices|votes) of (all|both|three|each)", "(three|two|four) from each",
  "(fills|fill|holds|hold|has|names|takes|elects) (two|three|half) of the (four|six|seats|places)",
  "each (has|have|holds|hold|enjoys|enjoy) a veto", "mutual agreement of"

# Somebody decides: not two parties who sign a further paper.
words deciding
  "(decide|decides|decided|decision*|resolution*|resolve|resolves|vote|votes|voting|quorum|veto*)",
  "(nothing|no) … (done|passed|carried)", "(approved|adopted|passed|carried|taken) (by|only|unless)", "act by",
  "acts by"

condition can-tie of clause c means
  (c affirms tying-terms or c says tied-unless)

# Nothing is decided unless both agree.
words tied-unless
  "(nothing|no|not|none|neither) … (unless|until|without|save|except|only if) … (both|each) [of] [the] (side*|part*|delegation*|house*|half|halves|block*|group*|promoter*|member*|of them|of us)",
  "(nothing|no|not|none) … (unless|until|without|save|except) … at least one … (and|by) … one", "(three|all) of four"

# Ties are impossible, or somebody breaks them.
condition cannot-tie means
  agreement affirms "casting vote", "deciding vote", "second vote", "independent (chair*|member*|director*)",
     "(odd|uneven) number", "neutral (chair*|member*)",
     "(third|fifth|seventh|ninth) (member|director|manager|delegate)",
     "(fifth|seventh|ninth) (chosen|named|appointed|elected)", "and a (third|fifth|seventh|ninth)"

# Put away before anyone has looked: whatever it is that comes.
words left-unread
  "(unread|unopened|unheard|unexamined)"

words before-reading
  "without [having|being|first|so much as] [been] (read|reading|looking|looked|opened|opening|heard|hearing)"

# Nothing is to be heard, or it counts for nothing.
words shut-out
  "(unanswered|unconsidered|worthless|valueless|unwelcome)",
  "without [any|being|having|further|prior] (review|consideration|considered|answer|reply|reviewed|examination)",
  "(not|never|no|nobody|neither|nor|doesn't|don't|won't|nothing) … (read|hear|heard|listen*|look at|looked at|entertain*|triaged|weigh|weighed|have regard|wanted|want|heed|heeded|take notice)",
  "(disregarded|ignored|discarded|shredded|thrown away|binned|closed automatically)",
  "of no (force|account|value|merit|worth|consequence|interest)",
  "(refrain*|abstain*|desist*|forbear*) from (tender*|submit*|offer*|send*|propos*|suggest*)",
  "(not|never) (presume|venture|tender|suggest|propose|put forward|instruct|trouble)",
  "no (hearing|audience|ear|attention)", "(offer|volunteer|tender|put forward) no",
  "(spare|spares) … (its|their|his) (idea*|suggestion*|advice|proposal*|opinion*)",
  "keep* … (idea*|suggestion*|advice|proposal*|opinion*) … to (itself|themselves)"

words idea-like
  "(idea|ideas|suggestion|suggestions|proposal|proposals|innovation|innovations|invention|inventions|concept|concepts|scheme|schemes|notion|notions|improvement|improvements|submission|submissions|recommendation|recommendations|advice|counsel|representation|representations)",
  "change request*", "(propose|proposes|suggest|suggests) … (alteration*|change*|improv*|design|method)",
  "(put|puts|send|sends|sent|bring|brings) (in|forward)"

# The idea stays in play, or something else than ideas is shut out.
words kept-in-play
  "not only", "but (shall|will|must|is to) (consider|hear|examine|answer|weigh|discuss)",
  "(with|giving|stating|for|states|stated|written|and) [its|the|written|full] (reasons|reason|grounds)",
  "after … (discuss*|consider*|heard|tested|weighed)", "until … (agree*|tested|approved|discuss*|consider*|heard)",
  "confidential",
  "(considered|deemed) [to be] (as|part|an|a|the|confidential|non-confidential|property|owned|assigned|made|works)",
  "unreasonabl*", "without regard to (its|their) (source|origin)", "liab*", "indemn*", "royalt*", "warrant*", "insur*"

words outsiders
  "public", "third part*", "outsider*", "stranger*", "anyone else", "persons other than"

# A bar that is itself forbidden: "neither shall refuse to consider".
words bar-forbidden
  "(no|not a|never a|nor a) (ground|reason|cause|excuse|objection|bar|warrant) … (return*|refus*|reject*|lay*|set|put|leav*|declin*|dismiss*|disregard*|hold*|unread|unopened|unheard)",
  "((shall|will|must|may|can|does|do) (not|never)|neither|no (party|side|idea|ideas|proposal|proposals|suggestion|suggestions|member)) … (refus*|declin*|reject*|disregard*|dismiss*|ignor*|fail* to|omit* to|returned|turned (down|away)|barred|excluded)"

# Ideas barred only where they come by the wrong door.
words wrong-door
  "(sent|submitted|made|given|addressed|delivered) … (mail room|mailroom|inbox|reception|website|telephone|orally|general address|otherwise than|other than through|social media|call centre|switchboard)",
  "(otherwise than|other than|except|save) (through|by|via|on|in) the (portal|form|channel|procedure|register|committee|forum|person)"

# Ideas of people who are no partners.
words ideas-of-outsiders
  "(of|from|by) [any|the|its|members of|persons in|persons among] [the] (general public|public|outsiders|strangers|third parties|third persons|customers|consumers|anyone else|persons other than)"

# Proposals of another kind: to others, or bids.
words other-proposals
  "(competitor*|any other person|third parties|any third party|customers|governmental|authority)",
  "(bid|bids|tenders|subcontract*|quotation*|settlement|closing date|takeover|acquisition|amendment)"

# Anybody on either side can bring a thought, and it is looked at.
condition thought-brought of sentence s means
  s says pattern "\b(?:pitch\w*|propos\w*|suggest\w*|enter|enters|put|puts|lay|lays|bring|brings|raise|raises|submit\w*|table|tables|offer|offers|post|posts)\b[^.;]{0,50}\b(?:ideas?|suggestions?|proposals?|thoughts?|notions?|novelt\w+|better way|new (?:flavou?r|product|way|method)|improvements?|pitch|way of doing)\b",
     "(suggestion*|idea*|proposal*|thought*|pitch|improvement*) (book|register|box|log|board|scheme|day|portal|list|wall|session)",
     "engineering change proposal*",
     pattern "\b(?:ideas?|suggestions?|better way|way of doing|notion)\b[^.]{0,80}\b(?:lay it|put it|bring it|lays it|tells it|enters?|entered)\b",
     pattern "\b(?:hit upon|think of|thinks of|come up with|comes up with|find|finds|see|sees)\b[^.;]{0,40}\b(?:better|cheaper|new|quicker|other) (?:\w+ )?(?:way|method|means|idea|product|use)"

# A place into which anyone may put a thought, and somebody who empties it.
condition suggestion-box of sentence s means
  s says "(box|book|register|log|portal|board|wall|list|inbox|mailbox|channel|page|forum|drawer)"
  and s says pattern "\b(?:staff|employees?|anyone|anybody|whoever|people|workers|workforce|either|each|any|every|all)\b[^.;]{0,60}\b(?:may|can|is free to|are free to|invited to|welcome to)\b[^.;]{0,20}\b(?:drop|post|put|enter|write|leave|send|lay|lodge|record|pin|note|hand in)\b"
  and a sentence named t in the same clause as s where (t says thought-answered, "write back", "writes back", "respond*",
       "try what", "tries what")
  and s does not say "complaint*", "dispute*", "defect*", "fault*", "error*", "customer*", "order*", "invoice*",
     "confidential*"

words thought-answered
  "answer*", "repl*", "reason*", "discuss*", "weigh*", "consider*", "evaluat*", "gone through", "go through",
  "goes through", "real look", "hear*", "heard", "yes or no", "tell its author", "its view", "decid*", "examin*",
  "look* at", "talk*"

# What one side wishes to see is put to the other, or an opening is brought to both: requests for features, chances of business.
condition wish-put-forward of sentence s means
  s says pattern "\b(?:consider|considers|consideration|evaluat\w+|review|reviews|discuss|weigh|weighs|regard)\b[^.;]{0,40}\b(?:feature|enhancement|improvement|product|functional\w*) (?:requests?|wishes|suggestions?|ideas?)\b",
     pattern "\b(?:suggestions?|ideas?)\b[^.;]{0,120}\b(?:shall|will|must|may|can) be (?:made|sent|given|submitted|put)\b",
     pattern "\b(?:present|presents|bring|brings|introduce|introduces|propose|proposes|put|submit|submits)\b[^.;]{0,60}\bto (?:the |each )?(?:other|others|board|committee|council|parties|operating company|company's board)\b[^.;]{0,60}\b(?:opportunit\w+|projects?)\b",
     pattern "\b(?:present|presents|bring|brings|introduce|introduces|propose|proposes|put|submit|submits)\b[^.;]{0,30}\b(?:opportunit\w+|projects?|developments?)\b[^.;]{0,30}\bto (?:the |each )?(?:other|others|board|committee|council|parties|operating company)\b"
  and s says "shall", "must", "will", "agree*", "undertake*"
  and s does not say "customer*", "confidential*", "invoice*", "audit*", "dispute*", "shall not", "will not",
     "not be obliged"

condition thought-heard of sentence s means
  (s meets suggestion-box
       or s meets thought-brought
         and s says thought-answered
         and s does not say "customer", "price proposal*", "(proposal*|suggestion*) of price*", "budget",
           "solicitation", "tender*", "bid", "bids", "amend*", "settlement", "arbitrat*", "deadlock", "shall not",
           "not be considered", "unsolicited")

# Instructions for a shipment or a bank, and what is delivered by hand.
words no-lesson
  "(shipping|delivery|shipment|wire|wiring|payment|transfer|packing|storage|handling|letter of|letters of) instruction*",
  "(delivered|deliver|served|sent) manually", "manual* (agent|service|correction*|signature*)"

# People of one side learn with, or from, those of the other.
condition taught-or-lent of sentence s means
  s says pattern "\b(?:engineers?|managers?|staff|people|chemists?|scientists?|cellarmen|technicians?|operators?|foremen|foreman|foundryman|workers|men|team|teams|specialists?|trainers?|apprentices?|cooks?|drivers?)\b[^.;]{0,60}\b(?:spends?|works?|shadows?|sits?|stays?|learns?|goes|go|attends?|visits?)\b[^.;]{0,80}\b(?:shifts?|at \w+'s|lab|week|weeks|months|works|learning|learn|beside|alongside|with)\b",
     pattern "\b(?:lends?|deputes?|details?|seconds?|sends?|hosts?|receives?)\b[^.;]{0,30}\b(?:engineers?|managers?|staff|people|chemists?|scientists?|technicians?|operators?|foremen|foundryman|workers|men|specialists?|trainers?|apprentices?)\b[^.;]{0,100}\b(?:week|weeks|month|months|days|year|teach|learn|show)",
     pattern "\b(?:manuals?|handbooks?|recipes|procedures|know-how|documentation|drawings)\b[^.;]{0,50}\b(?:handed over|hands over|passed on|given over|in writing)\b",
     pattern "\b(?:hands? over|pass(?:es)? on|gives? over|walks?|teach(?:es)?|shows?)\b[^.;]{0,50}\b(?:manuals?|handbooks?|recipes|procedures|know-how|how to|how the|the craft|what it knows|what they know)\b",
     pattern "\b(?:week|days?|course|courses|hours?) of (?:instruction|teaching|training|coaching|lessons)\b",
     pattern "\b(?:understud(?:y|ies)|apprentices?|trainees?|mentors?|pupils?)\b[^.;]{0,80}\b(?:other|each|either|both|taught|learn\w*)\b",
     pattern "\b(?:be|being|are|is|get|gets)\s+(?:\w+ )?(?:taught|instructed|schooled|coached|tutored)\b[^.;]{0,80}\b(?:by|in|from|all|how|weeks?|days?|months?)\b"

condition knowledge-passed of sentence s means
  s meets taught-or-lent
  and s does not say "customer*", "consumer*", "the public", "visitors", "style manual", "mark", "marks", "vacancy",
     "confidential*", "sales visit", "termination", "after the end", "inspect*", "audit*", "mend*"

# What comes out of the common work is somebody's, and the other may use it.
condition fruit-of-work of sentence s means
  s says pattern "\b(?:inventions?|code|data ?sets?|designs?|results?|what (?:comes|they make|we make|is made)|whatever (?:they|we|comes|is)|improvements?|software|model|works?|patents?|fruits?|foreground|product of)\b"

condition fruit-owned of sentence s means
  s says pattern "\b(?:follows? inventorship|belongs? to|is \w+'s\b|are \w+'s\b|property of|vests? in|owned by|goes to|stays with|held (?:by|in)|both of us|equal undivided)\b",
     pattern "\b(?:each|either|other)\b[^.;]{0,40}\b(?:licenses? its|may (?:use|practi[cs]e|work|exploit)|use it)\b"

# Rights in what comes of it, and who holds them.
condition fruit-held of sentence s means
  s says pattern "\b(?:patents?|inventions?|designs?|drawings?|rights?|results?|software|code|copyright|title)\b[^.;]{0,60}\b(?:from which|whereof|thereof|therefrom|therein|arising|resulting|so (?:made|gained|won|found|written)|in it|in them)\b[^.;]{0,60}\b(?:holds?|held|owns?|owned|keeps?|belongs?|vests?|takes?|has|have)\b"
  and s does not say "confidential*", "background", "owned before", "trade mark*", "records", "already"

condition fruit-settled of sentence s means
  (s meets fruit-held
       or s meets fruit-of-work
         and s meets fruit-owned
         and s does not say "confidential*", "background", "owned before", "trade mark*", "logo*", "records",
           "brought in")

# Both sides make it with one another, in teams of both.
condition made-by-both of sentence s means
  s says pattern "\b(?:designed|developed|built|written|made|created|devised)\b[^.;]{0,20}\bby (?:a |the )?(?:mixed|joint|common|shared|combined)\b (?:team|group|crew|office)",
     pattern "\bwe(?:'re| are| will|'ll)? ?(?:building|build|writing|write|developing|develop|designing|design|making|creating|create) (?:the |a |an |our )?[^.;]{0,30}\btogether\b",
     pattern "\b(?:mixed|joint|common) (?:team|group|crew)\b[^.;]{0,40}\b(?:designs?|develops?|builds?|writes?|devises?|creates?)\b"
  and s does not say "relationship", "trust", "team spirit", "market", "business together"

# As many from one side as from the other, so that the votes may stand even.
condition evenly-manned of clause c means
  c says pattern "\b(?:two|three|four|half|2|3|4)\b(?: \(\d\))? (?:\w+ ){0,3}?(?:by|from|of) \w+,? and (?:the other )?(?:two|three|four|half|2|3|4)\b(?: \(\d\))? ?(?:\w+ ){0,3}?(?:by|from|of)\b",
     pattern "\b(?:two|three|four) (?:people|persons|members|managers|directors|heads|seats|men|delegates|representatives)?,? ?(?:\w+ )?from (?:each|either|both)\b",
     pattern "\beach (?:of them |party )?(?:naming|appointing|choosing|sending|electing) (?:two|three|four|half|an equal)\b",
     "in equal number", "concurrence of all", "(two|three|four) members from … and (two|three|four) from"
  and c says "board", "committee*", "council", "crew", "directors", "managers", "steering", "leadership"
  and c does not say "majority"

# How a tie is broken, in whatever words.
# A way out of a tie is about what a joint body has to decide, and not about a breach or a price that is to be adjusted.
condition breaks-a-tie of clause d means
  (d says joint-body, deciding, "deadlock*", "impasse", "stalemate*", "stuck", "split", "divided", "tie", "ties", "tied",
           "lot", "lots", "unresolved (matter|question)*", "(matter|question|motion)*"
       or a clause on governance named g in the same section as d)
  and (d does not say "dispute*", "difference* (has|have) arisen", "breach", "construction"
       or d says "deadlock*", "impasse", "stalemate*", "vote", "votes", "tie", "tied", "split", "divided", "unanim*",
         "resolution*",
         "(board|committee|council|forum|team|group|panel|jsc|jmc) … (cannot|can not|could not|fail*|unable|does not|do not|has not|have not|not)",
         "(cannot|can not|could not|fail*|unable|does not|do not|not) … (board|committee|council|forum|team|group|panel)")

condition cannot-settle of sentence s means
  s says pattern "\b(?:cannot|can't|could not|do not|does not|did not|unable to|fails? to|fail to|failure to)\b (?:\w+ ){0,2}?(?:decide|agree|settle|resolve|reach|carry)\b",
     "(no|without a) (majority|decision|agreement)",
     "(want|lack|absence|failure|default) of (concurrence|agreement|unanimity|majority|consent|consensus|assent)",
     "votes … (one|two|three|half) against (one|two|three|half)", "(twice|again) (failed|been lost|been put)",
     "(fails|failed) (twice|again|of adoption|to be carried|to carry|to pass)", "bring* no majority", "stuck",
     "disagree", "evenly divided", "divide* (two and two|three and three|evenly|equally)", "stalemate", "deadlock*",
     "impasse", "(a|on a) tie", "votes are (even|equal)", "still at odds", "remain* undecided",
     "still (can't|cannot|does not|do not|doesn't|don't)"

condition then-settled of sentence s means
  s says pattern "\b(?:goes to|go to|taken to|carried to|referred to|put to|passes to|handed to|laid before)\b", "expert",
     "escalat*", "mediator", "umpire", "casting", "independent", "chief executive*", "chairmen", "ceos",
     "(buy|sell) … (price|shares)", "name a price", "names a price", "by lot", "coin", "arbitrat*", "makes the call",
     "votes on that", "consultant", "valuer"

condition tie-broken of sentence s means
  s meets cannot-settle
  and s meets then-settled
  and s does not say "dispute", "claim", "quorum", "breach"
  and no sentence named d in the same section as s where (d says "dispute*", "difference* (has|have) arisen",
       "difference* arising")

words made-words
  "(designed|developed|built|written|made|created|devised|building|build|writing|write|developing|develop|designing|design|making|creating|create|designs|develops|builds|writes|devises|creates)"

words even-words
  "(two|three|four|half) … (by|from|of) … and … (two|three|four|half)", "(two|three|four) … (each|either|both)",
  "each … (two|three|four|half|equal)", "equal number", "concurrence of all"
