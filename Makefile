# Everything that is done with this repository, by name: `make` alone lists it.
# Needs Python 3.11 or newer and make; the rest is installed into .venv.

SHELL := /bin/sh
.DEFAULT_GOAL := help

# A virtual environment that is already active must not decide which Python makes ours.
PYTHON ?= $(shell for p in python3.14 python3.13 python3.12 python3.11 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { echo $$p; break; }; done)

BIN := .venv/bin
STAMP := .venv/.setup-done
PROJECTS := pyproject.toml plugins/sfa/pyproject.toml plugins/intake/pyproject.toml \
	plugins/web/pyproject.toml plugins/marketing/pyproject.toml plugins/service/pyproject.toml \
	plugins/showcase/pyproject.toml plugins/testing/pyproject.toml
DEMO_DIR ?= build/demo
DEMO_ARGS ?=
CRASH_ARGS ?=
MESSAGE ?= sales in depth

.PHONY: help setup test crash demo show-maven show-sales show-servicenow show-hillstrom bench lint format revision record clean

help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP)  ## Install everything into .venv (nothing to do when nothing changed)

$(STAMP): $(PROJECTS) constraints.txt
	@test -n "$(PYTHON)" || { echo "crmcore needs Python 3.11 or newer, and none was found. Install one," \
		"or name it: make $(MAKECMDGOALS) PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv \
		|| { echo "$(PYTHON) cannot make a virtual environment (see above)." \
		"On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@echo "Installing crmcore and its plugins into .venv ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt \
		--editable '.[postgres,test,dev]' --editable 'plugins/sfa[pdf]' --editable plugins/intake \
		--editable plugins/web --editable plugins/marketing --editable plugins/service \
		--editable plugins/showcase --editable plugins/testing
	@touch $@

# The tests make thousands of small databases: in memory, where there is room for them, that takes a third of the time.
SCRATCH = $(shell df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 && $$4 > 6000000 {print "/dev/shm"}')
PYTEST = folder=$$(mktemp -d "$(or $(SCRATCH),$${TMPDIR:-/tmp})/crmcore-XXXXXX") && chmod 711 "$$folder" \
	&& trap 'rm -rf "$$folder"' EXIT && TMPDIR=$$folder $(BIN)/python -m pytest -n 2

test: setup  ## Run the tests, on SQLite and on PostgreSQL
	@$(PYTEST) $(TESTS)

crash: setup  ## Run the slow tests: killed processes, full disks, many writers
	@$(PYTEST) -m slow $(TESTS)

demo: setup  ## Make a firm with two years of sales in build/demo, and look at it
	@rm -rf $(DEMO_DIR) && mkdir -p $(DEMO_DIR)
	@$(BIN)/crmcore demo $(DEMO_DIR) $(DEMO_ARGS)

show-maven: setup  ## Import a real pipeline of 8,800 opportunities; the last line is its figures as JSON
	@$(BIN)/python examples/maven/show.py

show-sales: setup  ## The same month by month, with quotas and forecasts; the last line is its figures as JSON
	@$(BIN)/python examples/maven/show_sales.py

show-servicenow: setup  ## Import 10,000 real incidents with their events; the last line is its figures as JSON
	@$(BIN)/python examples/servicenow/show_servicenow.py

show-hillstrom: setup  ## Import a real e-mail test of 32,000 customers; the last line is its lifts as JSON
	@$(BIN)/python examples/hillstrom/show_hillstrom.py

show-crash-campaign: setup  ## Kill the worker 200 times while it sends 5,000 mails; the last line is what arrived
	@$(BIN)/python examples/crash_campaign/crash.py $(CRASH_ARGS)

show-grow: setup  ## A firm that sells grows into a full CRM, and shrinks again: what a rep sees on one deal
	@$(BIN)/python examples/grow/grow.py

bench: setup  ## Measure against raw statements (PARTS="views reports" for some); the last line is one JSON object
	@$(BIN)/python -m benchmarks $(PARTS)

lint: setup  ## Check style, types and layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup  ## Put the code in its usual form
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

revision: setup  ## Write core's newest migration anew from the declarations (never once it is released)
	@mkdir -p build && : > build/core.toml
	@$(BIN)/crmcore --config build/core.toml revision core --replace -m "$(MESSAGE)"
	@$(BIN)/ruff format --quiet crmcore/store/migrations/versions

revision-%: setup
	@mkdir -p build && printf '[plugins.web]\n[plugins.%s]\n' $* > build/$*.toml
	@$(BIN)/crmcore --config build/$*.toml revision $* --replace -m "$(MESSAGE)"
	@$(BIN)/ruff format --quiet plugins/$*/crmcore_$*/migrations/versions
	@$(BIN)/ruff check --quiet --fix plugins/$*/crmcore_$*/migrations/versions

record: setup  ## Record this release's database in tests/upgrade, for later releases to be tried on
	@$(BIN)/python -m tests.upgrade.make_dump

clean:  ## Remove what was built, and .venv
	rm -rf .venv build dist .pytest_cache .hypothesis .mypy_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
