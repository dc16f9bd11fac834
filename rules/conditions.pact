# Conditions that rules share.

condition open-ended means
  agreement says "(no|without a) fixed (end|term)", "continue* [in (force|effect)] until … (terminated|ends it|end it)", "indefinite*", "perpetual*"
