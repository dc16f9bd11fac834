# What the rules of commensurate-risk-sharing speak of: topics, words and conditions. Rules of every principle may use them.

topic force-majeure
title    "Events beyond control"
headings "force majeure", "acts of god",
         "(event*|cause*|circumstance*|matter*|thing*) (beyond|outside) [our|their|its|a party's|anyone's|the parties] [reasonable] control",
         "hardship", "excus* [of] [performance|delay*|non-performance]", "vis major",
         "(unforeseen|unforeseeable|supervening|extraordinary) (event*|circumstance*)", "frustration",
         "(impediment*|impossibility)"
phrases  "force majeure",
         "(could not|cannot|could neither) [reasonably] (have|be|foresee) [been] (foreseen|avoided|averted|prevented|anticipated|helped|withstood|nor)",
         "(war|flood|fire|strike*|epidemic|pandemic|pestilence|earthquake|riot|tempest|storm|embargo*) … (has|have) (brought about|caused|occasioned|made impossible|put (out of|beyond))",
         "impediment … (beyond|foreseen|avoided|control)", "(act|acts) of god",
         "(beyond|outside) (its|their|our|the|any|his|such|a) [party's|parties] [reasonable] control",
         "(event*|cause*|circumstance*|matter*|occurrence*) … (it|they|neither|nobody|a party|no party|that party) (cannot|can not|could not|can|could) [reasonably] (control|prevent|foresee|avoid|have (prevented|foreseen|avoided))",
         "vis major", "(event|cause|circumstance)* beyond … control",
         "(prevented|hindered|delayed|stopped|excused) … by … (war|flood|fire|strike*|epidemic|pandemic|earthquake|riot|tempest|storm|embargo*|government)",
         "(war|flood|fire|strike*|epidemic|pandemic|earthquake|riot|tempest|storm|embargo*) … (prevent*|hinder*|delay*|suspend*|excus*|stop*)",
         "(unforeseeable|unavoidable|insurmountable|irresistible) … (event*|impediment*|circumstance*)",
         "king's enemies", "queen's enemies", "restraint of princes",
         "(excused|relieved) … (while|so long as|for as long as|for so long) … (last*|continu*|prevail*|persist*)",
         "put* … (out of|beyond) … power",
         "(could not|cannot|can not|could neither|not) … (help|have helped|helped|guard against|have guarded against|guarded against)",
         "impossible … (through|without) … (no|any) fault", "(impossible|unable|prevented|hindered) … no fault of",
         "(war|flood|fire|strike*|epidemic|pandemic|earthquake|riot|tempest|storm|embargo*|act of state) … (suspend*|pardon*|shrink*|sleep*|postpone*)"
except   "(no event|nothing|no circumstance*|neither event) … (relieve*|excuse*|extend*|release*)",
         "excuses (nothing|nobody|no one)", "(absolute|unconditional) … (whatever|whatsoever) … happen*"

topic liability
title    "Liability"
headings "[limitation of] liability", "limitation*", "indemni*"

topic liability-cap
title    "The most a party can owe"
label    "Cap On Liability"
headings "(cap|limit*) (on|of) liability", "liability cap"
phrases  "(total|aggregate|maximum|entire|overall) … liability",
         "liability … (limited to|not exceed|capped at|no more than|no greater than)"

topic indemnity
title    "Who makes good the claims of others"
headings "indemni*", "claims by others", "(third party|third-party) claims", "hold harmless"
phrases  "indemnif*", "hold … harmless", "save … harmless", "keep … indemnified", "indemnit*"

topic insuring
title    "Insurance"
label    "Insurance"
headings "insurance*", "cover"
phrases  "(maintain|procure|carry|obtain|effect|take out|keep) … insurance",
         "insurance … (maintained|effected|taken out|carried)"

topic warranty
title    "Warranties"
headings "warrant*", "representations", "promises about", "disclaimer*"
phrases  "(represents and warrants|represent and warrant|warrants that|warrants to|warrant that)", "warranties of"

topic fixed-damages
title    "Sums fixed beforehand"
label    "Liquidated Damages"
headings "liquidated damages", "(termination|break|exit) fee*", "penalt*", "agreed (damages|compensation)"
phrases  "liquidated [and ascertained] damages", "(termination|break|exit|cancellation) (fee|charge|payment)",
         "agreed compensation"

# Who answers for a breach, in words that neither cap nor exclude.
topic answering-for-breach
title    "Who answers for a breach"
headings "(limit|limits|limitation*|limiting|exclusion*|excluding|cap*) (on|of|and) [the] liabilit*",
         "liabilit* (for|between|of each|of the parties|and|towards|in damages)", "(our|mutual|contractual) liabilit*",
         "remedies for breach", "if things go wrong", "who pays when things go wrong",
         "responsibility for (loss|damage|breach)", "damages", "what we owe each other"
phrases  "(liable|responsible|answerable|accountable) … for … (loss*|damage*) … (breach*|default*|fault*|negligen*|fail*|caus*)",
         "(liable|responsible|answerable|accountable) … for … (breach*|default*|negligen*)",
         "(breach*|default*|breaks|fault|negligen*|failure) … (liable|answerable|shall compensate|must compensate|compensates|make good|makes good|pay … damages|pays for)",
         "(compensate*|make good|makes good|make amends|pay) … (loss*|damage*|harm) … (breach*|default*|fault*|negligen*|caused|break*)",
         "(liability|damages) … (limited|shall not exceed|excluded|capped)", "measure of damages",
         "(answer*|liable|responsible|respond*) … (own|its|their) … (breach*|default*|negligen*|fault*|failure*)",
         "(recover*|claim*) … from the other", "(recover*|claim*) … (only|nothing but|anything but) … direct"
except   "(make|makes) good (the|any|such) (defect*|fault|faults|deficienc*|shortage*|error*)",
         "(liability|responsibility) of a (share|stock)holder", "limited to its shares", "limit of liability of",
         "(policy|policies)", "(beyond|outside) (its|their|the) [reasonable] control", "force majeure",
         "liability for fraud", "insurance",
         "(liable|liability) … (third persons|third parties|creditors|strangers|outsiders) … debts",
         "(by reason [only] of being|as) [a] (member*|shareholder*|partner*)", "limited by (shares|guarantee)",
         "limited liability (company|partnership)", "not be (liable|responsible|answerable) for the debts"

# Whether the other party bears the like is told in a paper that is not there.
condition leaves-the-other-open of deferral x means
  x says pattern "\b(?:if any|if anything|if at all|whether|that of|those of|the like|how (?:much|far)|those (?:members|parties|partners)|such of (?:the )?(?:parties|members|partners|them))\b",
     pattern "\b(?:what|whatever|such \w+ as|any \w+ (?:by|of)) (?:the )?[A-Z]\w+\b"

# A limit on whatever is owed under the agreement, not on one head of it.
condition cap-for-all of clause c means
  c says "(total|aggregate|maximum|entire|overall|cumulative) [cumulative|aggregate|total] liability",
     "liability … under [or in connection with] this agreement"

words joint-liability
  "(pursue*|sue*|proceed*|look to|turn to|call on|claim against) … (either|any|each|whichever) … for (all|everything|the (whole|full|entire|lot))",
  "co-debtors", "(hoofdelijk*|solidair*|gesamtschuldner*) … (bound|liable|debtor*|gebonden|aansprakelijk)",
  "(bound|liable|answerable) (hoofdelijk*|solidair*|gesamtschuldner*)",
  "each … (liable|answerable|responsible|bound) … for (everything|the (whole|lot))",
  "(stand|stands|standing) … (as if|as though) … (alone|the only one|by itself)",
  "call* (upon|on) (either|any|each|whichever) … for the (entire|whole|full)", "joint* and several* [liab*]",
  "several* and joint* [liab*]", "jointly or severally [liab*]", "joint* as well as several*",
  "both jointly and severally",
  "(liable|answer*|responsible|bound|bind|respond|answerable|accountable|pledge*|undertake*) … each [of (them|us|the parties|the members)] … for the (whole|entire*|entirety|full|totality)",
  "each [of (them|us|the parties|the members)] … (liable|answer*|responsible|bound|owes|respond*|accountable) … for the (whole|entire*|entirety|full|totality)",
  "each of them for the (whole|entire*|entirety|full|totality)",
  "(liable|answer*|responsible|bound|guarante*|pledge*|undertake*) … (as if|as though) … (alone|sole|only|its own|his own|their own)",
  "(liable|answer*|responsible|bound) … (in solido|in solidum|solidarily|as if (it|he) were the only|as though (it|he) were (alone|the sole))",
  "solidary (liab*|debtor*|obligor*|obligation*)",
  "(solidarily|in solidum|in solido) (liable|bound|responsible|answerable)",
  "joint and several (debtor*|obligor*|guarant*|obligation*|suret*|covenant*)",
  "(claim|recover|sue|proceed|pursue|collect|demand|exact) … (whole|entire*|all|full amount) … (from|against|of) (either|any|each|whichever) [one] [of them|of us|party|member]",
  "(each|either|any) [one] of (us|them) (can|may|could|will|shall|must) … (be made|be called upon|be required|have|be asked|be compelled) to (pay|answer for|make good|meet) … (all|whole|entire*|everything|full)",
  "(each|either|any) [one] [of] (party|member|partner|of the parties|of the members) (can|may|could|will|shall|must) … (be made|be called upon|be required|be compelled) to (pay|answer for|make good|meet) … (all|whole|entire*|everything|full)"

# Others than the parties who are so liable.
words liable-strangers
  "(director|manager|lead|leader|officer|engineer|head|co-ordinator|coordinator|person|individual|employee|executive|sponsor|secretary|accountant|chair|foreman|superintendent|holder|post|office|role|member of staff|someone|somebody|one [named] person) [who|that|which|to be|is|shall be|wholly] [is] (answerable|responsible|accountable|answering|answers) for the (whole|entire*|totality)",
  "joint* and several* (represent|represents|warrant|warrants)",
  "(jointly|joint) and (severally|several), (represent|represents|warrant|warrants)",
  "(guarantor*|suret*|directors|trustees|subcontractor*|transferee*|executors|heirs|tenants|lessees|customers|purchasers|insurers|underwriters|carriers) … (joint* and several*|several* and joint*|jointly or severally)",
  "(guarantor*|suret*|directors|trustees|subcontractor*|transferee*|executors|heirs|tenants|lessees|insurers|underwriters|carriers) … (liable|bound|answer*|responsible) … for the whole"

# The one who paid for both is to have nothing of the other.
condition denies-recourse of clause k means
  k says "(waiv*|releas*|renounc*|forgo*|forego*|surrender*|abandon*|gives up|give up|excludes) … (contribution|recourse|indemnity|subrogation)",
     "no (right of|right to|claim for|claim to) (contribution|recourse|indemnity)", "without … (contribution|recourse)",
     "(no|without|neither … have) [any|a] (recourse|claim|call|remedy|redress|right over) … [against|to|on|upon] the other*",
     "(whichever|whoever|who|one) … (paid|pays|called upon|made to pay) … (bears|keeps|carries|absorbs|stands) … (what|loss|it|whatever) … [paid]",
     "loss* (lie*|lies|rest*|stay*|remain*) where (it|they) fall*"

# What the one who paid for both may have of the other.
condition settles-between-parties of clause k means
  k affirms "contribut* (from|by|between|among|in)",
     "(as between|between|amongst|among) (themselves|the parties|the members|them|us|ourselves)",
     "(in the proportion*|in proportion|proportionate*|pro rata|rateabl*|ratabl*|in accordance with … share*|according to … share*|according to … interest*)",
     "(to the extent|in so far as|insofar as) … (fault|negligence|default|breach|act*|share|cause*|due|attributable|part)",
     "(recover|reimburse*|recourse|indemnif*|indemnity|(hold*|save*|keep*) … harmless|make* good|repay*|refund*|restore*) … (other|others|share|excess|portion|part|party|interest)",
     "each … (own (share|part|portion|fault|acts|default|work))", "internal*", "inter se", "in the ratio",
     "(refund*|repay*|reimburse*) … (half|part|ratio|excess|share)",
     "(whichever|whoever|who|one that) … (pays|paid|caus*) … (other*|half|share|back|bears)",
     "(within|inside|internally to) the (consortium|alliance|venture|group|partnership) … (bear*|borne|answer*|fall*|rest*)",
     "(party|member|one) (at|to|by) (whose|whom) … (fault|door|default|cause*|due|attributable) … (bear*|pay*|answer*|borne)",
     "(recoup*|made good|make* up|makes up|refund*|repaid) … (excess|beyond|other|share|difference)"
  and not k meets denies-recourse
  and not (k says "infring*", "(seeking|claiming|entitled to) [an|the] indemnity", "conduct of the defen*"
       and k does not say "fault*", "negligen*", "default*", "breach*", "act*", "share*", "contribut*", "proportion*",
         "caus*", "internal*", "between themselves")

# The same, in words that leave no doubt wherever they stand.
condition settles-joint-liability of clause k means
  not k says "(waiv*|releas*|renounc*|forgo*|forego*|surrender*|abandon*|gives up|excludes) … (contribution|recourse|indemnity)"
  and k affirms "right* of contribution",
     "contribution (between|among|amongst|from) [the] (parties|members|partners|them|other)",
     "entitled to contribution",
     "(share*|bear*|borne|divide*|apportion*|contribute*) … (proportion*|according) … (fault*|share*|responsib*|part|parts|participation|interest*)",
     "(whatever|what|amount|sum|whole|more|excess) … (paid|pays|pay) … (beyond|more than|above|in excess of) … (share|part|portion)",
     "(paid|pays|pay) … (customer*|client*|lender*|bank*|creditor*|employer|authority|third part*|outsider*) … (refund*|repay*|reimburse*|recoup*|call on the other|makes good)",
     "(paid|pays|pay) … (more than|beyond|in excess of) … (fault|share|part|portion) … (refund*|repay*|reimburse*|recoup*|call on)",
     "(beyond|more than|above|in excess of) (its|his|their) [own|due|proper] (share|part|portion)"

# Why one bears more of the losses than it takes of the profits.
words reasons-for-losses
  "reflect*", "because", "in recognition of", "recogni* that", "in consideration of", "having regard to",
  "on account of", "to reward", "for (the|this|that|these|those|the following|good) reason*", "the reason",
  "reason* (is|are|being|therefor)", "in return for", "to compensate", "in view of", "takes account of",
  "taking (account of|into account)", "in exchange for", "justified by", "owing to", "since", "compensates",
  "by reason of", "in acknowledg*", "to acknowledge", "due to", "given that", "being the party (that|which|who)",
  "so as to", "in order to", "by way of (compensation|recognition|premium)", "premium for", "inasmuch as", "for having",
  "in respect of its", "in light of"

# An indemnity that is about more than what strangers claim.
condition covers-breach of clause k means
  (not k says "(third party|third-party|third parties|third persons|third person's|strangers|outsiders)"
       or k says "breach* [or default] (of|under) (this|the) agreement", "as between the parties")

# What nobody could help: nature, the state, whatever could not be foreseen or stopped.
condition nobody-could-help of sentence s means
  s says pattern "\b(?:could|can|would)(?: not|n't|not)\b[^.;]{0,30}\b(?:stop|stopped|prevent|prevented|avert|averted|avoid|avoided|foresee|foreseen|help|helped|see coming|control|controlled|resist|guard)\b",
     pattern "\bneither\b[^.;]{0,30}\b(?:could|can)\b[^.;]{0,30}\b(?:stop|prevent|avert|avoid|foresee|see|help|control)\b",
     "not of its (making|doing)", "no fault of (its|theirs|their|ours|either)", "vis major", "overmacht",
     "force majeure", "höhere gewalt", "act* of god", "higher force", "superior force",
     "(hurricane|flood|floods|flooding|storm|storms|tempest|tempests|pestilence|plague|epidemic|pandemic|earthquake|war|riot|riots|bandh|hartal|lockdown|curfew|embargo|sabotage|strike|strikes|power cut|grid failure|cyclone|typhoon|tsunami|visitation)",
     "act of government", "order of a government", "52.249-14", "excusable delay*", "excused delay*",
     "circumstance* outside", "relief event*", "supervening event*"

# Nature as the reason why a warranty, a policy or a plan fails, and not why a duty rests.
condition of-performance of sentence f means
  f does not say "frustration of purpose"
  and not (f says "warrant*", "insur*"
       and not f says "force majeure", "perform*", "obligation*", "delay*", "liable", "default", "excus*")

# What it does to the duty: it rests, the time is put off, nobody is in breach.
condition duty-rests of sentence s means
  s says pattern "\b(?:not|isn't|n't|neither|no|nor|never|without)\b[^.;]{0,40}\b(?:in breach|a breach|in default|in trouble|liable|answerable|answer for|to blame|responsible|at fault|held|count|treated)\b",
     "excus*", "(is|are|be) (suspended|extended|postponed|deferred|pushed back|put off|relieved|released|forgiven)",
     "extend* … (date*|time*|day for day)", "(stands|stand|is|are) (still|in abeyance)", "sleep*", "more time",
     "day for day", "clock stop*", "relief",
     "(may|can|shall|will) (wait|pause|rest|stop|(be (put off|postponed|suspended|delayed|interrupted)))"

# Events beyond control let the duty rest.
condition hindrance-excuses of sentence s means
  s meets nobody-could-help
  and s meets duty-rests
  and s does not say "no excuse", "excuse* (nothing|nobody|no one)", "shall not excuse", "no ground", "even if",
     "nevertheless", "notwithstanding", "confidential*", "insur*", "policy", "lost profit*"

# For a breach one owes the other so much, or makes good this and not that.
condition for-a-breach of sentence s means
  s says pattern "\b(?:breach(?:es)?|breaks?|fails? (?:in|to)|failure|default|falls? short|lets? the other down|does not (?:do|perform)|non-performance|wrong)\b"

condition answered-for of sentence s means
  s says pattern "\b(?:pays?|compensates?) [^.;]{0,40}\b(?:its|the|all|any|such|direct)\b[^.;]{0,20}\b(?:loss|losses|damage|damages|harm)\b",
     pattern "\b(?:makes? good|shall make good|owes?|pays? for|answers?|compensates?|bears?|recover|recovers|recoverable|liable|liability|responsible)\b[^.;]{0,80}\b(?:loss|losses|damages?|harm|foreseeable|direct|more than|over|beyond|up to|at most|profits?|year|nothing)\b",
     pattern "\b(?:neither|no) (?:party|of us|side|of them|one)\b[^.;]{0,60}\b(?:recover|claim|liable|owe|answer|sue)\b[^.;]{0,80}\b(?:lost profits?|loss of profit|gain forgone|consequential|indirect|exemplary|punitive|special|remote|more than)\b"

# It says who answers for a breach, or how far.
condition breach-answered of sentence s means
  (s meets for-a-breach and s meets answered-for
       or s says pattern "\b(?:neither|no) (?:party|of us|side|of them|one)\b[^.;]{0,60}\b(?:recover|claim|liable|owe|answer|sue)\b[^.;]{0,80}\b(?:lost profits?|loss of profit|gain forgone|consequential|indirect|exemplary|punitive|special|remote)\b")
  and s does not say "confidential*", "third part*", "interest", "insur*", "liquidated", "trading",
     "losses of the venture", "force majeure", "beyond … control", "infring*", "contribution*",
     "(may|can|shall|entitled to|right to) terminate", "per week", "a week", "arbitrat*", "attorney*"
