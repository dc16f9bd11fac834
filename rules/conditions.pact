# Conditions that rules share.

condition open-ended means
  agreement says "(no|without a) fixed (end|term)", "continue* [in (force|effect)] until … (terminated|ends it|end it)", "indefinite*", "perpetual*"

# A duty not to deal with others, or to deal with one alone.
condition restraint of duty d means
  d says exclusive-terms
  or d.kind is "prohibition" and d says "compet*", "rival*", "similar", "other than", "(any|no) other", "another", "third part*", "anyone else", "elsewhere"
