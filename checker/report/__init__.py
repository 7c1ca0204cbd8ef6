"""The room report; see docs/house.md."""
