# `make run` opens the sample hall, `make test` runs all tests; each sets up what is missing first.
PYTHON ?= python3
BIN := .venv/bin
RUN_READY := .venv/ready-run
TEST_READY := .venv/ready-test
SETUP_INPUTS := pyproject.toml constraints.txt tools/setup.sh tools/system-packages.txt

.PHONY: run test tour draw clean

run: $(RUN_READY)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/python main.py run; \
	else echo "No display here: walking the hall without one; pictures go to build/tour"; $(BIN)/python main.py tour . --out build/tour; fi

test: $(TEST_READY)
	@PYTHON=$(BIN)/python tools/test.sh

tour: $(RUN_READY)
	@$(BIN)/python main.py tour . --out build/tour

$(RUN_READY): $(SETUP_INPUTS)
	@PYTHON=$(PYTHON) tools/setup.sh run

$(TEST_READY): $(SETUP_INPUTS)
	@PYTHON=$(PYTHON) tools/setup.sh test

# Draws every picture of the sample hall again; needs nothing of the kiosk.
draw:
	@test -x build/drawing/bin/python || { $(PYTHON) -m venv build/drawing && \
	build/drawing/bin/pip install --quiet --disable-pip-version-check -r tools/drawing/requirements.txt; }
	@build/drawing/bin/python -m tools.drawing --out assets

clean:
	rm -rf .venv build
