"""The room annotate; see docs/house.md."""
