rule no-improvement-duty
severity note
title    "No duty to get better"
message  "Nothing in the agreement makes the parties improve quality, cost or process over time."
cites    "mPartnering, Continuous Improvement"
applies  to joint-venture, alliance, teaming, reseller, development, supply

why """
Measures that stand still for years describe a partnership that stands still. A duty to improve, with a yearly goal and someone who answers
for it, makes the second year better than the first for both sides; without it the contract rewards whoever does just enough.
Most agreements are silent on it; hence a note and no more.
"""

when no clause on improvement
and  no sentence named s where (s meets doing-better)
near measures, review, governance

suggest """
The Parties shall improve the quality of the work, and lower its cost, from year to year. Each year they shall agree on at least two
improvement projects, one led by each Party, with a starting figure, a goal and a date.
"""

flags "targets that stay as they are" """
1. Supply. Alder shall supply pumps to Birch.

2. Targets. Ninety-five per cent of the pumps shall leave on the promised day, for the whole term.
"""

flags "improvements as property" """
1. Licence. Alder licenses its design to Birch.

2. Improvements. All improvements to the design made by Birch belong to Alder.
"""

flags "a service that raises awareness" """
1. Service. Alder shall raise public awareness of Birch and render other services.

2. Help. Alder answers calls and clears common user errors.
"""

passes "continuous improvement" """
1. Supply. Alder shall supply pumps to Birch.

2. Quality. Alder shall continuously improve the quality of the pumps and agree a yearly goal with Birch.
"""

passes "a service of improving" """
1. Venture. Alder and Birch make dyes together.

2. Services. Alder will render to the venture research services for the improvement of manufacturing process efficiencies.
"""

passes "plain words" """
1. Supply. Alder supplies pumps to Birch.

2. Getting better. Every year we look for two ways to do the work better and more cheaply.
"""
