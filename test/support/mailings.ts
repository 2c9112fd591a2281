import type { Where } from 'payload'
import { accountingOf } from '../../src/database'
import { addsUp } from '../../src/domain/accounting'
import type { DeliveryState, PermissionState, Purpose } from '../../src/domain/mailings'
import { translator } from '../../src/i18n'
import { checkMailing, type Confirmation, confirmDispatch, type Mailing, workOnce } from '../../src/mail'
import type { Contact, Delivery, Dispatch } from '../../src/payload-types'
import { make } from './fixtures'
import type { Spets } from './spets'

/** A permission of a contact. */
export const permission = (purpose: Purpose, state: PermissionState = 'given') =>
  ({ purpose, state, basis: 'consent', source: 'test', date: '2026-01-07' }) as const

const bothGiven = [permission('newsletter'), permission('invitation')]

/** What a test does in the mail room of a running Spets. Each call makes what it needs, and touches no other. */
export function mailRoom(spets: () => Spets) {
  const payload = () => spets().payload
  const room = {
    /** Who sends. To send to a server, point `settings.smtpUrl` at it. */
    sender: { worker: 'test', signal: new AbortController().signal },

    publisher: () =>
      payload().updateGlobal({
        slug: 'publisher',
        data: {
          name: 'Region Exempel',
          sender: { name: 'S3 i Exempel', address: 'brev@region.example', replyTo: 'svar@region.example' },
          postalAddress: 'Box 1, 831 00 Exempel',
          privacyNotice: 'Vi sparar så lite vi kan.',
        },
      }),

    contact: (changes: Partial<Contact> = {}): Promise<Contact> =>
      make(payload()).contact({ permissions: bothGiven, ...changes } as object),

    contacts: (count: number, changes: Partial<Contact> = {}): Promise<Contact[]> => inTurn(count, () => room.contact(changes)),

    /** A segment that picks these contacts and no others. */
    segment: (contacts: readonly Contact[]) =>
      make(payload()).segment({
        question: { email: { equals: 'nobody@nowhere.example' } },
        include: contacts.map(({ id }) => id),
      }),

    /** A segment that picks the contacts of a domain. @returns its id */
    segmentAt: async (domain: string): Promise<string> =>
      (await make(payload()).segment({ question: { email: { contains: `@${domain}` } } })).id,

    newsletterTo: async (contacts: readonly Contact[], changes: Parameters<ReturnType<typeof make>['newsletter']>[0] = {}) => {
      const newsletter = await make(payload()).newsletter({ segments: [(await room.segment(contacts)).id], ...changes })
      return { kind: 'newsletter', id: newsletter.id } satisfies Mailing
    },

    meetingWith: async (contacts: readonly Contact[], changes: Parameters<ReturnType<typeof make>['meeting']>[0] = {}) => {
      const meeting = await make(payload()).meeting({ segments: [(await room.segment(contacts)).id], ...changes })
      return { kind: 'invitation', id: meeting.id } satisfies Mailing
    },

    check: (mailing: Mailing) => checkMailing(payload(), mailing, null, translator('sv')),

    /** Confirms what a person would see now. @returns the dispatch's id */
    confirm: async (mailing: Mailing, changes: Partial<Confirmation> = {}): Promise<string> => {
      const { toSend, previousDispatches } = await room.check(mailing)
      const seen = { confirmedCount: toSend, previousDispatches, user: null, areas: null, language: 'sv' } as const
      return confirmDispatch(payload(), mailing, { ...seen, ...changes })
    },

    work: (worker = 'test') => workOnce(payload(), { ...room.sender, worker }),

    /** Works as if the time had come to try again a dispatch that waits for the mail server. */
    whenRetried: async (dispatch: string) => {
      await payload().update({ collection: 'dispatches', id: dispatch, data: { retryAt: new Date(Date.now() - 1000).toISOString() } })
      return room.work()
    },

    /** Confirms and sends. @returns the dispatch's id */
    send: async (mailing: Mailing): Promise<string> => {
      const id = await room.confirm(mailing)
      await room.work()
      return id
    },

    dispatch: (id: string): Promise<Dispatch> => payload().findByID({ collection: 'dispatches', id, depth: 0 }),

    deliveries: async (dispatch: string, where: Where = {}): Promise<Delivery[]> => {
      const ofDispatch: Where = { and: [{ dispatch: { equals: dispatch } }, where] }
      const found = await payload().find({ collection: 'deliveries', where: ofDispatch, depth: 0, pagination: false })
      return found.docs
    },

    /** Addresses with the state of their delivery, and the reason where there is one. */
    outcomes: async (dispatch: string): Promise<Record<string, string>> => {
      const rows = await room.deliveries(dispatch)
      return Object.fromEntries(rows.map(({ address, state, reason }) => [address, reason ? `${state}: ${reason}` : state]))
    },

    inState: async (dispatch: string, state: DeliveryState): Promise<number> =>
      (await room.deliveries(dispatch, { state: { equals: state } })).length,

    /** The accounting. @throws Error when it does not add up */
    accounting: async (dispatch: string) => {
      const accounting = await accountingOf(payload(), dispatch)
      if (!addsUp(accounting)) throw new Error(`Does not add up: ${JSON.stringify(accounting)}`)
      return accounting
    },
  }
  return room
}

async function inTurn<T>(count: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = []
  while (made.length < count) made.push(await make())
  return made
}
