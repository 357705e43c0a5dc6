# Everything one does with this project, in one word each: `make help`.
.DEFAULT_GOAL := help
.PHONY: run test proof check lint style types qmllint unit messages bench shots clean help
SHELL := /bin/bash

READY := .venv/ready
BIN := .venv/bin
NO_DISPLAY := 3
QML_TYPES := build/qmltypes/TownHall/ViewModels/qmldir
QML_FILES = $(shell find $(CURDIR)/resources/qml -name '*.qml')
# A worker for each core; who has run dry takes over what others have left.
SIDE_BY_SIDE := -n auto --dist worksteal

run: $(READY) ## set up what is missing, then show the screen (without a display: draw every screen to build/screens)
	@status=0; $(BIN)/kiosk run || status=$$?; \
	if [ $$status -eq 3 ]; then \
	    echo "So every screen is drawn to build/screens instead, and these are the statuses:"; \
	    $(BIN)/kiosk status && $(BIN)/kiosk shots build/screens; \
	else \
	    exit $$status; \
	fi

test: $(READY) ## set up what is missing, then every check; of what varies every pair
	@tools/setup.sh tests
	@$(MAKE) --no-print-directory check

proof: $(READY) ## set up what is missing, then all combinations of what varies, and how long it took
	@tools/setup.sh tests
	$(BIN)/pytest $(SIDE_BY_SIDE) -m proof

check: lint qmllint unit ## every check, without set-up: style, types, QML, tests, coverage

lint: style types

style:
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types:
	$(BIN)/mypy
	$(BIN)/mypy build_installer.py resources/installer/pruning.py resources/installer/icu_data.py

qmllint: $(QML_TYPES)
	@echo qmllint
	@$(BIN)/pyside6-qmllint -W 0 --unused-imports warning -I build/qmltypes -I resources/qml $(QML_FILES)

$(QML_TYPES): tools/qml_types.py $(shell find kiosk/qt -name '*.py')
	$(BIN)/python -m tools.qml_types build/qmltypes

unit:
	$(BIN)/pytest $(SIDE_BY_SIDE) --cov --cov-report=
	$(BIN)/coverage json -q -o build/coverage.json
	$(BIN)/python -m tools.coverage_floor build/coverage.json

messages: $(READY) ## bring the catalogues of phrases in step with the program, and compile them
	$(BIN)/python -m tools.messages

bench: $(READY) ## speeds and memory, measured; every minute of six years, compared
	$(BIN)/pytest tests/bench --benchmark-enable
	$(BIN)/python -m tests.bench.minutes
	$(BIN)/python -m tests.bench.responses
	$(BIN)/python -m tests.bench.figures

shots: $(READY) ## draw every page, in every size, language and theme, to build/screens
	$(BIN)/kiosk shots build/screens

clean: ## remove what was built; .venv stays
	rm -rf build dist .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis *.egg-info
	find kiosk tests -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(READY): pyproject.toml constraints.txt tools/setup.sh tools/apt-packages.txt
	@tools/setup.sh
