# Needs git, make and Python 3.11-3.14 with venv (or uv); everything else goes into .venv.
# LANGUAGE counts only on make's own command line: in many shells it is a locale setting.

SHELL := /bin/sh
.DEFAULT_GOAL := help

ifeq ($(origin LANGUAGE),command line)
lesson_language := $(LANGUAGE)
else
lesson_language := nl
endif

python := .venv/bin/python
command := $(python) -m regiolab.command
find_python := python=$$(sh tools/find_python.sh) && "$$python"

.PHONY: help lab test check catalogues notebooks readability workbook slides gallery schema figures reference refresh-data environment lock bench mutants binder-link check-machine check-binder web clean venv test-venv site

help: ## say what can be made
	@echo "make ..."
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-13s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

lab: venv ## open the workshop in JupyterLab (LANGUAGE=en, ARGS="--no-browser --port 8890")
	@$(command) open --language "$(lesson_language)" $(ARGS)

test: test-venv ## run all tests (PARTS="unit browser" for some of them)
	@$(python) tools/run_tests.py $(PARTS)

check: test-venv ## ruff and mypy
	@$(python) -m ruff check . && $(python) -m ruff format --check . && $(python) -m mypy

catalogues: test-venv ## put every message in the catalogue of its room, for each language
	@$(python) -m tools.catalogues

notebooks: test-venv ## generate notebooks, exercises, solutions and tables of lessons from lessons/
	@$(python) -m tools.course_tables
	@$(python) tools/make_notebooks.py

readability: test-venv ## list the length of sentences in lessons and guide, and the long ones
	@$(python) -m tools.readability

workbook: venv ## write the printable workbook to build/workbook (Word, and PDF with LibreOffice)
	@$(command) workbook

gallery: test-venv ## write every widget in its states to build/gallery, light and dark, in each language
	@$(python) -m tools.gallery

slides: venv ## write slides to build/slides, one HTML file per route and lesson
	@$(command) slides

site: test-venv ## write the course to build/site: to read, and to do in the browser (needs Node 20)
	@$(python) -m tools.live_site --figures "$(or $(FIGURES),first)" build/site/live
	@$(python) -m tools.site --live build/site

schema: test-venv ## write docs/workspace.schema.json from the model
	@$(python) tools/make_schema.py

figures: test-venv ## write the list in docs/figures.md from what the figures declare
	@$(python) tools/make_figure_list.py

reference: test-venv ## write docs/reference.md from the docstrings
	@$(python) -m tools.make_reference

refresh-data: test-venv ## fetch official tables, check, compare (SOURCE=gdp; ARGS="take gdp"; needs a network)
	@$(python) -m tools.refresh_data $(or $(ARGS),fetch $(SOURCE))

environment: ## write environment.yml from requirements.lock
	@$(find_python) tools/make_environment.py

lock: ## write both locks from pyproject.toml, then environment.yml (ARGS=--upgrade; needs uv)
	@$(find_python) tools/lock.py $(ARGS)
	@$(find_python) tools/make_environment.py

bench: test-venv ## measure start, memory, answers, map, figures, a hub (PARTS="kernel redraw")
	@$(python) -m tools.bench $(PARTS)

mutants: test-venv ## change code and see whether a test notices (ARGS="storage --sample 200 --seed 1")
	@$(python) -m tools.mutants $(ARGS)

web: ## check the browser side and make what the package ships of it (needs Node 20 and npm)
	@cd web && npm ci && npm run lint && npm run types && npm test && npm run build
	@cd web/workbook && npm ci && npm run build

binder-link: venv ## print the link of your own Binder, at the last commit (REPO=owner/name)
	@$(command) binder-link --repo "$(REPO)" --ref "$(REF)" --language "$(lesson_language)"

check-machine: venv ## say whether the course can be opened on this computer (LANGUAGE=en)
	@$(command) check --language "$(lesson_language)"

check-binder: ## let repo2docker read the last commit, without Docker (needs a network)
	@$(find_python) tools/check_binder.py

clean: ## remove .venv and caches; work/ stays
	@rm -rf .venv web/node_modules web/workbook/node_modules web/workbook/lib .pytest_cache .mypy_cache .ruff_cache .hypothesis .shots build dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

venv:
	@$(find_python) tools/make_venv.py

test-venv:
	@$(find_python) tools/make_venv.py --tests
