"""Pieces of rule files for the tests that read them."""

EXAMPLES = """\
examples:
  - case: two colours
    finds: conflict
    published: 2025-03-13
    articles:
      Northern Post: The boat was painted red.
      Daily Ledger: The boat was painted blue.
  - case: one colour
    finds: nothing
    articles:
      Northern Post: The boat was painted red.
      Daily Ledger: Red was the boat.
"""
