"""The room articles; see docs/house.md."""
