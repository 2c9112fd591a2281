import { type Name, namespaces, type Resource, type Value, whole } from './resource'
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
  const mark = 'language' in value ? `xml:lang="${value.language}"` : `rdf:datatype="${whole(value.type)}"`
  return `${indent}<${name} ${mark}>${xmlText(value.text)}</${name}>\n`
}
