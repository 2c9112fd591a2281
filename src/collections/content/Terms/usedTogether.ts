import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { usesOf } from '../../../glossary'
import { translator } from '../../../i18n'
import { labels } from '../../../i18n/labels'
import { uiLanguageFor } from '../../../i18n/languages'

/** So many places are named; of the rest it is said how many they are. */
const named = 3

const together = 'terms changed together'

/** Remembers that several terms are changed at once: the question before that has no room to say where each is used. */
export const noteTogether: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') req.context[together] = 'where' in args && !('id' in args && args.id)
  return args
}

/**
 * A term that is in use goes to the trash alone, from its own page, where the editor is told of each place first.
 * @throws APIError 409 that names the places
 */
export const refuseUsedTogether: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!req.context[together] || !req.user || !data.deletedAt || !originalDoc?.id || originalDoc.deletedAt) return data
  const places = await placesOf(req, String(originalDoc.id))
  if (places.length === 0) return data
  const t = translator(req.i18n.language)
  const [shown, more] = [places.slice(0, named), places.length - named]
  const list = new Intl.ListFormat(uiLanguageFor(req.i18n.language)).format(shown)
  const said = more > 0 ? t('keeping.andMore', { places: shown.join(', '), count: more }) : list
  throw new APIError(t('plainLanguage.uses.together', { places: said }), 409, null, true)
}

async function placesOf(req: PayloadRequest, id: string): Promise<string[]> {
  const term = await req.payload.findByID({
    collection: 'terms',
    id,
    locale: 'all',
    depth: 0,
    joins: false,
    disableErrors: true,
    overrideAccess: true,
    req: { ...req, context: {} },
  })
  if (!term) return []
  const t = translator(req.i18n.language)
  const texts = labels[uiLanguageFor(req.i18n.language)]
  return (await usesOf(req, term)).map(({ collection, title }) =>
    t('keeping.place', { kind: texts[collection]?.one ?? collection, title: title || t('plainLanguage.uses.untitled') }),
  )
}
