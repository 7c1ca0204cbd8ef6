"""The room reference; see docs/house.md."""
