import type { Payload } from 'payload'
import { lastingNames } from '../../domain/openData/addresses'
import { wantedForm } from '../../domain/openData/negotiate'
import { skosConcept, skosScheme } from '../../domain/openData/skos'
import { tbx } from '../../domain/openData/tbx'
import { termsCsv } from '../../domain/openData/termsCsv'
import type { Vocabulary } from '../../domain/openData/vocabulary'
import { settingsOf } from '../../env'
import { say } from '../../errors'
import { publicAddresses } from '../../links/addresses'
import type { Handler } from '../handler'
import { goneAnswer, languageOf, openAnswer, openProblem, seeDescription } from './answer'
import { isRdfEnding, rdfForms, tbxType, termForms } from './forms'
import { readVocabulary } from './readVocabulary'

const csvType = 'text/csv; charset=utf-8; header=present'
const endings = ['ttl', 'jsonld', 'rdf', 'csv', 'tbx'] as const
type Ending = (typeof endings)[number]

/** `/id/terms`, the vocabulary, in the form that is asked for, and `/id/terms.ttl` and so on; `/id/publisher`. */
export const lastingName: Handler<{ name: string }> = async (payload, request, { name }) => {
  const { stem, ending } = parted(name)
  if (name === 'publisher') return seeDescription(publicAddresses(settingsOf(payload).publicUrl).home(languageOf(request)))
  if (stem !== 'terms') return openProblem(request, 'notFound', 'openData.noSuchData', 404)
  if (ending === null) return negotiated(payload, request, null)
  const vocabulary = await readVocabulary(payload)
  if (isRdfEnding(ending)) return openAnswer(rdfForms[ending].write(skosScheme(vocabulary, namesOf(payload))), rdfForms[ending].type)
  return openAnswer(...inRows(payload, vocabulary, ending))
}

/** `/id/terms/{identifier}`, a concept, in the form that is asked for, and `/id/terms/{identifier}.ttl` and so on. */
export const lastingConcept: Handler<{ name: string }> = async (payload, request, { name }) => {
  const { stem: identifier, ending } = parted(name)
  if (ending === null) return negotiated(payload, request, identifier)
  const vocabulary = await readVocabulary(payload)
  const resource = skosConcept(identifier, vocabulary, namesOf(payload))
  if (!resource) return openProblem(request, 'notFound', 'openData.noSuchData', 404)
  const removed = vocabulary.removed.find((one) => one.identifier === identifier)
  const concept = vocabulary.concepts.find((one) => one.identifier === identifier)
  if (isRdfEnding(ending)) {
    const { type, write } = rdfForms[ending]
    return (concept ? openAnswer : goneAnswer)(write([resource]), type)
  }
  if (concept) return openAnswer(...inRows(payload, { ...vocabulary, concepts: [concept], removed: [] }, ending))
  const label = removed?.label ?? identifier
  const heir = removed?.replacedBy ? namesOf(payload).concept(removed.replacedBy) : null
  return openProblem(request, 'gone', heir ? say('openData.goneFor', { label, address: heir }) : say('openData.gone', { label }), 410)
}

/** A table, or a file for tools of translators: neither has a word for what is gone. */
const inRows = (payload: Payload, vocabulary: Vocabulary, ending: 'csv' | 'tbx'): [body: string, type: string] =>
  ending === 'csv' ? [termsCsv(vocabulary), csvType] : [tbx(vocabulary, namesOf(payload)), tbxType]

/** A concept is no document: whoever asks for it is led to one about it. @param identifier null for the whole vocabulary */
async function negotiated(payload: Payload, request: Request, identifier: string | null): Promise<Response> {
  const form = wantedForm(request.headers.get('accept'), termForms)
  const types = termForms.map(({ types: [type = ''] }) => type).join(', ')
  if (form === null) return openProblem(request, 'notAcceptable', say('openData.notAcceptable', { types }), 406)
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  const language = languageOf(request)
  // The page says itself what is gone or was never there.
  if (form === 'html') return seeDescription(identifier === null ? addresses.glossary(language) : addresses.term(language, identifier))
  const names = namesOf(payload)
  if (identifier !== null && !skosConcept(identifier, await readVocabulary(payload), names))
    return openProblem(request, 'notFound', 'openData.noSuchData', 404)
  return seeDescription(`${identifier === null ? names.vocabulary : names.concept(identifier)}.${form}`)
}

const namesOf = (payload: Payload) => lastingNames(settingsOf(payload).publicUrl)

/** A last part of an address with the form that it ends with; no identifier has a full stop. */
function parted(name: string): { stem: string; ending: Ending | null } {
  const at = name.lastIndexOf('.')
  const ending = endings.find((each) => each === name.slice(at + 1))
  return at > 0 && ending ? { stem: name.slice(0, at), ending } : { stem: name, ending: null }
}
