# One word for each job. `make demo` and `make test` set up what a fresh Debian or Ubuntu lacks.
PREFIX ?= /usr/local
DESTDIR ?=
BUILD := .build/release
SWIFT_BUILD := swift build -c release --static-swift-stdlib --product recto

DOCUMENTED := RectoText RectoMatch RectoSummary RectoAlign RectoMemory RectoInterchange Recto

export SWIFT_BACKTRACE := enable=no

.PHONY: all setup build demo test kill-test lint format docs man bench install uninstall clean

all: build

setup:
	@scripts/setup.sh

build: setup
	$(SWIFT_BUILD)

demo: build
	@RECTO=$(CURDIR)/$(BUILD)/recto scripts/demo.sh

test: setup lint
	swift build --build-tests
	swift test --skip-build

# Kills imports and indexings while they write; takes a quarter of an hour and more, so it is no part of `test`.
kill-test: build
	@RECTO=$(CURDIR)/$(BUILD)/recto python3 Benchmarks/kill.py

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks

format:
	swift format --in-place --recursive Package.swift Sources Tests Benchmarks

docs: setup
	mkdir -p docs/api
	for target in $(DOCUMENTED); do \
	  swift package --allow-writing-to-directory docs/api generate-documentation \
	    --target $$target --output-path docs/api/$$target --warnings-as-errors || exit 1; \
	done

# The manual pages are made from the commands and committed, so that installing needs no second build.
man: build
	swift package generate-manual --multi-page --configuration debug --date 2026-11-27
	RECTO=$(CURDIR)/$(BUILD)/recto scripts/make-man.sh .build/plugins/GenerateManual/outputs/recto

bench: build
	@RECTO=$(CURDIR)/$(BUILD)/recto Benchmarks/run.sh
	swift build -c release --static-swift-stdlib --product lookup-speed
	swift build -c release --static-swift-stdlib --product memory-speed
	python3 Benchmarks/lookup.py

install: build
	@RECTO=$(CURDIR)/$(BUILD)/recto scripts/install.sh "$(DESTDIR)$(PREFIX)"

uninstall:
	@scripts/install.sh --remove "$(DESTDIR)$(PREFIX)"

clean:
	rm -rf .build
