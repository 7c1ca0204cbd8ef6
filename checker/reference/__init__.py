"""Who held which office when, and what places are called."""
