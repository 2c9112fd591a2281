import { DataFactory, type Quad, type Quad_Object, type Quad_Subject, Writer } from 'n3'
import { namespaces, type Resource, type Value, whole } from './resource'

const { blankNode, literal, namedNode, quad } = DataFactory

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
  const subject = iri === null ? blankNode() : namedNode(iri)
  const own = [quad(subject, namedNode(whole('rdf:type')), namedNode(whole(type)))]
  const within: Quad[] = []
  for (const [name, value] of properties) {
    const { object, quads } = objectOf(value)
    own.push(quad(subject, namedNode(whole(name)), object))
    within.push(...quads)
  }
  return { subject, quads: [...own, ...within] }
}

function objectOf(value: Value): { object: Quad_Object; quads: Quad[] } {
  if ('iri' in value) return { object: namedNode(value.iri), quads: [] }
  if ('resource' in value) {
    const { subject, quads } = quadsOf(value.resource)
    return { object: subject as Quad_Object, quads }
  }
  return { object: literal(value.text, 'language' in value ? value.language : namedNode(whole(value.type))), quads: [] }
}
