import { type Name, namespaces, type Resource, type Value } from './resource'

/** Things as JSON-LD 1.1. The context stands in the document, so that nobody has to fetch one to read it. */
export const jsonLd = (resources: readonly Resource[]): string =>
  JSON.stringify({ '@context': namespaces, '@graph': resources.map(node) }, null, 2)

function node({ iri, properties, type }: Resource): Record<string, unknown> {
  const said = new Map<Name, unknown[]>()
  for (const [name, value] of properties) said.set(name, [...(said.get(name) ?? []), valueOf(value)])
  const members = [...said].map(([name, values]) => [name, values.length === 1 ? values[0] : values] as const)
  return { ...(iri === null ? {} : { '@id': iri }), '@type': type, ...Object.fromEntries(members) }
}

function valueOf(value: Value): unknown {
  if ('iri' in value) return { '@id': value.iri }
  if ('resource' in value) return node(value.resource)
  if ('language' in value) return { '@value': value.text, '@language': value.language }
  return value.type === 'xsd:string' ? value.text : { '@value': value.text, '@type': value.type }
}
