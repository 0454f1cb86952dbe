"""How much of each proof the scripts run: as `Proof` says it for the tests, see Tests/TestSupport/Proof.swift."""

import os
import sys

PARTS = {"full": 1, "tenth": 10, "fiftieth": 50}
ASKED = os.environ.get("FOLLOWUP_PROOF", "tenth")


def share(full):
    """The part of so many cases, kills or seconds that is run; never none."""
    if ASKED not in PARTS:
        sys.exit(f"FOLLOWUP_PROOF is {ASKED!r}; it is one of {', '.join(PARTS)}")
    return max(1, full // PARTS[ASKED])
