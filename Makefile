# Every target sets itself up from a bare Python 3.11 or newer.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export OPENBLAS_NUM_THREADS ?= 1

.PHONY: demo test test-long check format bench evidence docs web clean

demo: $(VENV)/demo.ready
	$(BIN)/coxa demo --out out/demo

test: $(VENV)/dev.ready
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not long"

test-long: $(VENV)/dev.ready
	HYPOTHESIS_PROFILE=searching $(BIN)/python -m pytest -m long

check: $(VENV)/dev.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/pyright
	sh web/check.sh

format: $(VENV)/dev.ready
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/dev.ready
	$(BIN)/python benchmarks/speed.py --write docs/speed.md

evidence: $(VENV)/dev.ready
	$(BIN)/python benchmarks/accuracy.py --write docs/accuracy.md
	$(BIN)/python benchmarks/exercise_loads.py --write
	$(BIN)/python benchmarks/evidence.py --write docs/evidence.md
	$(BIN)/python benchmarks/article.py --write docs/article.md
	$(BIN)/python tests/docs/written.py

docs: $(VENV)/dev.ready
	$(BIN)/python tests/docs/movement_pages.py
	$(BIN)/python tests/docs/written.py

# Only for those who change the page: what it builds is kept in the repository.
web: $(VENV)/dev.ready
	$(BIN)/python -m coxa.app.typescript
	sh web/install.sh
	npm --prefix web run build

clean:
	rm -rf $(VENV) out build dist web/node_modules

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Coxa needs Python 3.11 or newer; name one with make PYTHON=/path/to/python"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip

$(VENV)/demo.ready: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable '.[plots,app,person]'
	@touch $@

# OpenSim itself is only compared with; where it has no wheel, those tests skip with a reason.
$(VENV)/dev.ready: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable '.[plots,frames,check,app,person]' --group dev
	$(BIN)/python -m pip install --quiet --editable '.[opensim]' || echo "OpenSim is not available here; its comparisons will be skipped"
	@touch $@
