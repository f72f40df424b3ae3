"""Why a target is missed and what was tried, shown by the document where it is."""

REASONS = {}
