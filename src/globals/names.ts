import { type GlobalAfterChangeHook, type Payload, type PayloadRequest } from 'payload'
import { type UiLanguage, uiLanguages } from '../i18n/languages'
import { putNamesInForce, type StrengthAreaName } from '../i18n/strengthAreaName'
import { frameWebsite } from '../framedWebsite'
import type { Publisher } from '../payload-types'

/** How long a process goes on with names that another process may have changed, in milliseconds. */
const keptFor = 5_000

let readAt = 0

/**
 * Puts the names in force that the publisher has chosen, read again when those at hand are some seconds old.
 * Every process does so before it writes something for people: the app at a request, the worker at a round.
 */
export async function renewNames(payload: Payload): Promise<void> {
  if (Date.now() - readAt < keptFor) return
  readAt = Date.now()
  await readNames(payload)
}

/** Lets a change be seen at once in the process that made it. */
export const putChangedNamesInForce: GlobalAfterChangeHook = async ({ doc, req }) => {
  await readNames(req.payload, req.transactionID)
  return doc
}

async function readNames(payload: Payload, transactionID?: PayloadRequest['transactionID']): Promise<void> {
  const read = await Promise.all(uiLanguages.map(async (locale) => [locale, await publisherIn(locale, payload, transactionID)] as const))
  const named = read.map(([locale, publisher]) => [locale, nameIn(locale, publisher)] as const)
  putNamesInForce(Object.fromEntries(named.filter(([, name]) => name !== null)))
  frameWebsite(read[0]?.[1].website?.preview)
  forgetLabels()
}

/** In the transaction of the one who changes it; not in their request, whose locale a read would change. */
const publisherIn = (locale: UiLanguage, payload: Payload, transactionID: PayloadRequest['transactionID']) =>
  payload.findGlobal({
    slug: 'publisher',
    locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    req: { transactionID },
  })

/** English sets the article before the word, so its definite forms are the same word. */
function nameIn(language: UiLanguage, { names }: Publisher): StrengthAreaName | null {
  const { strengthArea: one, strengthAreas: many, theStrengthArea, theStrengthAreas } = names ?? {}
  if (!one || !many) return null
  const definite = language === 'sv' ? { theOne: theStrengthArea, theMany: theStrengthAreas } : {}
  return { one, many, theOne: definite.theOne || one, theMany: definite.theMany || many }
}

/** Payload works the labels of a language out once a process and keeps them here; they are worked out again when gone. */
function forgetLabels(): void {
  const kept = (globalThis as { _payload_clientConfigs?: Record<string, unknown> })._payload_clientConfigs ?? {}
  for (const language of Object.keys(kept)) delete kept[language]
}
