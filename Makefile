# Everything lives in .venv; nothing is installed outside the checkout.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: demo test check lint types examples bench figures sample score lock clean

demo: $(STAMP)
	@$(BIN)/checker check seeds --fail-on never

test: $(STAMP)
	$(BIN)/python -m pytest

check: test lint types examples

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP)
	$(BIN)/mypy

examples: $(STAMP)
	$(BIN)/checker rules test

bench: $(STAMP)
	$(BIN)/python benchmarks/seeds.py

# How well and how fast sentences are read; CORPORA holds treebanks/, stories/, models/ and evaluate/.
CORPORA ?= ../shared
figures: $(STAMP)
	$(BIN)/python training/measure.py --treebanks $(CORPORA)/treebanks --write
	$(BIN)/python training/measure_names.py $(CORPORA)/treebanks
	$(BIN)/python benchmarks/annotate_speed.py --treebank $(CORPORA)/treebanks/gum-test.conllu --megabyte --write
	$(BIN)/python training/ablation.py --shared $(CORPORA)
	$(BIN)/python training/asked.py

# What our own labelled stories give.
score: $(STAMP)
	$(BIN)/python -m benchmarks.stories

# The versions and hashes that everybody gets; no index address is written into it.
sample: $(STAMP)
	CHECKER_DECISIONS=$(VENV)/nobodys $(BIN)/checker check seeds --output reports/sample --fail-on never --no-cache --quiet

lock: $(STAMP)
	$(BIN)/pip install --quiet pip-tools
	$(BIN)/pip-compile --quiet --extra dev --generate-hashes --allow-unsafe --strip-extras \
	  --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-header --no-annotate \
	  --output-file requirements.lock pyproject.toml

$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed; call make PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache
