"""The room link; see docs/house.md."""
