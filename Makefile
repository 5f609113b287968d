# `make run` opens the sample hall, `make test` runs all tests; each sets up what is missing first.
PYTHON ?= python3
BIN := .venv/bin
RUN_READY := .venv/ready-run
TEST_READY := .venv/ready-test
SETUP_INPUTS := pyproject.toml constraints.txt tools/setup.sh tools/system-packages.txt

.PHONY: run test bench soak tour draw fuzz clean

run: $(RUN_READY)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/python main.py run; \
	else echo "No display here: walking the hall without one; pictures go to build/tour"; $(BIN)/python main.py tour . --out build/tour; fi

test: $(TEST_READY)
	@PYTHON=$(BIN)/python tools/test.sh

# What a visitor feels, against the bare platform: a table and bench.json. Some alone: make bench FIGURES="start push".
bench: $(TEST_READY)
	@$(BIN)/python -m benchmarks $(FIGURES)

# A crowd before the real program: make soak MINUTES=60 SEED=1
MINUTES ?= 10
SEED ?= 1
soak: $(TEST_READY)
	@$(BIN)/python -m benchmarks.soak --minutes $(MINUTES) --seed $(SEED) --out build/soak

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

# Looks for bytes that make the loader fail: make fuzz SECONDS=600 WHAT=hall (or captions, paths). Where the fuzzer
# has no wheel for this Python, the property tests run with more examples instead.
SECONDS ?= 60
WHAT ?= hall
fuzz: $(TEST_READY)
	@if $(BIN)/python -c 'import atheris' 2>/dev/null || $(BIN)/pip install --quiet --disable-pip-version-check \
	--only-binary=:all: -r tools/fuzz/requirements.txt; then $(BIN)/python -m tools.fuzz $(SECONDS) $(WHAT); \
	else echo "No wheel of atheris for this Python: more examples of the property tests instead"; \
	$(BIN)/python -m pytest --hypothesis-profile=long tests/content/test_fuzz.py; fi

clean:
	rm -rf .venv build
