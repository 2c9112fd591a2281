import type { Payload, Where } from 'payload'
import { idOf } from '../../domain/relations'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import type { Newsletter } from '../../payload-types'
import { areAllPublished, linkedIn } from '../content/linked'
import { type Frozen, freeze } from '../dispatch/freeze'
import { remarksOn } from '../lookOver'
import { senderOf } from '../senders'

/** Why no welcome letter goes out though one is chosen. */
export type WelcomeHindrance = 'trash' | 'mend' | 'unpublished' | 'sender' | 'changed'

/** What is sent to those who confirm: nothing, the letter as it reads now, or as it was when it was approved. */
export type Welcome =
  | { state: 'none' }
  | { state: 'hindered'; letter: string; hindrance: WelcomeHindrance; detail: string }
  | { state: 'asItIs'; letter: string; frozen: Frozen }
  | { state: 'asApproved'; letter: string; dispatch: string }

/** The letter that the mail settings choose, looked over as it would be sent now. */
export async function welcomeNow(payload: Payload, language = settingsOf(payload).language): Promise<Welcome> {
  const { approval, updatedAt, welcomeLetter } = await payload.findGlobal({ slug: 'mail-settings', depth: 0 })
  if (!welcomeLetter) return { state: 'none' }
  const letter = idOf(welcomeLetter)
  const newsletter = await payload.findByID({ collection: 'newsletters', id: letter, depth: 0, disableErrors: true })
  const hindered = (hindrance: WelcomeHindrance, detail = ''): Welcome => ({ state: 'hindered', letter, hindrance, detail })
  if (!newsletter) return hindered('trash')
  // An administrator who saves the settings approves the letter as it reads then, see docs/decisions/0054.
  if (approval !== 'never' && updatedAt && newsletter.updatedAt > updatedAt) {
    const dispatch = await lastOf(payload, letter)
    return dispatch ? { state: 'asApproved', letter, dispatch } : hindered('changed')
  }
  const [first] = await toMend(payload, newsletter, language)
  if (first) return hindered('mend', first)
  if (!(await areAllPublished(payload, linkedIn(newsletter)))) return hindered('unpublished')
  const sender = await senderOf(payload, { kind: 'welcome', id: letter })
  if (typeof sender === 'string') return hindered('sender')
  const question = { segments: [], areas: null, audience: 'all' } as const
  return { state: 'asItIs', letter, frozen: await freeze(payload, { kind: 'welcome', id: letter }, { ...question, segments: [] }, sender) }
}

/** What must be mended in a letter before it can be sent to anybody. */
async function toMend(payload: Payload, { id }: Newsletter, language: 'sv' | 'en'): Promise<string[]> {
  const remarks = await remarksOn(payload, id, { byLanguage: {}, growth: null }, translator(language))
  return remarks.flatMap(({ detail, severity }) => (severity === 'mend' ? [detail] : []))
}

/** The last dispatch that the letter went out by, which can have more. */
async function lastOf(payload: Payload, letter: string): Promise<string | null> {
  const where: Where = {
    and: [
      { newsletter: { equals: letter } },
      { kind: { equals: 'welcome' } },
      { status: { not_equals: 'cancelled' } },
      { rowsRemovedAt: { exists: false } },
    ],
  }
  const select = { status: true } as const
  const { docs } = await payload.find({ collection: 'dispatches', where, select, sort: '-createdAt', limit: 1, depth: 0 })
  return docs[0]?.id ?? null
}
