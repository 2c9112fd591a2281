import type { Payload, Where } from 'payload'
import { recordAudit } from '../../audit'
import { saveChoices } from '../../collections/actors/Contacts/preferences/choices'
import { afterwards, sendSelfMail } from '../../collections/actors/Contacts/preferences/selfMail'
import { keepNeeds } from '../../collections/meetings/needs/store'
import { answerable } from '../../database'
import { takesSignUps } from '../../domain/answering'
import { pickLanguage } from '../../domain/localised'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import { type ContentLanguage, defaultLanguage, isContentLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import { readToken, signToken } from '../../links/tokens'
import type { Contact, Invitation, Meeting, SignUp } from '../../payload-types'
import { saveAnswer } from './invitation'

/** What a link for confirming a sign-up is about; texts in all languages. */
export interface OpenSignUp {
  signUp: SignUp
  language: ContentLanguage
  meeting: Meeting
  /** Whether the meeting still takes sign-ups. */
  isOpen: boolean
}

/** What a link for confirming is about; null when it is not ours, has been used or is too old. Changes nothing. */
export async function readSignUp(payload: Payload, token: string, now = new Date()): Promise<OpenSignUp | null> {
  const [id] = readToken(settingsOf(payload), 'signUp', token, now) ?? []
  const signUp = id ? await payload.db.findOne<SignUp>({ collection: 'sign-ups', where: { id: { equals: id } } }) : null
  if (!signUp || new Date(signUp.expires) <= now) return null
  const reading = { locale: 'all', depth: 0, joins: false, disableErrors: true } as const
  const meeting = await payload.findByID({ collection: 'meetings', id: signUp.meeting, ...reading })
  if (!meeting) return null
  const language = isContentLanguage(signUp.language) ? signUp.language : defaultLanguage
  return { signUp, language, meeting, isOpen: takesSignUps(meeting, now, settingsOf(payload).zone) }
}

/**
 * Signs somebody up who has confirmed it from their mailbox: makes the contact where there is none, gives the permissions
 * that were ticked and changes nothing else of a known one, and says yes to the meeting. Whoever was invited already
 * answers that invitation. Each step finds what was done before, so that it can be done again after a kill; the sign-up
 * goes last.
 * @returns the token of the link for answering, whose page shows the place
 */
export async function confirmSignUp(payload: Payload, { signUp, language, meeting }: OpenSignUp, now = new Date()): Promise<string> {
  const contact = await foundOrMade(payload, signUp, language)
  const ticked = (['invitation', 'newsletter'] as const).filter(
    (purpose) => signUp[purpose === 'invitation' ? 'invitations' : 'newsletter'],
  )
  const choices = ticked.map((purpose) => ({ purpose, state: 'given' as const }))
  if (choices.length > 0) await saveChoices(payload, contact, choices, 'sign-up')
  const invitation = await invited(payload, meeting.id, contact.id)
  const id = invitation ? await answerAgain(payload, invitation, signUp, now) : await signedUp(payload, { signUp, meeting, contact, now })
  await payload.db.deleteMany({
    collection: 'sign-ups',
    where: { and: [{ meeting: { equals: meeting.id } }, { address: { equals: signUp.address } }] },
  })
  const token = signToken(settingsOf(payload).secret, 'invitation', [id])
  // Whoever was taken off reads on the page that the invitation no longer holds.
  if (!invitation?.removedAt) tell(payload, { contact, language, meeting, token })
  return token
}

/** Of several who confirm at once from one mailbox, the first makes the contact and the others find it. */
async function foundOrMade(payload: Payload, signUp: SignUp, language: ContentLanguage): Promise<Contact> {
  const known = await contactAt(payload, signUp.address)
  if (known) return known
  try {
    return await makeContact(payload, signUp, language)
  } catch (error) {
    const meanwhile = await contactAt(payload, signUp.address)
    if (meanwhile) return meanwhile
    throw error
  }
}

async function contactAt(payload: Payload, address: string): Promise<Contact | null> {
  const { docs } = await payload.find({ collection: 'contacts', where: { address: { equals: address } }, limit: 1, depth: 0 })
  return docs[0] ?? null
}

async function makeContact(payload: Payload, { name, address, organisation }: SignUp, language: ContentLanguage): Promise<Contact> {
  const notes = organisation ? translator(settingsOf(payload).language)('signingUp.organisationIs', { name: organisation }) : null
  const data = { kind: 'person' as const, name, email: address, language, status: 'active' as const, notes }
  const contact = await payload.create({ collection: 'contacts', data, depth: 0 })
  await recordAudit({ payload }, { deed: 'create', by: 'recipient', entity: 'contacts', document: contact.id })
  return contact
}

async function invited(payload: Payload, meeting: string, contact: string): Promise<Invitation | null> {
  const where: Where = { and: [{ meeting: { equals: meeting } }, { contact: { equals: contact } }] }
  const { docs } = await payload.find({ collection: 'invitations', where, depth: 0, limit: 1, pagination: false })
  return docs[0] ?? null
}

interface Signing {
  signUp: SignUp
  meeting: Meeting
  contact: Contact
  now: Date
}

/** The invitation is made with its answer in one step: without one it would be somebody whom the organiser has invited. */
async function signedUp(payload: Payload, { signUp, meeting, contact, now }: Signing): Promise<string> {
  try {
    const data = { meeting: meeting.id, contact: contact.id, answer: 'yes' as const, via: 'signUp' as const, guests: signUp.guests ?? 0 }
    const { id } = await payload.create({ collection: 'invitations', data: { ...data, comment: commentOf(payload, signUp) }, depth: 0 })
    await recordAudit({ payload }, { deed: 'create', by: 'recipient', entity: 'invitations', document: id })
    await keepSaid(payload, id, meeting, signUp)
    return id
  } catch (error) {
    const meanwhile = await invited(payload, meeting.id, contact.id)
    if (meanwhile) return answerAgain(payload, meanwhile, signUp, now)
    throw error
  }
}

/** A yes by whoever was invited or signed up before. An invitation that no longer holds stays so. */
async function answerAgain(payload: Payload, { id, answer }: Invitation, signUp: SignUp, at: Date): Promise<string> {
  const open = await answerable(payload, id)
  if (!open || open.isRemoved) return id
  const { access, comment, food } = signUp
  const beside = { food: food ?? '', access: access ?? '', dropsNeeds: false }
  // What stands by an earlier yes is theirs to change on its page: the form knew nothing of it.
  const said =
    answer === 'yes' ? beside : { ...beside, guests: signUp.guests ?? 0, ...(comment ? { comment: commentOf(payload, signUp) } : {}) }
  await saveAnswer(payload, open, { answer: 'yes', via: 'web', at, said })
  return id
}

async function keepSaid(payload: Payload, invitation: string, { end, id }: Meeting, { access, food }: SignUp): Promise<void> {
  await keepNeeds(payload, { invitation, meeting: id, end }, { food: food ?? '', access: access ?? '' })
}

/** For the organiser, who has no other place to read from where somebody comes. */
function commentOf(payload: Payload, { comment, organisation }: SignUp): string {
  const from = organisation && translator(settingsOf(payload).language)('signingUp.organisationIs', { name: organisation })
  return [from, comment].filter(Boolean).join('\n')
}

interface Telling {
  contact: Contact
  language: ContentLanguage
  meeting: Meeting
  token: string
}

/** Mails the link by which the answer can be changed: nobody has sent one yet. */
function tell(payload: Payload, { contact, language, meeting, token }: Telling): void {
  const url = publicAddresses(settingsOf(payload).publicUrl).invitation(token)
  const mailing = pickLanguage(meeting.title, language).value ?? ''
  afterwards(payload, 'Somebody who signed up for a meeting could not be sent the link to their answer', () =>
    sendSelfMail(payload, { kind: 'signedUp', to: contact.email, language, url, mailing }),
  )
}
