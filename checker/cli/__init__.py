"""The room cli; see docs/house.md."""
