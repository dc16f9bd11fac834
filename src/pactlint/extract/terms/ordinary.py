"""Capitals that define nothing: names of people, places, laws, bodies and days, titles of office, parts of an agreement."""

from __future__ import annotations

import re

ORDINARY_WORDS = frozenset(
    """
    january february march april may june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter christmas easter
    agreement contract party parties section sections article articles clause clauses schedule schedules exhibit exhibits
    annex annexes annexure appendix appendices attachment attachments paragraph paragraphs addendum recital recitals
    preamble part chapter title amendment deed memorandum letter whereas witnesseth now therefore inc incorporated llc ltd
    limited corp corporation company co lp llp plc gmbh ag sa bv nv pty partnership trust bank group holdings international
    partners industries technologies systems laboratories pharmaceuticals enterprises associates act acts code codes law
    laws regulation regulations rule rules statute statutes directive directives constitution treaty convention court courts
    tribunal commission bureau agency authority ministry department office secretary administration service treasury council
    congress parliament senate government republic state states federal federation union kingdom county city district
    province commonwealth embassy consulate university college institute association foundation society federation chamber
    exchange registry street avenue road suite floor building boulevard drive lane box square tower plaza park place house
    room mr mrs ms dr messrs sir madam professor esq jr sr president director directors officer officers manager chairman
    chairperson chair secretary treasurer chief executive financial operating vice counsel attorney attorneys solicitor
    notary judge arbitrator arbitrators minister governor board boards trustee trustees general senior principal managing
    member partner shareholder shareholders stockholder stockholders legal technology marketing sales north south east west
    northern southern eastern western central america american americas europe european asia asian africa african pacific
    atlantic middle england english british britain scotland scottish wales welsh ireland irish france french germany german
    italy italian spain spanish portugal portuguese netherlands dutch belgium belgian switzerland swiss austria austrian
    sweden swedish norway norwegian denmark danish finland finnish poland polish russia russian china chinese japan japanese
    korea korean india indian hong kong singapore taiwan israel israeli canada canadian mexico mexican brazil brazilian
    argentina australia australian zealand latin turkey turkish greece greek bermuda cayman islands malaysia thailand
    vietnam indonesia philippines egypt saudi arabia arabian emirates delaware california york texas florida nevada jersey
    illinois massachusetts pennsylvania ohio georgia michigan virginia washington carolina dakota colorado arizona minnesota
    maryland connecticut oregon wisconsin missouri indiana tennessee utah kansas kentucky louisiana oklahoma alabama
    arkansas hawaii idaho iowa maine mississippi montana nebraska hampshire rhode vermont wyoming alaska london paris tokyo
    beijing shanghai geneva zurich stockholm toronto ontario quebec columbia chicago angeles francisco boston dallas houston
    atlanta seattle miami philadelphia denver phoenix diego jose antonio internet web email www http https microsoft windows
    google apple oracle java linux unix android facebook twitter instagram youtube amazon visa mastercard paypal ibm intel
    adobe word excel powerpoint dollar dollars euro euros sterling pound pounds yen renminbi yuan rupee rupees cents percent
    percentage god christian jewish labor day eve new year independence thanksgiving memorial incoterms gaap ifrs lexis
    nasdaq nyse uncitral icc aaa jams escrow he she it we they you i a an the this that these those each any all no such its
    his her their our your my if in on at by for to of and or but as is be not nor so than then there here where when who
    which what how why upon under with without within except subject notwithstanding provided further however moreover
    unless until while during after before both either neither every first second third fourth fifth one two three four five
    six seven eight nine ten old same other yes none null mutual non-disclosure hundred thousand million billion twenty
    thirty forty fifty sixty seventy eighty ninety eleven twelve fifteen certain sole good best big super premier great
    royal national united
    """.split()
)
"""In lower case. A phrase of nothing but these is ordinary."""

NAMING_WORDS = frozenset(
    """
    inc incorporated llc ltd limited corp corporation co lp llp plc gmbh ag pty act acts code codes law laws regulation
    regulations rule rules statute statutes directive convention treaty court courts tribunal commission bureau agency
    authority ministry department administration congress parliament senate republic university college institute
    association foundation society chamber exchange street avenue road suite boulevard drive lane box square tower
    plaza building bank county city district province kingdom states council board mr mrs ms dr president officer director
    chairman secretary treasurer counsel arbitrator minister agreement agreements contract contracts lease indenture deed
    note notes amendment addendum memorandum letter schedule exhibit annex appendix section article clause attachment plan
    policy guidelines form gaap standards standard protocol principles stock stocks manager vice-president group holdings
    international federation union house committee award procedures model statement statements report reports bill
    certificate certificates convention rule office division center centre superintendence coordination engineer engineers
    services-department ministry inspectorate registrar comptroller hundred thousand million billion dollar dollars workers
    worker procedure procedures series community rating category inc. ltd. corp. co. llc. university hospital school church
    army navy force forces
    """.split()
)
"""In lower case. A phrase that one of these ends or is part of names somebody, some place, a law, an office or another paper."""

ELEMENTS = frozenset(
    """
    hydrogen lithium boron carbon nitrogen oxygen fluorine sodium magnesium aluminium aluminum silicon phosphorus sulfur sulphur
    chlorine potassium calcium titanium chromium manganese iron cobalt nickel copper zinc gallium arsenic bromine zirconium
    molybdenum palladium silver cadmium indium tin iodine barium tungsten platinum gold mercury lead bismuth uranium ammonium
    """.split()
)
"""In lower case. What a compound is called by."""

STRONG = re.compile(
    r"(?:\b(?:any|each|such|all|every|no|its|their|his|her|your|our|other|another|either|neither|applicable|relevant|respective"
    r"|or more|additional|these|those|some|(?P<weak>an?))|(?<!orker)(?<!men)(?<!mployer)(?<!orkers)['\u2019]s"
    r"|(?<!orker)(?<!mployer)s['\u2019]) {1,3}$"
)
"""What stands before a term and not before a name; `weak` what may stand before the name of a thing ("a Town Hall")."""

COMMON_WORDS = frozenset(
    """
    product products services personnel staff employee employees period date year quarter month fee fees price prices rate
    event events notice area territory market customer customers user users property rights right information data material
    materials software hardware system site work works plan program programme project business affiliate affiliates person
    persons claim claims loss losses cost costs tax taxes asset assets sale sales revenue profit margin income payment
    interest share shares unit units order orders delivery shipment inventory technology invention patent patents trademark
    trademarks mark marks copyright know-how goods equipment facility premises improvement improvements deliverables
    milestone acceptance test warranty defect breach default remedy term termination expiration renewal license licensee
    licensor sublicense distributor supplier vendor reseller client end third new initial final annual monthly quarterly
    minimum maximum net gross total base target core key joint common prior background foreground existing excluded
    exclusive permitted restricted confidential proprietary intellectual competing competitive competitor qualified eligible
    approved authorized designated specified covered applicable liability damages insurance policy indemnity indemnitee
    officer representative committee member manager partner owner operator user change control force effective closing
    execution commencement launch calendar fiscal contract purchase supply development research clinical regulatory approval
    manufacturing commercial marketing promotional advertising campaign content feature document documents record records
    report budget forecast schedule specification specifications standard quality safety service support maintenance
    training update upgrade release account amount balance credit debt loan capital equity fund security securities stock
    holder transfer assignment lien encumbrance government authority law entity entities associated related connected
    retained returned sold shielded reserved site web online digital media network platform channel brand store location
    office real personal public receipt receipts takings trigger activation
    benchmark exit deduction allowance threshold metric target scorecard roadmap pipeline buffer reserve deposit escrow
    surplus shortfall overrun saving savings rebate bonus incentive premium surcharge levy penalty penalties credit debit
    ledger statement audit inspection inspector auditor expert surveyor valuer appraiser appraisal valuation umpire mediator
    sponsor lead leads team crew shift hour hours day days week weeks weekend season window peak holiday deadline timetable
    rota roster slot stage phase gate step ramp pilot trial prototype sample batch lot run line lines range ranges family
    class grade tier band level zone region corridor field area hub depot warehouse yard shop outlet branch counter dock
    berth terminal gate bay shed mill factory plant works workshop laboratory studio kitchen farm field pit mine quarry well
    rig vessel ship truck vehicle fleet machine tool tooling mould mold die jig fixture component part parts spare kit pack
    package packaging label carton pallet crate container bottle can drum roll reel sheet panel module assembly subassembly
    device instrument sensor meter controller server cloud portal gateway interface feed dashboard database dataset archive
    repository library catalogue catalog manual handbook guide drawing drawings blueprint design designs model code script
    formula recipe process method procedure protocol workflow technique trick insight idea proposal concept brief pitch
    design-in lead referral prospect enquiry inquiry quote quotation tender bid offer counteroffer option call put drag tag
    interest stake holding holdings dividend distribution waterfall hurdle return returns yield carry promote proceeds
    consideration payment instalment installment advance retainer retention holdback earnout earn-out milestone royalty
    royalties commission discount markup uplift index basket cap floor collar ceiling spread base benchmark reference
    average median aggregate cumulative adjusted allowable permitted prohibited recoverable reimbursable refundable
    deductible chargeable billable taxable payable receivable eligible ineligible qualifying qualified disqualified
    preferred strategic critical essential primary secondary tertiary principal main major minor material special ordinary
    extraordinary additional supplemental supplementary optional mandatory compulsory voluntary interim provisional
    preliminary definitive conclusive ultimate original initial renewed extended shortened first-line second-line front back
    inner outer upper lower local regional national domestic foreign offshore onshore overseas export import inbound
    outbound upstream downstream retail wholesale consumer trade industrial residential municipal rural urban marine aerial
    solar thermal electric hydraulic chemical organic raw finished semi-finished defective faulty damaged spoiled expired
    obsolete surplus idle spare dedicated shared pooled exclusive non-exclusive open closed locked sealed signed certified
    accredited licensed registered unregistered patented branded unbranded private own house co-branded joint mutual common
    separate individual collective integrated combined bundled standalone embedded derived derivative resulting foreground
    independent dependent related unrelated competing complementary substitute replacement successor predecessor outgoing
    incoming departing remaining continuing leaving exiting defaulting non-defaulting breaching innocent affected unaffected
    disclosing receiving paying supplying selling buying purchasing requesting responding notifying indemnifying
    scheduled unscheduled planned unplanned emergency urgent routine regular periodic quarterly daily nightly weekly
    monthly half-yearly yearly annual rolling trailing forward actual estimated forecast projected budgeted planned agreed
    disputed undisputed outstanding overdue late early timely prompt standard premium basic advanced enhanced full partial
    gold silver bronze platinum blue red green black white yellow escalation deadlock dispute controversy grievance
    complaint incident outage failure fault error bug problem issue defect deficiency default delay disruption suspension
    cessation closure shutdown wind-down winding handover hand-over transition migration integration installation
    commissioning erection construction demolition repair overhaul refurbishment recall recycling disposal storage handling
    carriage freight haulage logistics transport transit customs duty duties tariff quota permit permits consent consents
    clearance certification accreditation registration filing approval rejection refusal objection veto waiver release
    discharge surrender withdrawal retirement redemption repurchase buyout buy-out sell-down dilution issuance subscription
    contribution injection commitment undertaking pledge guarantee guaranty surety bond collateral mortgage charge debenture
    note facility drawdown draw repayment prepayment refinancing restructuring reorganisation reorganization merger
    acquisition disposal divestment spin-off listing flotation offering placement liquidation dissolution insolvency
    bankruptcy administration receivership event circumstance condition covenant obligation restriction limitation
    exclusion exception carve-out exemption immunity privilege entitlement benefit advantage opportunity purpose object
    objective goal aim vision mission theme principle value criterion criteria yardstick test tests score rating rank ranking
    review assessment evaluation study survey analysis research finding findings result results outcome output outputs
    input inputs throughput capacity volume volumes quantity quantities weight length size temperature pressure purity
    moisture quality uptime availability latency accuracy reliability durability performance efficiency productivity
    installer installers operator operators technician technicians engineer trainer trainers agent agents dealer dealers
    broker brokers contractor contractors subcontractor subcontractors consultant consultants adviser advisers advisor
    worker workers driver drivers guard guards crew student pupils patient patients member members guest guests visitor
    visitors tenant tenants landlord owner owners holder holders bearer buyer buyers seller sellers purchaser purchasers
    bidder bidders tenderer lender lenders borrower borrowers investor investors founder founders nominee nominees delegate
    delegates observer observers candidate candidates applicant applicants claimant respondent recipient recipients carrier
    carriers forwarder insurer insurers underwriter reinsurer custodian depositary escrow registrar
    book books brand brands logo logos name names sign signs slogan design artwork image images footage film music song
    title titles edition editions issue volume chapter article page pages text wording translation
    territory premises land building buildings room rooms space field fields house houses garden road track pipeline cable
    corpus suspense contingency card cards path paths golden ready readiness cutover cut-over go-live rollout roll-out cycle
    cycles corridor envelope matrix curve profile profiles mix blend ratio ratios weighting weights factor factors multiple
    multiplier coefficient denominator numerator deviation tolerance variance headroom margin cushion provision provisions
    accrual accruals imprest float cash petty outlay outgoings overhead overheads expenditure spend burden load loading
    occupancy headcount footprint perimeter envelope catchment frontier border boundary zone zones quay wharf pier jetty
    anchorage channel draught draft tide tidal cargo cargoes stowage ballast bunker bunkers demurrage laytime hatch hold
    harvest crop crops yield yields grain seed seeds herd flock orchard vineyard vintage cellar cask barrel kiln furnace
    boiler turbine rotor blade nacelle grid substation feeder transformer inverter array string strings battery cell cells
    charge charging discharge dispatch despatch outage generation reactor vessel retort autoclave line-up sterile cold warm
    hot dry wet clean dirty heavy light rapid slow fast first second third fourth fifth last next previous current future
    past opening closing starting running standing sliding stepped sinking floating fixed variable stable volatile weighted
    trusted verified validated tested proven candidate nominee shadow mirror master slave parent child sibling anchor lead
    lighthouse reference showcase demonstration demonstrator exhibition fair show stand booth tour visit season festival
    audience listener viewer reader readers traveller passenger passengers rider riders shipper shippers consignee consignor
    haul hauls leg legs route routes lane lanes schedule timetable itinerary roster duty-free bonded transit dwell turnaround
    docking berthing mooring landing lifting handling sorting picking packing wrapping filling bottling canning milling
    rolling casting forging stamping pressing moulding welding coating painting plating finishing curing drying cooling
    kitty roster standby daywork induction vault grace float bank-up stand-by waitlist longlist shortlist whitelist blacklist
    heating chilling freezing blending mixing brewing baking roasting grinding cutting sawing planting growing spraying
    watering weeding breeding feeding milking shearing slaughter dressing grading
    risk risks hazard hazards threat issue issues action actions decision log logs logbook tracker diary scoreboard heatmap
    liquidity solvency leverage gearing coverage cash runway working floors ceilings clinical surgical medical dental diagnostic
    technical carbon emission emissions energy water waste climate governance steering stewardship assurance compliance
    pledged gatekeeper signal alarm alert queue backlog cohort panel quorum poll ballot ceiling interval frequency cadence
    radius altitude depth density tonnage mileage footage dosage potency strength colour color shade finish grade blend
    splice joint seam bolt valve pump filter membrane nozzle burner sample specimen culture strain assay titre dose vial
    """.split()
)
"""In lower case. Words that terms are made of and names are not."""

EXPECTED_WORDS = frozenset(
    """
    affiliate subsidiary territory product deliverable person representative indemnitee licensee distributor sublicensee
    field improvement specification premise business invention transferee lender trademark mark goods service
    """.split()
)
"""In lower case and the singular. Single words that agreements define as a rule; one use of them is enough."""

HEADS = frozenset(
    """
    date period rate plan fee price amount threshold quota revenue sale record book account balance budget ceiling floor base
    event notice term percentage share schedule list criterion target
    """.split()
)
"""In lower case and the singular. Nouns whose capital, behind another capital, promises a definition even at their only use."""

NAMED_HEADS = frozenset(
    """
    acquisition agent agreement aircraft antibody app application archive area award bankruptcy berth bond book brand bridge
    building cable card case catalogue cell cells centre channel chemical church class clinic compound content cup customer
    database depot device dispute dock document drug employee engine equipment estate exchange facility factory fair family
    farm feature festival field film form formula fund gallery game garden gene group hospital house index instrument
    laboratory land law lease library licence license line litigation loan machine magazine manager mark market material
    materials matter member merger method mine model molecule museum music name network note office operator orchard owner
    partner party patent pipeline pit plant platform port portal premises prime principle prize process product products
    program programme project property protein quay race range rate region report representative rig river road school
    service services share shares ship shop show site software station stock store studio study supplier system systems team
    technology terminal territory test theatre theory tower track transaction trial truck trust vaccine vehicle vessel
    vineyard warehouse website well wharf
    """.split()
)
"""In lower case. Nouns that stand behind names as well: "the Kestrel Software", "the Ashford Depot"."""

SET_PHRASES = frozenset(
    """
    required minimum distribution|adjusted gross income
    |certified public accountant|certified public|initial public offering|net operating loss|new drug application|investigational
    new drug application
    |clinical trial application|good clinical practice|waiver of subrogation|general release|special meeting|annual
    meeting|world wide web|web site|web page
    |web browser|value added tax|force majeure|regulated investment company|interactive voice response|one-time password|total
    dissolved solid
    |super bowl|public offering|real estate|intellectual property office|letter of credit|letter of intent|due diligence|power
    of attorney|social security
    |limited liability company|joint venture|purchase price|fair market value|best effort|good faith|conflict of interest|human
    resource|internal revenue
    |foreign exchange|business combination|private placement|general ledger|credit card|debit card|bill of lading|chapter|bill
    of sale|biologic license application
    |workers compensation|worker compensation|compensation insurance|compensation coverage|commercial general liability|general
    liability|umbrella liability
    |public sector|private sector|town hall|net asset value|global positioning system|gross domestic product|least developed
    country|surrender charge
    |consumer price index|prime rate|employer liability|employer identification number|taxpayer identification number|lower
    heating value
    |good manufacturing practice|current good manufacturing practice|good laboratory practice|investigational new drug|web of
    science|tax return|risk evaluation
    |professional liability|product liability|errors and omission|automobile liability|excess liability|real time|customer
    service|federal income tax
    |quality assurance|quality control|intellectual property law|standard operating procedure|material safety data sheet|end of
    life|power purchase
    |executive order|federal reserve system|federal reserve|investors service|investor service|risk insurance|interactive data
    file|request for arbitration|adverse claim
    |federal express|general order
    |per diem|internal revenue service|patient protection|occupational safety|vice chair|annual report|proxy material|registered
    public accounting firm|independent auditor|search engine|home page|data center
    |ground floor|top floor|first floor|second floor|third floor|fourth floor|fifth floor|shop floor
    |short message service|application programming interface|internet service provider|open source|master of
    ceremony|question|answer
    """.replace("\n", " ")
    .replace("    ", "")
    .split("|")
)
"""In lower case and the singular. Capitals of trade, medicine and the market that need no definition."""
