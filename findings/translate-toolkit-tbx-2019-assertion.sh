#!/usr/bin/env bash
# translate-toolkit 3.20.4 reads TBX of 2008 (root `martif`) alone. A file of the standard in force, ISO 30042:2019 (root
# `tbx` in the namespace urn:iso:std:iso:30042:ed-2), ends in a bare AssertionError without a word: no unsupported-version
# error, and `python -O` goes on and finds no terms. What to do: judge TBX of 2019 with a parser of XML. Ends with 0 while it is so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv py
py/bin/pip install -q --disable-pip-version-check translate-toolkit==3.20.4 lxml==6.1.3
cat >look.py <<'PY'
import sys
from lxml import etree
from translate.storage import tbx
text = b'''<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="sv" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id="c1"><langSec xml:lang="sv"><termSec><term>kluster</term></termSec></langSec><langSec xml:lang="en"><termSec><term>cluster</term></termSec></langSec></conceptEntry></body></text></tbx>'''
print('lxml', etree.LXML_VERSION, etree.fromstring(text).tag)
try:
    print('units', len(tbx.tbxfile.parsestring(text).units))
    sys.exit(not sys.flags.optimize)
except AssertionError as error:
    print('AssertionError', repr(str(error)))
    sys.exit(str(error) != '')
PY
py/bin/python look.py
py/bin/python -O look.py
