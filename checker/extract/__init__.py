"""The room extract; see docs/house.md."""
