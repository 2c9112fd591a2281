import { type Name, namespaces, type Resource, type Text, type Value, whole } from './resource'
import { xmlHead, xmlText } from './xml'

/** Things as RDF/XML (RDF 1.1). All names are ours, and such that XML can hold them. */
export function rdfXml(resources: readonly Resource[]): string {
  const declared = Object.entries(namespaces).map(([prefix, iri]) => ` xmlns:${prefix}="${iri}"`)
  const told = resources.map((resource) => element(resource, '  '))
  return `${xmlHead}<rdf:RDF${declared.join('')}>\n${told.join('')}</rdf:RDF>\n`
}

function element({ iri, properties, type }: Resource, indent: string): string {
  const about = iri === null ? '' : ` rdf:about="${xmlText(iri)}"`
  const inner = properties.map(([name, value]) => property(name, value, `${indent}  `))
  return `${indent}<${type}${about}>\n${inner.join('')}${indent}</${type}>\n`
}

function property(name: Name, value: Value, indent: string): string {
  if ('iri' in value) return `${indent}<${name} rdf:resource="${xmlText(value.iri)}"/>\n`
  if ('resource' in value) return `${indent}<${name}>\n${element(value.resource, `${indent}  `)}${indent}</${name}>\n`
  return `${indent}<${name}${mark(value)}>${xmlText(value.text)}</${name}>\n`
}

/** A text without a mark is a string, and is not marked as one: readers of RDF 1.0 take that for something else. */
function mark(value: Text): string {
  if ('language' in value) return ` xml:lang="${value.language}"`
  return value.type === 'xsd:string' ? '' : ` rdf:datatype="${whole(value.type)}"`
}
