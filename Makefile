# The targets that people type; `make help` lists them.

SWIFT ?= swift
JOBS ?= $(shell nproc 2>/dev/null || sysctl -n hw.ncpu)
VENV := .build-venv

# An optimized generator takes seconds for a large document instead of minutes.
GENERATOR_BUILD := $(SWIFT) build --package-path Generator --configuration release --product generate -j $(JOBS)
GENERATOR := Generator/.build/release/generate

# On a small machine, hundreds of tests at once would exceed their timeouts.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH ?= 16

export SUITE TESTS MODULES EXAMPLES

SOURCES := Package.swift Sources Tests Generator/Package.swift Generator/Sources Generator/Tests \
	Benchmarks/Package.swift Benchmarks/Sources Fuzz/Package.swift Fuzz/Sources

.PHONY: help deps test-deps build generate check-generated check-beside check-consumer \
	check-document test uts test-interop test-suite-python test-suite-js test-suite-go test-suite-schemathesis \
	release demo docs bench \
	bench-quick fuzz test-asan test-tsan soak chaos lint format clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / && !seen[$$1]++ { printf "  make %-24s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps: ## Install the system packages that a build needs
	@sh Scripts/deps.sh

# Packages without which some tests are skipped.
test-deps:
	@sh Scripts/deps.sh tests

build: deps ## Build everything
	$(SWIFT) build -j $(JOBS)

release: deps ## Build everything for release
	$(SWIFT) build -c release -j $(JOBS)

# With SPEC and OUT, bindings of another OpenAPI document are generated into another folder, and nothing else changes.
ifdef SPEC
generate: ## Generate the bindings (SPEC=file OUT=folder [CLIENT=Name] [MODULE=Name]: those of another document)
	@test -n "$(OUT)" || { echo "make generate SPEC=$(SPEC) also needs OUT=folder, the folder to write to" >&2; exit 1; }
	@$(GENERATOR_BUILD)
	@$(GENERATOR) --spec "$(SPEC)" --out "$(OUT)" $(if $(CLIENT),--client "$(CLIENT)") $(if $(MODULE),--module "$(MODULE)")
else
generate: ## Generate the bindings (SPEC=file OUT=folder [CLIENT=Name] [MODULE=Name]: those of another document)
	@$(GENERATOR_BUILD)
	@GENERATOR=$(GENERATOR) sh Scripts/generate.sh .
	@python3 Scripts/operations-table.py
	@python3 Tests/SampleTests/extract.py
endif

check-generated: ## Fail, with the difference, if generated files are stale
	@$(GENERATOR_BUILD)
	@GENERATOR=$(GENERATOR) sh Scripts/check-generated.sh
	@python3 Scripts/operations-table.py --check
	@python3 Tests/SampleTests/extract.py --check

check-beside: build ## Check that the bindings of other OpenAPI documents compile with the runtime
	@$(GENERATOR_BUILD)
	@GENERATOR=$(GENERATOR) BUILD="$$($(SWIFT) build --show-bin-path)" sh Scripts/check-beside.sh \
		../shared/reference/ably-open-specs/platform-v1.yaml Tests/Golden/Documents/Shapes.json \
		Tests/Golden/Documents/Tickets.yaml

check-consumer: deps ## Check packages that depend on this one: the bindings alone, and everything for release
	@sh Scripts/check-consumer.sh
	@sh Scripts/check-consumer.sh --release

check-document: $(VENV)/document ## Check the OpenAPI document with an independent validator
	@$(VENV)/document/bin/python -m openapi_spec_validator openapi/ably-platform.yaml

$(VENV)/document:
	@python3 -m venv $@
	@$@/bin/pip install --quiet --disable-pip-version-check openapi-spec-validator==0.9.0 || { rm -rf $@; exit 1; }

test: test-deps ## Build and run all tests
	@SWIFT="$(SWIFT)" bash Scripts/run-tests.sh -j $(JOBS)
	@SWIFT="$(SWIFT)" bash Scripts/run-tests.sh --package-path Generator -j $(JOBS)
	@sh Scripts/check-consumer.sh

# The list of all ids is not part of the repository; without it, only the ids that the tests name are counted.
uts: deps ## Run the cases of Ably's Universal Test Specification and show which are answered
	@mkdir -p .build
	@$(SWIFT) test -j $(JOBS) --filter UTSTests >.build/uts.log 2>&1 || { grep -E 'error:|✘' .build/uts.log >&2 || tail .build/uts.log >&2; }
	@python3 Scripts/uts.py .build/uts.log $(wildcard ../shared/reference/uts-ids.tsv)

test-interop: deps $(VENV)/interop ## Test the local service with Ably's Python SDK
	$(SWIFT) build --product ably-local -j $(JOBS)
	$(SWIFT) build --product interop-peer -j $(JOBS)
	@bin=$$($(SWIFT) build --show-bin-path) && \
		$(VENV)/interop/bin/python Tests/Interop/interop.py "$$bin/ably-local" "$$bin/interop-peer"

$(VENV)/interop: Tests/Interop/requirements.txt
	@rm -rf $@ && python3 -m venv $@
	@$@/bin/pip install --quiet --disable-pip-version-check --requirement $< || { rm -rf $@; exit 1; }

# Third-party suites are not part of the repository: SUITE is a checkout, TESTS selects tests. Only the last one needs no
# checkout.
ably-local := $(SWIFT) build --product ably-local -j $(JOBS) && bin=$$($(SWIFT) build --show-bin-path)

test-suite-python: deps ## Tests of ably-python against the local service (SUITE=checkout)
	@$(ably-local) && sh Scripts/suites/python.sh "$$bin/ably-local"

test-suite-js: deps ## Tests of ably-js against the local service (SUITE=checkout [MODULES=folder])
	@$(ably-local) && sh Scripts/suites/js.sh "$$bin/ably-local"

test-suite-go: deps ## REST tests of ably-go against the local service (SUITE=checkout)
	@$(ably-local) && sh Scripts/suites/go.sh "$$bin/ably-local"

test-suite-schemathesis: deps ## Requests generated from the OpenAPI document against the local service ([EXAMPLES=100])
	@$(ably-local) && sh Scripts/suites/schemathesis.sh "$$bin/ably-local"

demo: deps ## Make calls to the embedded local service, or to Ably if ABLY_KEY is set
	@$(SWIFT) build --product ably-demo -j $(JOBS)
	@$(SWIFT) run --skip-build ably-demo

docs: deps ## Render the documentation
	@sh Scripts/render-docs.sh

bench: deps ## Compare with plain C and other clients, and write docs/performance.md
	@sh Benchmarks/deps.sh
	@Benchmarks/run.sh

bench-quick: deps ## A short version of the benchmarks, in a few minutes
	@sh Benchmarks/deps.sh
	@Benchmarks/run.sh --quick

SECONDS := 30
fuzz: deps ## Fuzz the decoders and the generator (SECONDS=30 for each target)
	@Fuzz/run.sh $(SECONDS)

test-asan: test-deps ## Run the tests with AddressSanitizer
	@Scripts/test-sanitized.sh address

test-tsan: test-deps ## Run the tests with ThreadSanitizer
	@Scripts/test-sanitized.sh thread

soak: deps ## A hundred thousand calls; memory, descriptors and threads must not grow
	SOAK_CALLS=$${SOAK_CALLS:-100000} $(SWIFT) test -j $(JOBS) --filter SoakTests

chaos: deps ## Publishes and subscriptions over failing connections ([CHAOS_PUBLISHES=5000] [CHAOS_MESSAGES=100000] [CHAOS_SEED=n])
	CHAOS_PUBLISHES=$${CHAOS_PUBLISHES:-5000} CHAOS_MESSAGES=$${CHAOS_MESSAGES:-100000} \
		$(SWIFT) test -j $(JOBS) --filter ChaosTests

lint: ## Check formatting and vocabulary
	@$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)
	@sh Scripts/lint.sh

format: ## Format the sources
	@$(SWIFT) format format --in-place --parallel --recursive $(SOURCES)

clean: ## Remove build products
	rm -rf .build .build-* Generator/.build Benchmarks/.build-* Fuzz/.build
