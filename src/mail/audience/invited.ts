import type { Payload, Where } from 'payload'
import { type IsSuppressed, type MailContact, mailContactsOf, receiversAmong, suppressedFor } from '../../database'
import type { Candidate } from '../../domain/audience'
import type { PermissionState } from '../../domain/mailings'
import { type MeetingMailKind, reasonInMeeting, type Standing, usualReceivers } from '../../domain/meetingMail'
import { idOf } from '../../domain/relations'
import { contentLanguages, defaultLanguage } from '../../i18n/languages'
import type { Invitation, Meeting } from '../../payload-types'
import { type Mailing, mailings } from '../kinds'
import { changedInSeries, dispatchesThatTold, dispatchesThatToldAll } from '../meeting/told'

/** How many ids are asked for at a time; SQLite fails on long lists. */
const batch = 500

type Invited = Pick<Invitation, 'id' | 'answer' | 'place' | 'cameAt' | 'contact' | 'removedAt'>

/** Those whom a mail about a meeting is for, of those who are invited to it, with all that decides whether they get it. */
export async function* invitedPages(payload: Payload, mailing: Mailing, kind: MeetingMailKind): AsyncGenerator<readonly Candidate[]> {
  const meeting = await payload.findByID({ collection: 'meetings', id: mailing.id, depth: 0, joins: false })
  const isSuppressed = await suppressedFor(payload, [mailings[kind].purpose])
  const { invited, told } = mailing.about?.series ? await ofSeries(payload, mailing) : await ofMeeting(payload, mailing, meeting)
  for (let start = 0; start < invited.length; start += batch)
    yield candidatesOf(payload, invited.slice(start, start + batch), { mailing, kind, meeting, isSuppressed, told })
}

interface InvitedOf {
  invited: Invited[]
  /** Dispatches by which somebody knows how it stands. */
  told: string[]
}

const ofMeeting = async (payload: Payload, mailing: Mailing, { id, sequence }: Meeting): Promise<InvitedOf> => ({
  invited: await invitedTo(payload, mailing),
  told: mailing.kind === 'update' ? await dispatchesThatTold(payload, id, sequence ?? 0) : [],
})

/** Those who are invited to all that has changed of a series: others are told of each meeting by itself. */
async function ofSeries(payload: Payload, { about, id }: Mailing): Promise<InvitedOf> {
  const ids = about?.meetings ?? (await changedInSeries(payload, id)).map((changed) => changed.id)
  const where = { id: { in: ids } }
  const { docs: meetings } = await payload.find({ collection: 'meetings', where, sort: 'start', depth: 0, joins: false, pagination: false })
  const inOrder = await Promise.all(meetings.map((meeting) => invitedTo(payload, { kind: 'update', id: meeting.id })))
  const [first = [], ...rest] = inOrder.map((invited) => new Map(invited.map((each) => [idOf(each.contact), each])))
  const invited = [...first].flatMap(([contact, invitation]) => {
    const others = rest.flatMap((each) => each.get(contact) ?? [])
    return others.length === rest.length ? [{ ...invitation, answer: strongest([invitation, ...others]) }] : []
  })
  return { invited, told: await dispatchesThatToldAll(payload, meetings) }
}

/** Whoever comes to one of them is to be told, whatever they have said of the others. */
const strongest = (invitations: readonly Invited[]): Invited['answer'] =>
  (['yes', 'maybe', null, 'no'] as const).find((answer) => invitations.some((each) => (each.answer ?? null) === answer)) ?? null

/** In the order of their contacts. Whoever was taken out hears only of that. */
async function invitedTo(payload: Payload, { about, id }: Mailing): Promise<Invited[]> {
  const named: Where[] = about?.only ? [{ id: { in: about.only } }] : [{ removedAt: { exists: false } }]
  const { docs } = await payload.find({
    collection: 'invitations',
    where: { and: [{ meeting: { equals: id } }, ...named] },
    select: { answer: true, place: true, cameAt: true, contact: true, removedAt: true },
    depth: 0,
    pagination: false,
  })
  return docs.toSorted((one, other) => (idOf(one.contact) < idOf(other.contact) ? -1 : 1))
}

interface Given {
  mailing: Mailing
  kind: MeetingMailKind
  meeting: Meeting
  isSuppressed: IsSuppressed
  /** Dispatches by which somebody knows how the meeting stands. */
  told: readonly string[]
}

async function candidatesOf(payload: Payload, invited: readonly Invited[], given: Given): Promise<Candidate[]> {
  const { kind, mailing, meeting, isSuppressed, told } = given
  const contacts = new Map<string, MailContact>()
  const ids = invited.map(({ contact }) => idOf(contact))
  for await (const page of mailContactsOf(payload, mailings[kind].purpose, noQuestions, ids))
    for (const each of page) contacts.set(each.facts.id, each)
  const asked = [...contacts.values()].map(({ address, facts }) => ({ contact: facts.id, address }))
  const knowing = told.length > 0 ? await receiversAmong(payload, told, asked) : new Set<string>()
  const came = new Set((meeting.participants ?? []).map(idOf))
  return invited.flatMap((invitation) => {
    const contact = contacts.get(idOf(invitation.contact))
    if (!contact) return []
    const { id } = contact.facts
    const standing: Standing = {
      answer: invitation.answer ?? null,
      place: invitation.place ?? null,
      came: came.has(id) || Boolean(invitation.cameAt),
      knows: knowing.has(id),
    }
    const against = reasonInMeeting(kind, mailing.about?.to ?? usualReceivers[kind], standing)
    return [candidateOf(contact, { id: invitation.id, answer: standing.answer, against }, isSuppressed)]
  })
}

const noQuestions = new Map<never, never>()

function candidateOf(
  { address, facts, permission }: MailContact,
  invitation: NonNullable<Candidate['invitation']>,
  isSuppressed: IsSuppressed,
): Candidate {
  return {
    contact: facts.id,
    kind: facts.kind === 'shared' ? 'shared' : 'person',
    name: facts.name,
    email: facts.email,
    address,
    language: contentLanguages.find((language) => language === facts.language) ?? defaultLanguage,
    left: facts.status === 'left',
    permission: permissionToTell(permission, invitation),
    suppressed: isSuppressed(address),
    invited: false,
    received: false,
    invitation,
  }
}

/** Whoever has said that they come, or may, is told about that meeting also after a no to further invitations. */
const permissionToTell = (permission: PermissionState | null, { answer }: NonNullable<Candidate['invitation']>): PermissionState | null =>
  answer === 'yes' || answer === 'maybe' ? 'given' : permission
