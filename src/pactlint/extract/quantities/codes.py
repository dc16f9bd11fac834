"""The ISO 4217 codes that are read as money; those that are also an English word in capitals ("ALL", "TRY") are not."""

from __future__ import annotations

CODES = (
    "USD EUR GBP CHF JPY CNY INR SGD HKD AUD CAD NZD SEK NOK DKK ZAR AED MYR KRW TWD THB BRL "
    "KES NGN PHP IDR VND PLN CZK HUF ILS SAR QAR KWD BDT PKR LKR EGP GHS TZS UGX MXN "
    "RUB BHD OMR JOD ARS CLP BGN ISK UAH ZMW BWP MUR XOF XAF RWF ETB JMD FJD PGK BND MMK NPR KZT"
).split()
PATTERN = "|".join(code.lower() for code in CODES)
"""Source of a pattern for one of the codes, in lower case."""
