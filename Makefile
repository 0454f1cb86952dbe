# The two commands of the README are `make report` and `make test`; each installs what is missing first. `make help` lists all:
# what stands after ## is the line of the target there.

PREFIX ?= /usr/local
TO = $(DESTDIR)$(PREFIX)
BUILD = swift build --configuration release $(STATIC) --product followup
# How far it is, on a terminal; a log has no use for a line a file.
VISIBLY = $$([ -t 1 ] || echo --quiet)
# What `make report` builds and `make install` installs.
PROGRAM = .build/release/followup

# The runtime of Swift is part of macOS, and is linked into the program elsewhere. LLD is part of Swift’s own tools; GNU’s linker
# would warn of a call of `mktemp` in the part of Foundation that swift-argument-parser brings, which the program never makes.
ifneq ($(shell uname -s),Darwin)
STATIC = --static-swift-stdlib -Xswiftc -use-ld=lld
endif

SCHEMA_VENV = .build/schema-venv
BROWSER_VENV = .build/browser-venv
SCRIPTS = $(filter-out %.min.js,$(wildcard Templates/form/*.js))
# Where the package node-js-yaml has the library by which the form reads YAML in the browser.
JS_YAML = /usr/share/nodejs/js-yaml/dist/js-yaml.min.js
BENCH_VENV = .build/bench-venv
BOOK_VENV = .build/workbooks-venv
N = 193
RUNS = 7

# How tests are built with optimization: what they need of the modules is not public.
OPTIMIZED = --configuration release -Xswiftc -enable-testing
# Those of `make test` and `make prove` are in a folder of their own, so that the program that is installed, which the scripts run,
# is not built anew for them.
TESTS = $(OPTIMIZED) --scratch-path .build-tests

.PHONY: help report test test-browser test-workbooks tested-program built-tests workbook-packages form-library browser-packages folders-test attack-test prove test-asan test-tsan test-kill test-yaml schema-test surroundings-test fuzz install uninstall format renew \
    bench system-packages test-packages fuzz-packages

help: ## lists these targets, each with what it does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

report: system-packages form-library ## checks Submissions/2011 and compiles Reports/2011
	@echo "Building the program; the first time this takes a few minutes …"
	@$(BUILD) $(VISIBLY)
	@echo "Checking Submissions/2011, and compiling the report …"
	@$(PROGRAM) compile Submissions/2011
	@echo "Open Reports/2011/report.html in a browser, or read report.md."

# What holds for whatever is random is tried many times, each time with other words, bytes, mutants of a submission, moments to be
# killed at, or inputs of the fuzzer. Each such proof states its full size: `make prove` runs that, the sanitizers a fiftieth, and
# all else a tenth. FOLLOWUP_PROOF=full, tenth or fiftieth in the environment says otherwise (Tests/TestSupport/Proof.swift).

# The formatting and all tests, optimized, as they take several times as long when built for debugging. The scripts run the program
# that is installed; `make --jobs 2 test` runs two at a time, and builds the tests meanwhile.
test: test-packages folders-test test-browser built-tests test-workbooks surroundings-test schema-test attack-test ## checks the formatting and runs every test
	@python3 -B Tests/Faults/kill.py $(PROGRAM)
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Fuzzing Documentation
	swift test $(TESTS) --skip-build

# The program that the scripts run.
tested-program: system-packages form-library
	@$(BUILD) --quiet

built-tests: test-packages
	@swift build --quiet $(TESTS) --build-tests

# Checks that the folders of each module use each other in one direction only.
folders-test: test-packages ## checks that the folders of each module use each other in one direction
	@python3 -B Tests/Folders/order.py

# Tries to find out from the public files of the exercise what was answered in confidence.
attack-test: test-packages tested-program ## tries to find out from the public files what was answered in confidence
	@python3 -B Tests/Attack/attack.py $(PROGRAM)

# Checks that the JSON Schema of the checklist and the validator agree, and the SARIF output against its official schema, with
# an implementation of JSON Schema that is not ours.
schema-test: $(SCHEMA_VENV)/installed tested-program ## checks that schema and validator agree, and SARIF against its schema
	@$(SCHEMA_VENV)/bin/python -B Tests/Schema/agreement.py $(PROGRAM)
	@$(SCHEMA_VENV)/bin/python -B Tests/Schema/sarif.py $(PROGRAM)

# Runs the program with strange streams, locales, time zones, masks and names.
surroundings-test: test-packages tested-program ## runs the program with strange streams, locales, masks and names
	@python3 -B Tests/Faults/surroundings.py $(PROGRAM)
	@python3 -B Tests/Faults/sizes.py $(PROGRAM) 131072
	@python3 -B Tests/Faults/install.py

$(SCHEMA_VENV)/installed: Tests/Schema/requirements.txt | test-packages
	@sh Tests/Schema/prepare $(SCHEMA_VENV)

# Fills in the form in Chromium and in Firefox ESR, compares what it finds with what the validator finds, and checks accessibility;
# the scripts of the page are read by a linter first. `make test-browser PART=drafts` runs one part (Tests/Browser/form.py).
test-browser: browser-packages form-library $(BROWSER_VENV)/installed tested-program ## fills in the form in Chromium and Firefox: make test-browser [PART=name]
	@$(BROWSER_VENV)/bin/oxlint --quiet --config Tests/Browser/oxlint.json --deny-warnings Templates/form
	@$(BROWSER_VENV)/bin/oxfmt --check --config Tests/Browser/oxfmt.json $(SCRIPTS)
	@$(BROWSER_VENV)/bin/python -B Tests/Browser/form.py $(PROGRAM) $(PART)

$(BROWSER_VENV)/installed: Tests/Browser/requirements.txt | test-packages
	@sh Tests/Schema/prepare $(BROWSER_VENV) Tests/Browser/requirements.txt

# Rearranges, damages and saves workbooks as people and programs do, and has the program read those that were made to do harm.
test-workbooks: workbook-packages $(BOOK_VENV)/installed tested-program ## rearranges and damages workbooks, and reads them back
	@$(BOOK_VENV)/bin/python -B Tests/Workbooks/hostile.py $(PROGRAM)
	@$(BOOK_VENV)/bin/python -B Tests/Workbooks/resaved.py $(PROGRAM)
	@$(BOOK_VENV)/bin/python -B Tests/Workbooks/rearranged.py $(PROGRAM)

$(BOOK_VENV)/installed: Tests/Workbooks/requirements.txt | test-packages
	@sh Tests/Schema/prepare $(BOOK_VENV) Tests/Workbooks/requirements.txt

# Puts the library by which the form reads YAML beside the templates, where the package of the system has it.
form-library: system-packages ## puts the library of the form beside the templates
	@if [ -f "$(JS_YAML)" ] && ! cmp -s "$(JS_YAML)" Templates/form/js-yaml.min.js; then \
	    install -m 644 "$(JS_YAML)" Templates/form/js-yaml.min.js; fi

# Fuzzes the way from bytes to the rendered report: see Fuzzing/run.
fuzz: fuzz-packages ## fuzzes from the bytes of a submission to the report, each target in turn
	@python3 -B Fuzzing/run

# All proofs in full, before a release.
prove: export FOLLOWUP_PROOF = full
prove: fuzz-packages browser-packages workbook-packages form-library $(SCHEMA_VENV)/installed $(BROWSER_VENV)/installed \
    $(BOOK_VENV)/installed ## runs all proofs in full, before a release
	@.ci/timed "The program" $(BUILD) --quiet
	@.ci/timed "The build of the tests" swift build $(TESTS) --build-tests
	@.ci/timed "The tests" swift test $(TESTS) --skip-build
	@.ci/timed "Schema and validator" $(SCHEMA_VENV)/bin/python -B Tests/Schema/agreement.py $(PROGRAM)
	@.ci/timed "The attack" python3 -B Tests/Attack/attack.py $(PROGRAM)
	@.ci/timed "The form" $(BROWSER_VENV)/bin/python -B Tests/Browser/form.py $(PROGRAM)
	@.ci/timed "Hostile workbooks" $(BOOK_VENV)/bin/python -B Tests/Workbooks/hostile.py $(PROGRAM)
	@.ci/timed "Workbooks saved by LibreOffice" $(BOOK_VENV)/bin/python -B Tests/Workbooks/resaved.py $(PROGRAM)
	@.ci/timed "Rearranged workbooks" $(BOOK_VENV)/bin/python -B Tests/Workbooks/rearranged.py $(PROGRAM)
	@.ci/timed "Sizes" python3 -B Tests/Faults/sizes.py $(PROGRAM)
	@.ci/timed "Kills" python3 -B Tests/Faults/kill.py $(PROGRAM)
	@.ci/timed "Fuzzing" python3 -B Fuzzing/run

# The tests under Address Sanitizer (with its leak detector) and Thread Sanitizer, each built in a
# folder of its own and with optimization, without which they take three times as long.
test-asan test-tsan: export FOLLOWUP_PROOF ?= fiftieth

test-asan: test-packages ## runs the tests under Address Sanitizer
	LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/leaks.supp:print_suppressions=0 \
	    swift test $(OPTIMIZED) --sanitize address --scratch-path .build-asan

test-tsan: test-packages ## runs the tests under Thread Sanitizer
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/races.supp:print_suppressions=0 \
	    swift test $(OPTIMIZED) --sanitize thread --scratch-path .build-tsan

# Ends the program that is installed at random moments, and checks what is then on the disk.
test-kill: test-packages tested-program ## ends the program at random moments, and checks what is then on the disk
	@python3 -B Tests/Faults/kill.py $(PROGRAM)

# Reads the cases of the YAML test suite, where a checkout of its branch `data` is: make test-yaml YAML_TEST_SUITE=folder.
test-yaml: system-packages ## reads the YAML test suite: make test-yaml YAML_TEST_SUITE=folder
	@if [ -z "$(YAML_TEST_SUITE)" ]; then echo "Name a checkout of the branch data of yaml/yaml-test-suite: \
	YAML_TEST_SUITE=folder. Nothing was tested."; else swift build --quiet --product followup && \
	python3 -B Tests/YAMLSuite/compare.py .build/debug/followup "$(YAML_TEST_SUITE)"; fi

# Formats the code as `make test` wants it.
format: $(BROWSER_VENV)/installed ## formats the code as make test wants it
	@$(BROWSER_VENV)/bin/oxfmt --config Tests/Browser/oxfmt.json $(SCRIPTS)
	swift format --in-place --recursive --parallel Package.swift Sources Tests Fuzzing Documentation

# Writes anew what is committed and made by the program: the sample report with its provenance, the rules’ pages and the
# transcripts.
renew: system-packages ## writes anew what is committed and made by the program
	@$(BUILD) --quiet
	$(PROGRAM) compile Submissions/2011
	$(PROGRAM) compile Submissions/exercise-2026 --annex
	$(PROGRAM) rules --markdown > Documentation/rules.md
	FOLLOWUP_RENEW=1 swift test --filter CommandTests.TranscriptTests

# Compares the release build with libyaml alone and with two programs in Python, and prints the table of goals; `make bench
# N=100000` measures many files instead, RUNS says how often. A benchmark is no test: nothing in `make test` depends on a
# clock. Documentation/performance.md says how to read it.
bench: $(BENCH_VENV)/installed .build/bench/floor ## measures the program: make bench [N=files] [RUNS=times]
	@$(BUILD) --quiet
	@python3 -B Benchmarks/run.py $(N) $(RUNS)

$(BENCH_VENV)/installed: Benchmarks/peer/requirements.txt Benchmarks/script/requirements.txt \
    Tests/Schema/requirements.txt | test-packages
	@sh Tests/Schema/prepare $(BENCH_VENV) Benchmarks/peer/requirements.txt

.build/bench/floor: Benchmarks/floor.c | system-packages
	@mkdir -p .build/bench
	@$(CC) -O2 -Wall -Wextra -Werror $< -o $@ -pthread $$(pkg-config --cflags --libs yaml-0.1)

# Installs the program, its templates, the man page and the completions of bash, zsh and fish below PREFIX.
install: system-packages form-library ## installs the program: make install [PREFIX=folder] [DESTDIR=folder]
	swift package --allow-writing-to-package-directory generate-manual
	@$(BUILD) $(VISIBLY)
	install -d "$(TO)/bin" "$(TO)/share/man/man1" \
	    "$(TO)/share/bash-completion/completions" "$(TO)/share/zsh/site-functions" "$(TO)/share/fish/vendor_completions.d"
	install -m 755 $(PROGRAM) "$(TO)/bin/followup"
	@sh .ci/install-templates Templates "$(TO)/share/followup"
	install -m 644 .build/plugins/GenerateManual/outputs/followup/followup.1 "$(TO)/share/man/man1/followup.1"
	$(PROGRAM) --generate-completion-script bash > "$(TO)/share/bash-completion/completions/followup"
	$(PROGRAM) --generate-completion-script zsh > "$(TO)/share/zsh/site-functions/_followup"
	$(PROGRAM) --generate-completion-script fish > "$(TO)/share/fish/vendor_completions.d/followup.fish"
	@echo "Installed: $(TO)/bin/followup"

# Removes what `install` put below PREFIX, and no template that somebody else put there or changed.
uninstall: ## removes what install put there: make uninstall [PREFIX=folder] [DESTDIR=folder]
	rm -f "$(TO)/bin/followup" "$(TO)/share/man/man1/followup.1" \
	    "$(TO)/share/bash-completion/completions/followup" "$(TO)/share/zsh/site-functions/_followup" \
	    "$(TO)/share/fish/vendor_completions.d/followup.fish"
	@sh .ci/install-templates --remove "$(TO)/share/followup"

# The libraries and tools of the system that the program is built with. Nothing is done when all are there.
system-packages: ## installs the libraries and tools that the program is built with
	@sh .ci/install-system-packages

# Those below wait for this one, as two installations at once would not go.
test-packages: system-packages ## installs these, and what the tests need besides
	@sh .ci/install-system-packages --tests

browser-packages: test-packages ## installs these, and the browsers that the form is tested in
	@sh .ci/install-system-packages --tests --browsers

workbook-packages: test-packages ## installs these, and LibreOffice, which saves workbooks anew
	@sh .ci/install-system-packages --tests --workbooks

fuzz-packages: test-packages ## installs these, and what fuzzing needs besides
	@sh .ci/install-system-packages --tests --fuzzing
