"""
General English as WordNet 3.0 has it: which words mean the same, are kinds or parts of one another, or opposites.

A mechanism that must know such a thing asks here instead of keeping a list. The tables are made by
training/lexicon.py; their licence is LICENSE.wordnet beside this file.
"""
