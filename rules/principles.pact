# The twelve key elements of the mPartnering philosophy, in its own order, each with what it asks of an agreement.

principle long-term-orientation
title "Long Term Orientation"
says """
The relationship should be long term, and the relationship should not be in a state of constant reassessment.
"""
asks """
A term long enough to earn back what both sides put in, renewal by default, a way out that gives time to unwind, and no clause
that puts the relationship up for decision again and again.
"""

principle real-commitment
title "Real Commitment"
says """
This must be a real commitment to each other and each other's business objectives. Success is mutual.
"""
asks """
Objectives the parties share, promises that bind, duties of comparable weight, and exclusivity that is paid for with effort.
"""

principle continuous-improvement
title "Continuous Improvement"
says """
There must be continuous, routine feedback in all directions and a clear focus on continuous quality improvement.
"""
asks """
Regular reviews, measures of quality, feedback both ways, and a chance to correct before anyone is punished.
"""

principle respect-and-trust
title "Respect and Trust"
says """
The relationship is based on trust, sharing information and respecting other parties' need for confidentiality of information.
"""
asks """
Confidentiality that protects both sides with the usual limits, information shared openly, audits that show respect, and good
faith.
"""

principle strength-based-investment
title "Strength Based Investment"
says """
All parties invest in partnering; each invests the strengths uniquely possessed that can contribute to success.
"""
asks """
What each party brings, by when and at what value, and who keeps owning the know-how that comes with it.
"""

principle expectation-alignment
title "Expectation Alignment"
says """
There must be a mutual exchange and agreement to expectations.
"""
asks """
A text both sides read the same way: scope and roles, terms that are defined, references that lead somewhere, figures that
agree, and an orderly way to settle a difference.
"""

principle strategic-synergy
title "Strategic Synergy"
says """
A strategic environment will promote the open exchange and consideration of ideas. Avoid the "not invented here" syndrome. The
relationship will combine the resources and knowledge of the partners.
"""
asks """
A joint body that decides and can break a tie, ideas that are heard, knowledge that is passed on, and fair ownership of what is
made together.
"""

principle commensurate-risk-sharing
title "Commensurate Risk Sharing"
says """
All parties take appropriate risks commensurate with their rewards and the concepts unique to their partnering relationships.
"""
asks """
Indemnities, caps, warranties and insurance that run both ways, and losses borne in the measure of the gains.
"""

principle equitable-reward-sharing
title "Equitable Reward Sharing"
says """
There must be advantages and opportunities. All parties should expect more than is available in other relationships and
commensurate with their investment and risks.
"""
asks """
A reward for every party that follows what it puts in and risks, on a base that is defined, with accounts that can be checked.
"""

principle equity-for-mutual-success
title "Equity for Mutual Success"
says """
All parties must behave as partners. The relationship is based on equity. Success is mutual.
"""
asks """
Rights that neither side alone holds over the other: to change, to assign, to end, to choose the court, to decide at will.
"""

principle systemic-not-individual
title "Systemic and Not Individual"
says """
The partnering relationship will be systemic in nature. It can not depend solely on individuals.
"""
asks """
Duties that rest on roles, procedures for replacing people, successors bound, and an agreement that outlives a change of hands.
"""

principle seeking-competitive-edge
title "Seeking Competitive Edge"
says """
All parties seek new ways to lower costs and differentiate themselves to gain competitive advantage.
"""
asks """
A shared search for lower cost and a better offer, savings that both keep part of, and competition that stays lawful.
"""
