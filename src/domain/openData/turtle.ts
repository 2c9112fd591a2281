import { DataFactory, type Quad, type Quad_Object, type Quad_Subject, Writer } from 'n3'
import { namespaces, type Resource, type Value, whole } from './resource'

/** Things as Turtle (RDF 1.1), by a writer that is not ours. */
export function turtle(resources: readonly Resource[]): string {
  const writer = new Writer({ prefixes: namespaces })
  for (const resource of resources) writer.addQuads(quadsOf(resource).quads)
  let text = ''
  writer.end((error: Error | null, result: string) => {
    if (error) throw error
    text = result
  })
  return text
}

/** What is said of a thing, and after it what is said of the things within it. */
function quadsOf({ iri, properties, type }: Resource): { subject: Quad_Subject; quads: Quad[] } {
  const subject = iri === null ? DataFactory.blankNode() : DataFactory.namedNode(iri)
  const own = [DataFactory.quad(subject, DataFactory.namedNode(whole('rdf:type')), DataFactory.namedNode(whole(type)))]
  const within: Quad[] = []
  for (const [name, value] of properties) {
    const { object, quads } = objectOf(value)
    own.push(DataFactory.quad(subject, DataFactory.namedNode(whole(name)), object))
    within.push(...quads)
  }
  return { subject, quads: [...own, ...within] }
}

function objectOf(value: Value): { object: Quad_Object; quads: Quad[] } {
  if ('iri' in value) return { object: DataFactory.namedNode(value.iri), quads: [] }
  if ('resource' in value) {
    const { subject, quads } = quadsOf(value.resource)
    return { object: subject as Quad_Object, quads }
  }
  return {
    object: DataFactory.literal(value.text, 'language' in value ? value.language : DataFactory.namedNode(whole(value.type))),
    quads: [],
  }
}
