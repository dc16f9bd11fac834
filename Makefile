# Needs Python 3.11 or newer, git and make. Everything else goes into .venv, which `make clean` removes.
# `make test ARGS="-k word"` hands arguments on to pytest.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet
READY := $(VENV)/.ready

# Tried in this order, each by running it: a shim on the path may name a Python that is not there. PYTHON= goes first.
PYTHONS := $(PYTHON) python3.14 python3.13 python3.12 python3.11 python3 python
FITS := import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))

.DEFAULT_GOAL := help
.PHONY: help demo test lint style types layers rules format docs bench train fixtures clean

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

demo: $(READY) ## Install pactlint and lint a joint venture agreement
	@$(BIN)/pactlint lint fixtures/joint-venture.docx || [ $$? -eq 1 ] # 1 says that there are findings: that is the demo

test: $(READY) ## Run the tests
	@$(BIN)/pytest $(ARGS)

lint: style types layers rules ## Check style, types, the layers of the architecture, and what is generated from the rules

style: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(READY)
	@$(BIN)/mypy

layers: $(READY)
	@$(BIN)/lint-imports

rules: $(READY)
	@$(BIN)/pactlint rules format --check rules
	@$(BIN)/pactlint rules docs --check --output docs/rules

format: $(READY) ## Put the code into the house style
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

docs: $(READY) ## Build the manual into site/
	@$(BIN)/mkdocs build --strict --quiet

bench: $(READY) ## Run the benchmarks
	@for script in benchmarks/[a-z]*.py; do echo "== $$script"; $(BIN)/python "$$script" || exit; done

train: $(READY) ## Train both models again (an hour and a half; needs the corpus)
	@$(PIP) install --group train
	@$(BIN)/python -m training.train_topics
	@$(BIN)/python -m training.train_likeness --card docs/model-card.md

fixtures: $(READY) ## Write the fixture agreements again from their texts
	@$(BIN)/python -m fixtures.build

clean: ## Remove everything that make has made
	@rm -rf $(VENV) build dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find src tests benchmarks fixtures -name __pycache__ -type d -prune -exec rm -rf {} +

# Older pips do not know dependency groups. The stamp comes last, so an interrupted installation starts again.
$(READY): pyproject.toml $(BIN)/python
	@echo "Installing pactlint and its development tools into $(VENV) (a minute or two, once)" >&2
	@$(PIP) install --upgrade 'pip>=25.1'
	@$(PIP) install --editable . --group dev
	@touch $@

$(BIN)/python:
	@for python in $(PYTHONS); do \
	    if "$$python" -c '$(FITS)' >/dev/null 2>&1; then \
	        echo "Making $(VENV) with $$("$$python" --version)" >&2; \
	        "$$python" -m venv --clear $(VENV) && exit 0; \
	        rm -rf $(VENV); exit 1; \
	    fi; \
	done; \
	echo "pactlint needs Python 3.11 to 3.14 with its venv module (on Debian and Ubuntu: apt install python3-venv)." >&2; \
	echo "None of these runs and fits: $(strip $(PYTHONS)). Name one: make $(MAKECMDGOALS) PYTHON=/path/to/python3" >&2; \
	exit 1
