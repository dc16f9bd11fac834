"""The clause bank: for each rule, clauses it must catch and clauses it must leave alone, in many styles of drafting.

`<principle>/<rule>.txt` is by the rule's author; `<rule>.unseen.txt` by someone else, who had not read the rule, and who was not
read while it was written. README.md explains the form. `python -m tests.clauses` reports caught and quiet for each rule.
"""
