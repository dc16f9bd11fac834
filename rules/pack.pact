pack mpartnering
version  "0.1.0"
title    "The twelve principles of mPartnering"
