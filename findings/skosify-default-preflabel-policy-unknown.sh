#!/usr/bin/env bash
# skosify 2.3.0: check.preflabel_uniqueness(graph, policy='all'), its default and the first policy that its documentation
# names for "keep all, just log the problems", logs "Unknown preflabel-policy: all" and checks nothing: a concept with two
# preferred labels in one language (SKOS S14) passes. With 'shortest' it is told. What to do: name another policy, on a
# copy of the graph. Ends with 0 while it is so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv py
py/bin/pip install -q --disable-pip-version-check skosify==2.3.0 rdflib==7.6.0
cat >look.py <<'PY'
import logging, sys
from rdflib import Graph
from skosify import check
said = []
handler = logging.Handler()
handler.emit = lambda record: said.append(record.getMessage())
logging.getLogger().addHandler(handler)
text = '''@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<http://a.example/1> a skos:Concept ; skos:prefLabel "one"@en, "uno"@en .'''
def told(**more):
    said.clear()
    check.preflabel_uniqueness(Graph().parse(data=text, format='turtle'), **more)
    print(more, said)
    return list(said)
default, other = told(), told(policy='shortest')
sys.exit(not (default == ['Unknown preflabel-policy: all'] and 'more than one prefLabel@en' in ''.join(other)))
PY
py/bin/python look.py
