rule obligation-imbalance
severity warning
title    "One side carries most of the duties"
message  "{p.name} has {count of tasks of p named d where (not d is mutual)} duties of its own and {q.name} {count of tasks of q named e where (not e is mutual)}: more than {ratio} times as many."
cites    "mPartnering, Real Commitment"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply
with     ratio = 3, fewest = 5, familiar = 6

why """
A commitment is real when both sides are held to something. Where one party's duties outnumber the other's several times over, the
agreement reads as an instruction to one of them, and the other can hardly be in breach of it. Counting is a rough measure: duties that
both bear are left out, and a few weighty duties may balance many small ones. Read the two lists side by side before changing anything.
"""

when a party named p
and  count of tasks of p named d where (not d is mutual) >= fewest
and  another party named q
and  count of tasks of p named f where (not f is mutual) > ratio × count of tasks of q named e where (not e is mutual)
# A party spoken of so much more rarely goes by a name that was not read, and its duties were not counted.
and  p.mentions <= familiar × q.mentions
# Where there are more than two, all the others together: some of them are one side. One that acts as a group has duties of its own.
and  (agreement.parties is 2
       or count of tasks of p named i where (not i is mutual) + ratio × count of tasks of p named j where (not j is mutual) > ratio × count of tasks named o where (not o is mutual)
         and no definition named g where (g.term says "group"))
and  p.burden is present
and  no sentence named z where (z says like-duties)
at   p, p.burden "where most of its duties stand"

suggest """
Each Party shall, in its own field: (a) provide the people and information that the other needs to perform; (b) answer requests within five
(5) business days; and (c) report on its part of the work at each meeting.
"""

flags "seven to one" """
DISTRIBUTION AGREEMENT

This agreement is made between [[Alder Works Inc.]] ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. [[Alder shall deliver the pumps within a week. Alder shall insure them. Alder shall train the staff of Birch. Alder shall repair
faulty pumps.]]

2. Support. Alder must keep a hotline. Alder must answer each call within an hour. Alder shall report monthly.

3. Price. Birch shall pay the price.
"""

flags "one party bound to nothing" """
ALLIANCE AGREEMENT

This agreement is made between Alder Works Inc. ("Alder") and [[Birch Trading Ltd]] ("Birch").

1. Birch. [[Birch agrees to build the hall and to open it in spring. Birch shall:

(a) hire ten people for Alder;

(b) clean the hall every day;

(c) advertise the fair;

(d) sell the tickets of Alder.]]

2. Fair. Birch shall hold the fair in June. Both parties shall attend it.
"""

passes "duties of like number" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall deliver the pumps. Alder shall insure them. Alder shall train the staff. Alder shall repair faulty pumps. Alder shall
keep a hotline. Alder shall report.

2. Sales. Birch shall pay the price. Birch shall promote the pumps. Birch shall keep stock.
"""

passes "many duties, and both bear them" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Together. Each party shall appoint a manager. Each party shall report monthly. Each party shall insure its staff. Both parties shall
meet in spring. The parties shall share their plans. Neither party shall poach staff. Alder shall take the minutes.
"""
