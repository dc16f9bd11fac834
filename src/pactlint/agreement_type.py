"""The kinds of agreement, apart from all that an agreement can say: options and configurations know them too."""

from __future__ import annotations

from enum import StrEnum


class AgreementType(StrEnum):
    """The kinds of agreement the rules tell apart."""

    JOINT_VENTURE = "joint-venture"
    ALLIANCE = "alliance"
    TEAMING = "teaming"
    CO_BRANDING = "co-branding"
    RESELLER = "reseller"
    DEVELOPMENT = "development"
    SUPPLY = "supply"
    CONFIDENTIALITY = "confidentiality"
    AMENDMENT = "amendment"
    OTHER = "other"
