# Conditions that rules share.

condition open-ended means
  agreement says "(no|without a) fixed (end|term)", "continue* [in (force|effect)] until … (terminated|ends it|end it)", "indefinite*", "perpetual*"

# A duty not to deal with others, or to deal with one alone.
condition restraint of duty d means
  (d says exclusive-terms and d does not say "non-exclusive", "exclusive of", "exclusive (property|jurisdiction|remed*)", "exclusively (for|by)" or d.kind is "prohibition" and d says "compet*", "rival*", "(same|similar) (product*|good*|service*|business*|kind)", "other than", "(any|no) other", "another", "third part*", "anyone else", "elsewhere")

# A limit on whatever is owed under the agreement, not on one head of it.
condition cap-for-all of clause c means
  c says "(total|aggregate|maximum|entire|overall|cumulative) [cumulative|aggregate|total] liability", "liability … under [or in connection with] this agreement"
