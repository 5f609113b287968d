# `make run` opens the sample hall, `make test` runs all tests; each sets up what is missing first.
PYTHON ?= python3
BIN := .venv/bin
RUN_READY := .venv/ready-run
TEST_READY := .venv/ready-test
SETUP_INPUTS := pyproject.toml constraints.txt tools/setup.sh tools/system-packages.txt

.PHONY: run test tour draw voices lint clean

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

clean:
	rm -rf .venv build
