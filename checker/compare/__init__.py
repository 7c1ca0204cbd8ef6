"""The room compare; see docs/house.md."""
