# What the rules of strategic-synergy speak of: topics, words and conditions. Rules of every principle may use them.

topic governance
title    "Joint bodies"
headings "governance", "steering", "management committee", "[joint] committee", "joint (team|board|body|council|forum)",
         "[alliance|advisory|partnership|management|executive|supervisory|operating|programme|program|project] (board|council|committee)",
         "board of (directors|managers|management)", "how we decide", "(deciding|making decisions) together",
         "joint (decision|management)*"
phrases  "(steering|joint|management|executive|operating|operations|coordinat*|co-ordinat*|oversight|governance|alliance|advisory|programme|program|partnership|liaison|consultative|supervisory|relationship) (committee|group|board|team|council|forum|body|panel|cell)",
         "board of (directors|managers|management|governors)", "board … (consist*|compris*|composed|made up) of",
         "(managed|governed|directed|steered|overseen|supervised) by … (board|committee|council)",
         "(working group|task force|joint project office|leadership team|policy board|governing (board|council)|operating board)",
         "(shareholders|members) meeting",
         "(committee|council|board|panel|forum|body|group) … (composed|consisting|comprising|comprised|made up|consists) … (each|both|either) [of the] (party|parties|side|member)",
         "(each|either) (party|member|side|of us|of them) … (appoint*|nominat*|name*|delegat*|depute*|second*|send*) … (member*|representative*|director*|manager*|delegate*|nominee*|person*|people) … (committee|council|board|panel|forum|body|group|team)",
         "(convene|meet|assemble|sit|sits) [together] … (decide|resolve|determine|settle|approve) … (together|jointly|unanimous*|by (consent|agreement|consensus)|plan)",
         "(representatives|delegates|officers|executives|delegations) of (both|each|the) (parties|party|sides|side) … (meet|convene|sit|assemble) … (decide|resolve|determine|agree|approve|direct|steer)",
         "(decisions|resolutions) … (assent|consent|vote|agreement|approval) of (both|each) (delegation*|side*|part*|representative*)",
         "(joint|common) (secretariat|directorate|committee|council)",
         "committee of (management|both|the parties|representatives)"
except   "audit committee", "approv* … (its|their) [own] board", "(its|their) [own] board … (approv*|authori*)",
         "authori* … (its|their) [own] board",
         "(no|not) … (committee|board|council|joint body|team) … (formed|established|set up|constituted|created)",
         "(approv*|authori*) by … board of directors of", "board resolution", "board approval"

# Words for a body in which the parties sit together.
words joint-body
  "committee*", "council", "board", "steering (group|team|committee|body)", "joint (body|team|forum|panel|group|conference|office)",
  "governing body", "management (team|group)", "forum", "conclave", "panel", "working (group|party)", "project team", "directors",
  "joint [business|project|working|marketing|product|account|operations|technical|innovation] (team|group|party|unit|cell)",
  "[core|alliance|account|liaison|project|programme|program|leadership|executive|oversight] (group|team|circle|table|cabinet)",
  "round table", "managers of the (venture|company)", "convening", "assembly", "deadlock*"

# A tie, and how it is broken.
topic deadlock
title    "Breaking a tie"
headings "deadlock*", "cannot agree", "tie*", "impasse*", "(casting|deciding) vote", "reserved matters",
         "when we disagree", "failure to agree", "disagreement*", "stalemate*", "escalation",
         "unresolved (matter|question)*"
phrases  "deadlock*", "impasse", "stalemate", "(tie|ties|tied) [vote|votes]", "equality of votes", "casting vote",
         "second vote", "deciding vote", "tie-break*",
         "(cannot|can not|could not|fail* to|unable to|does not|do not|is not able to) (agree|decide|reach|resolve|come to) … (committee|council|board|body|group|team|forum|member*|representative*|delegat*|executive*|president*|meeting*)",
         "(committee|council|board|body|group|team|forum|members|representatives|delegat*|convening|panel) … (cannot|can not|could not|fail* to|unable to|does not|do not|is not able to|has not|have not) (agree|decide|reach|resolve|come to|settle*|agreed|decided|reached|resolved)",
         "(of two minds|equally divided|evenly divided|evenly split|divided equally|votes are equal|equal number of votes|upon an equality|in equal numbers)",
         "(no|without) (agreement|decision|unanimity|consensus|majority|resolution) … (reached|made|obtained|found|refer*|escalat*|chief executive*|mediat*|expert)",
         "(failing|in default of|in the absence of) (agreement|unanimity|consensus|a decision|such agreement)",
         "(russian roulette|texas shoot-out|shoot-out|put option|call option) … (deadlock|disagree*)",
         "(refer*|escalat*|submit*|put|lay|laid|carr*) … (matter|question|decision|issue|point) … (chief executive*|presidents|chairmen|managing director*|senior (executive|officer|management)*|principals|expert|umpire|mediator|arbitrat*)"
except   "no (casting|second|deciding|extra) vote"

# A way for either side's ideas to be heard.
topic idea-exchange
title    "Ideas are heard"
headings "idea*", "proposal*", "suggestion*", "innovation*", "open exchange", "sharing ideas",
         "new (ideas|concepts|opportunities)", "exchange of (ideas|views)",
         "continuous improvement (proposal*|suggestion*)"
phrases  "(got|have|has|with) an idea",
         "(propos*|suggest*|idea|ideas|suggestion|suggestions|innovation|innovations) … (consider*|discuss*|examin*|weigh*|review*|evaluat*|entertain*|answer*|reply|replies|respond*|heard|hear|debate*|assess*|studied|study|reason*|deliberat*|respon*|feedback|accept or reject|merits|tried|agenda|look*)",
         "(consider*|discuss*|examin*|weigh*|review*|evaluat*|entertain*|hear|debate*|assess*|study|look* at) … (propos*|suggest*|idea|ideas|suggestion|suggestions|innovation|innovations|new (concept|concepts))",
         "(bring|submit*|put|puts|present*|table|tables|lay|raise*|offer*|send*|forward*|make|makes|contribut*) … (proposal*|idea*|suggestion*|innovation*) … (party|parties|committee|council|board|group|other|team|forum)",
         "(idea|ideas|suggestion|suggestions|proposal|proposals|innovations) … (send|sent|bring|brought|put|go to|goes to|raised|raise|welcome*|invited|encouraged|tabled|laid|submit*|present*|forwarded)",
         "(either|each|both) (party|parties|of us|of them|side|sides) … (propos*|suggest*) … (improvement*|innovation*|new|chang*|market*|product*|service*|way*)",
         "(exchange|share*|sharing|pool*) … (idea*|insight*|suggestion*|concept*|proposal*)",
         "(idea|innovation|suggestion) (scheme|forum|register|box|log|workshop|day|council|exchange)",
         "(brainstorm*|hackathon*|ideation|suggestion box)", "whatever (its|their) (source|origin)",
         "(wherever|whoever|whichever) … (it|they) (came|comes|come|originate*)"
except   "(no|not|never) … (consider*|accept*|entertain*|receive*) … (idea*|suggestion*|proposal*)",
         "confidential information", "settlement proposal*", "tender*", "bid", "rfp", "request for proposal*",
         "proposal deadline", "amendment* … proposed"

words ideas-barred
  "(no|not|never) … unsolicited (idea|ideas|suggestion|suggestions|proposal|proposals|submission|submissions)",
  "(idea|ideas|suggestion|suggestions|proposal|proposals|innovations|improvements) … (shall|will|must|may|are|is|need) (not be|never be|not) [be] [obliged to be] (considered|accepted|entertained|reviewed|read|welcome|examined|submitted|put forward|solicited|made|proposed|suggested|adopted|discussed|taken)",
  "(no|neither) … (idea|ideas|suggestion|suggestions|proposal|proposals|innovations) … (shall|will|must|may|is|are) [be] (considered|accepted|entertained|reviewed|examined|made|put forward|submitted|received|tabled)",
  "(idea|ideas|suggestion|suggestions|proposal|proposals|innovations|submissions) … (destroyed|returned|discarded|deleted|ignored|disregarded|rejected) … (unread|unopened|without (review|consideration|reading|being read|answer|reply)|unanswered)",
  "(idea|ideas|suggestion|suggestions|proposal|proposals|innovations|submissions) … (deemed|presumed|considered|taken|regarded|treated) … (no value|worthless|of no value|without value|no worth|no merit|valueless|no account)",
  "deemed to (have no value|be worthless|be of no value)",
  "(shall|will|must|may) (not|never) (submit|propose|offer|suggest|put forward|send|bring|make) … (idea|ideas|suggestion|suggestions|proposal|proposals|innovations|improvements|changes to)",
  "(no obligation|not obliged|not be obliged|not required|not bound|no duty|under no duty|not be bound|need not|needs not) [to] (consider|review|respond to|examine|answer|entertain|read|look at) … (idea|ideas|suggestion|suggestions|proposal|proposals|innovations)",
  "(shall|will|may|must) (disregard|ignore|reject|discard) … (any|all|every|such|the) … (idea|ideas|suggestion|suggestions|proposal|proposals|innovations)",
  "(refrain from|abstain from|desist from) … (idea|ideas|suggestion|suggestions|proposal|proposals|innovations)"

# Things made together.
topic joint-development
title    "What is made together"
headings "joint (development|work|results|inventions)", "co-development",
         "[foreground|joint|new|arising] (ip|intellectual property)", "ip we create together",
         "development (work|program*)", "collaborat* (research|development)", "research and development"
phrases  "(jointly|together|collaborat*) … (develop*|invent*|creat*|devis*|design*|research*|conceiv*|engineer*|author*)",
         "(develop*|invent*|creat*|devis*|design*|conceiv*|author*|made|work* out) … (jointly|together|in common|in collaboration|by both|collaborat*)",
         "joint (development|inventions|works|materials|results|research|improvements|developments|product*)",
         "co-develop*", "foreground (ip|intellectual property)",
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
phrases  "(make|makes|made|create*|develop*|devise*|invent*) … (belong*|owned|own|property) … (both|jointly|equal*|common|each|party|parties)",
         "(own*|belong*|vest*|property of|title to|assign*|held by|proprietor*) … (jointly|together|both|equal|in common|undivided) … (invent*|result*|develop*|creat*|materials|work*|intellectual|ip|improvement*|software|design*|know-how|patent*)",
         "(invent*|result*|develop*|creat*|joint materials|work product|intellectual property|ip|improvement*|software|design*|know-how|patent*|accessor*|method*) … (own*|belong*|vest*|property of|title|assign*|proprietor*|held)",
         "(own*|belong*|vest*|title) … (invent*|foreground|work product|intellectual property|ip|improvement*|patent*|copyright*|developed|created|devised)"
except   "belonging to third parties"

# Passing on what one knows.
topic knowledge-transfer
title    "Passing on knowledge"
headings "training", "(knowledge|know-how|technology|skills) (transfer|exchange|sharing)", "training and know-how",
         "exchange of knowledge", "secondment*", "technical (assistance|cooperation|co-operation|support and training)",
         "learning", "teaching", "shadowing", "personnel exchange*"
phrases  "(shall|will|must|may|to) [also|jointly] (train|instruct|teach|educate|coach|mentor|tutor|brief|familiari*)",
         "train* … (staff|engineers|personnel|employees|people|technicians|salespeople|operators|team*|representative*|each other|other|fitters|colleague*)",
         "(training|instruction|teaching|coaching|tuition) … (shall|will|must|provid*|given|give|gives|deliver*|held|hold|course*|session*|programme*|program*|attend*|day|days|receive*)",
         "(provide|provides|give|gives|deliver*|hold|offer|receive|attend|conduct|arrange|furnish) … (training|instruction*|tuition|teaching|workshops|courses|coaching)",
         "(shall|will|must|may|to) [each|also] second … (staff|engineer*|personnel|employee*|people|specialist*|expert*|technician*|member*|person*|other|one|two|three|four)",
         "seconds … to", "seconded", "(teach*|train*|instruct*|coach*|educat*) (each other|one another|the other)",
         "secondment*",
         "(knowledge|know-how|technology|skills|expertise|technical information) … (transfer*|pass* on|hand* over|share*|exchange*|impart*|communicat*|disclos* to the other|made available|document*|pool*)",
         "(transfer*|pass* on|share*|exchange*|impart*|communicat*|make available|pool*|furnish*|disclose) … (knowledge|know-how|technology|skills|expertise|experience|technical (information|assistance|data|documentation)|learnings|lessons|playbook*|methods)",
         "technical (assistance|instruction)",
         "(shadow*|work alongside|working alongside|ride along|sit with|apprentice*|job rotation|exchange of (staff|personnel|engineers|employees))",
         "(playbook*|manual*|how it does its part) … (copy|share*|give*|exchange*)", "lessons learned"
except   "confidential information", "residual*",
         "(no|not) … (train*|transfer*|obliged) … (knowledge|know-how|staff|technology)"

words casting-vote
  "(casting|second|deciding|decisive|determining|additional|extra) vote"

# What lets the other side use what belongs to one.
words licence-back
  "licence*", "license*",
  "(may|shall be free to|is free to|entitled to|right to|at liberty to|liberty to) [also|freely|itself] (use|exploit|make|practise|practice|work|sell|commercial*)"

# The other side may use it: no word that leaves it without a right.
condition leaves-use of clause k means
  k affirms licence-back and
  not k says "(retain*|have|has|hold|holds|acquire*|obtain*|receive*|enjoy*|with|reserve*) no [further|such|other] (right*|licence*|license*|liberty|title|interest) [whatever|whatsoever] (to|in|under|thereto|thereunder|therein|beyond|of)"

words made-together
  "jointly [to|shall|and|will] (develop*|invent*|creat*|devis*|design*|research*|conceiv*|engineer*)",
  "(together|collaborat*) [to|shall|and|will] (develop*|invent*|devis*|design*|conceiv*|engineer*)",
  "(develop*|invent*|devis*|design*|conceiv*|made|work* out) [it|them|the|a] [product|products|software|unit|technology] (jointly|together|in common|in collaboration)",
  "joint (development|inventions|works|materials|results|research|improvements|developments)", "co-develop*"

# Words by which a body decides only if both sides agree.
words tying-terms
  "unanimous*", "unanimity", "(both|all) votes", "votes of both", "vote of (each|both)",
  "both (parties|sides|delegations) (agree|approve|consent|assent)",
  "(each|either) (party|side|member) (has|have|shall have) one vote", "one vote (each|apiece)",
  "equal (number|votes|representation)", "in equal number*", "(by|with) (consensus|mutual (consent|agreement))",
  "(two|three|four|five) (members|representatives|directors|delegates|persons) (each|from each|of each|appointed by each|nominated by each|by each|apiece)",
  "(assent|consent|approval|agreement|concurrence) of (both|each|all)",
  "(each|either) [of the] (party|parties) … (appoint*|nominat*|name*|delegat*) (two|three|four|one|an equal)"

condition can-tie of clause c means
  c affirms tying-terms

# Ties are impossible, or somebody breaks them.
condition cannot-tie means
  agreement affirms "casting vote", "deciding vote", "second vote", "independent (chair*|member*|director*)", "(odd|uneven) number", "neutral (chair*|member*)"

words outsiders
  "public", "third part*", "outsider*", "stranger*", "anyone else", "persons other than"

# A bar that is itself forbidden: "neither shall refuse to consider".
words bar-forbidden
  "((shall|will|must|may|can|does|do) (not|never)|neither|no (party|side|idea|ideas|proposal|proposals|suggestion|suggestions|member)) … (refus*|declin*|reject*|disregard*|dismiss*|ignor*|fail* to|omit* to|returned|turned (down|away)|barred|excluded)"
