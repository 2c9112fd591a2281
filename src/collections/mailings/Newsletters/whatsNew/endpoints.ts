import type { Endpoint, PayloadRequest } from 'payload'
import { scopeOf } from '../../../../access/permissions'
import { roleOf } from '../../../../access/roles'
import { idOf } from '../../../../domain/relations'
import { newKinds, type WhatIsNew } from '../../../../domain/whatsNew'
import { answering, Refusal } from '../../../../errors'
import { bodyOf, json } from '../../../../http'
import { type ContentLanguage, defaultLanguage, isContentLanguage } from '../../../../i18n/languages'
import { translator } from '../../../../i18n'
import { settingsOf } from '../../../../env'
import type { Newsletter } from '../../../../payload-types'
import { notAllowed } from '../../mailing/requests'
import { blocksFor, type Chosen, translated } from './build'
import { lastLetter, type LastLetter, modelFor } from './lastLetter'
import { sinceWhen, whatIsNew } from './read'

/** What there is to tell, and what a letter of it begins from. */
export interface NewsAnswer {
  /** ISO 8601. */
  since: string
  last: Pick<LastLetter, 'id' | 'title'> | null
  /** Names of the segments that it would go to; null where there is no letter to take them from. */
  segments: string[] | null
  items: WhatIsNew
}

export const whatsNewEndpoints: Endpoint[] = [
  { path: '/whats-new', method: 'get', handler: answering(tell) },
  { path: '/from-new', method: 'post', handler: answering(make) },
]

async function tell(req: PayloadRequest): Promise<Response> {
  mustWrite(req)
  const now = new Date()
  const last = await lastLetter(req)
  const model = await modelFor(req, last)
  const answer: NewsAnswer = {
    since: sinceWhen(last, now),
    last: last && { id: last.id, title: last.title },
    segments: model && (await namesOf(req, model)),
    items: await whatIsNew({ req, last, language: languageOf(req.searchParams.get('locale')), now }),
  }
  return json(answer)
}

/** Makes a newsletter of what was chosen. What is no longer there to tell, or was never, is refused. */
async function make(req: PayloadRequest): Promise<Response> {
  mustWrite(req)
  const wanted = await bodyOf(req)
  const last = await lastLetter(req)
  const items = await whatIsNew({ req, last, language: defaultLanguage, now: new Date() })
  const chosen = chosenIn(wanted, items)
  const model = await modelFor(req, last)
  if (!model) throw new Refusal('nothingToCopy', 'whatsNew.refusal.noLetter', 409)
  const id = await create(req, model, chosen)
  return json({ id }, 201)
}

/** In the order in which it is told, whatever the order in which it was ticked. @throws Refusal 400, 409 */
function chosenIn(wanted: Record<string, unknown>, items: WhatIsNew): Chosen {
  const chosen: Chosen = { news: [], meetings: [], calls: [], terms: [] }
  for (const kind of newKinds) {
    const ids = Array.isArray(wanted[kind]) ? wanted[kind] : []
    chosen[kind] = items[kind].map(({ id }) => id).filter((id) => ids.includes(id))
    if (new Set(ids).size !== chosen[kind].length) throw new Refusal('changedMeanwhile', 'whatsNew.refusal.gone', 409)
  }
  if (newKinds.every((kind) => chosen[kind].length === 0)) throw new Refusal('nothingChosen', 'whatsNew.refusal.nothing', 400)
  return chosen
}

/** Our words are written in the languages that the last letter was written in, among those that we have words in. */
async function create(req: PayloadRequest, model: Newsletter, chosen: Chosen): Promise<string> {
  const { payload, user } = req
  const { inArchive, replyTo, segments, sender } = model
  const data = { ...wordsIn(req, 'sv', chosen), segments: segments.map(idOf), sender, replyTo, inArchive }
  const made = await payload.create({
    collection: 'newsletters',
    data,
    locale: defaultLanguage,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  const english = await payload.findByID({ collection: 'newsletters', id: model.id, locale: 'en', fallbackLocale: false, depth: 0 })
  if (!english.subject) return made.id
  const { subject, blocks } = wordsIn(req, 'en', chosen)
  const inEnglish = { subject, blocks: translated(made.blocks, blocks) }
  await payload.update({ collection: 'newsletters', id: made.id, data: inEnglish, locale: 'en', depth: 0, overrideAccess: false, user })
  return made.id
}

function wordsIn({ payload }: PayloadRequest, language: 'sv' | 'en', chosen: Chosen): Pick<Newsletter, 'subject' | 'blocks'> {
  const t = translator(language)
  const { zone: timeZone } = settingsOf(payload)
  const month = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', { timeZone, month: 'long', year: 'numeric' }).format(
    new Date(),
  )
  return { subject: t('whatsNew.subject', { month }), blocks: blocksFor(chosen, t) }
}

async function namesOf({ payload, user }: PayloadRequest, { segments }: Newsletter): Promise<string[]> {
  const where = { id: { in: segments.map(idOf) } }
  const read = { where, select: { name: true }, depth: 0, pagination: false, overrideAccess: false, user } as const
  return (await payload.find({ collection: 'segments', ...read })).docs.map(({ name }) => name)
}

const languageOf = (asked: string | null): ContentLanguage => (isContentLanguage(asked) ? asked : defaultLanguage)

function mustWrite({ user }: PayloadRequest): void {
  if (scopeOf(roleOf(user), 'newsletters', 'create') === null) throw notAllowed()
}
