import type { Payload, Where } from 'payload'
import { type IsSuppressed, type MailContact, mailContactsOf, receiversAmong, suppressedFor } from '../../database'
import type { Candidate } from '../../domain/audience'
import { idOf } from '../../domain/relations'
import { type ContactFacts, involvementsAskedIn, matcher } from '../../domain/segments'
import { contentLanguages, defaultLanguage } from '../../i18n/languages'
import { isToInvited, type Mailing, mailings } from '../kinds'
import { invitedPages } from './invited'
import { earlierDispatches } from './receivers'
import type { FrozenQuestion, FrozenSegment } from './segments'

/** How many ids are asked for at a time; SQLite fails on long lists. */
const batch = 500

/** Those whom a mailing is for, with all that decides whether they get it, in the order of their ids. */
export async function* candidatePages(
  payload: Payload,
  mailing: Mailing,
  question: FrozenQuestion,
  dispatch: string | null,
): AsyncGenerator<readonly Candidate[]> {
  if (isToInvited(mailing.kind)) return yield* invitedPages(payload, mailing, mailing.kind)
  const { purpose } = mailings[mailing.kind]
  const isSuppressed = await suppressedFor(payload, [purpose])
  const isPicked = pickedBy(question.segments)
  const earlier = await earlierDispatches(payload, mailing, question.audience ?? 'all', dispatch)
  const asked = involvementsAskedIn(mailing.correction ? [] : question.segments.map((segment) => segment.question))
  for await (const page of mailContactsOf(payload, purpose, asked)) {
    const within = page.filter(({ facts }) => isWithinAreas(facts, question.areas) && (mailing.correction ? true : isPicked(facts)))
    const candidates: Candidate[] = []
    for (let start = 0; start < within.length; start += batch) {
      const some = within.slice(start, start + batch)
      const asked = mailing.correction ? await whoGot(payload, some, mailing.correction.of) : some
      candidates.push(...(await candidatesOf(payload, asked, { mailing, earlier, isSuppressed })))
    }
    yield candidates
  }
}

/** Whether one or more of the segments pick a contact. */
function pickedBy(segments: readonly FrozenSegment[]): (facts: ContactFacts) => boolean {
  const picks = segments.map(({ question, include, exclude }) => {
    const isAskedFor = matcher(question)
    const putIn = new Set(include)
    const leftOut = new Set(exclude)
    return (facts: ContactFacts) => !leftOut.has(facts.id) && (putIn.has(facts.id) || isAskedFor(facts))
  })
  return (facts) => picks.some((pick) => pick(facts))
}

interface Wanted {
  mailing: Mailing
  /** Dispatches by which they may have got it already. */
  earlier: readonly string[]
  isSuppressed: IsSuppressed
}

async function candidatesOf(payload: Payload, contacts: readonly MailContact[], wanted: Wanted): Promise<Candidate[]> {
  const { earlier, isSuppressed, mailing } = wanted
  const invited = mailing.kind === 'invitation' ? await invitedAmong(payload, contacts, mailing.id) : nobody
  const received = earlier.length > 0 ? await receiversAmong(payload, earlier, contacts.map(keysOf)) : nobody
  return contacts.map(({ address, facts, permission }) => ({
    contact: facts.id,
    kind: facts.kind === 'shared' ? 'shared' : 'person',
    name: facts.name,
    email: facts.email,
    address,
    language: contentLanguages.find((language) => language === facts.language) ?? defaultLanguage,
    left: facts.status === 'left',
    permission,
    suppressed: isSuppressed(address),
    invited: invited.has(facts.id),
    received: received.has(facts.id),
  }))
}

const nobody: ReadonlySet<string> = new Set()

const keysOf = ({ address, facts }: MailContact) => ({ contact: facts.id, address })

async function whoGot(payload: Payload, contacts: readonly MailContact[], dispatch: string): Promise<MailContact[]> {
  const got = await receiversAmong(
    payload,
    [dispatch],
    contacts.map(({ facts }) => ({ contact: facts.id, address: null })),
  )
  return contacts.filter(({ facts }) => got.has(facts.id))
}

function isWithinAreas({ strengthAreas }: ContactFacts, areas: string[] | null): boolean {
  return !areas || strengthAreas.length === 0 || strengthAreas.some((area) => areas.includes(area))
}

async function invitedAmong(payload: Payload, contacts: readonly MailContact[], meeting: string): Promise<Set<string>> {
  const where: Where = {
    and: [{ meeting: { equals: meeting } }, { contact: { in: contacts.map(({ facts }) => facts.id) } }],
  }
  const found = await payload.find({ collection: 'invitations', where, select: { contact: true }, depth: 0, pagination: false })
  return new Set(found.docs.map(({ contact }) => idOf(contact)))
}
