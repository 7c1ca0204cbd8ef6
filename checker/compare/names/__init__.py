"""The parts of the name matcher: reading a name, relating two parts, aligning two names, and the verdict."""
