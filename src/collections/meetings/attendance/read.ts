import type { PayloadRequest } from 'payload'
import { mayInviteTo } from '../../../access/actions'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { organisationsOn } from '../../../domain/affiliations'
import { type Attendee, inOrder } from '../../../domain/attendance'
import { dayOf } from '../../../domain/days'
import { idOf } from '../../../domain/relations'
import { settingsOf } from '../../../env'
import { Refusal } from '../../../errors'
import { uiLanguageFor } from '../../../i18n/languages'
import type { Contact, Meeting } from '../../../payload-types'

const notAllowed = () => new Refusal('notAllowed', 'problems.notAllowed', 403)

/** The meeting that is asked about, for those who see who is invited to it. @throws Refusal 403; NotFound */
export async function meetingWithAnswers(req: PayloadRequest): Promise<Meeting> {
  if (scopeOf(roleOf(req.user), 'invitations', 'read') === null) throw notAllowed()
  const id = String(req.routeParams?.id)
  const meeting = await req.payload.findByID({
    collection: 'meetings',
    id,
    depth: 0,
    joins: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!(await mayInviteTo(req, meeting))) throw notAllowed()
  return meeting
}

/** Who is invited to a meeting, has signed up, or was there; who comes first. */
export async function attendeesOf(req: PayloadRequest, meeting: Meeting): Promise<Attendee[]> {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'invitations',
    where: { and: [{ meeting: { equals: meeting.id } }, { removedAt: { exists: false } }] },
    depth: 0,
    pagination: false,
  })
  const participants = new Set((meeting.participants ?? []).map(idOf))
  const named = await namesOf(req, [...new Set([...docs.map(({ contact }) => idOf(contact)), ...participants])])
  const invited = docs.flatMap((invitation): Attendee[] => {
    const contact = named.get(idOf(invitation.contact))
    if (!contact) return []
    const { answer, cameAt, cameGuests, comment, guests, id, place, substitute, via } = invitation
    return [
      {
        ...contact,
        invitation: id,
        answer: answer ?? null,
        via: via ?? null,
        place: place ?? null,
        guests: guests ?? 0,
        comment: comment ?? null,
        substitute: substitute ?? null,
        cameAt: cameAt ?? null,
        cameGuests: cameGuests ?? 0,
        came: Boolean(cameAt) || participants.has(contact.contact),
      },
    ]
  })
  const known = new Set(invited.map(({ contact }) => contact))
  const others = [...participants].flatMap((id) => {
    const contact = named.get(id)
    return contact && !known.has(id) ? [{ ...contact, ...uninvited }] : []
  })
  return inOrder([...invited, ...others], uiLanguageFor(req.i18n.language))
}

const uninvited = {
  invitation: null,
  answer: null,
  via: null,
  place: null,
  guests: 0,
  comment: null,
  substitute: null,
  cameAt: null,
  cameGuests: 0,
  came: true,
} as const

type Named = Pick<Attendee, 'contact' | 'name' | 'email' | 'organisations' | 'areas'>

/** Whoever arranges a meeting sees who is invited to it, though not all else that is known of them. */
async function namesOf({ i18n, payload }: PayloadRequest, ids: readonly string[]): Promise<Map<string, Named>> {
  const { docs } = await payload.find({
    collection: 'contacts',
    where: { id: { in: [...ids] } },
    select: { name: true, email: true, affiliations: true, strengthAreas: true },
    depth: 1,
    locale: uiLanguageFor(i18n.language),
    joins: false,
    pagination: false,
  })
  const today = dayOf(new Date(), settingsOf(payload).zone)
  return new Map(docs.map((contact) => [contact.id, named(contact, today)]))
}

function named(
  { affiliations, email, id, name, strengthAreas }: Pick<Contact, 'id' | 'name' | 'email' | 'affiliations' | 'strengthAreas'>,
  today: string,
): Named {
  const names = new Map<string, string>()
  const dated = (affiliations ?? []).map(({ from, organisation, to }) => {
    if (typeof organisation === 'object') names.set(organisation.id, organisation.name)
    return { organisation: idOf(organisation), from: from ?? null, to: to ?? null }
  })
  return {
    contact: id,
    name: name?.trim() || email,
    email,
    organisations: organisationsOn(dated, today).flatMap((each) => names.get(each) ?? []),
    areas: (strengthAreas ?? []).flatMap((area) => (typeof area === 'object' ? [area.title] : [])),
  }
}
