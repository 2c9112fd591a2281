import type { CollectionSlug } from 'payload'
import { make } from '../fixtures'
import type { Stage } from './stage'
import type { Actor } from './table'

/**
 * Fields that not everyone reads who reads the document, and who does: written by hand after docs/access.md.
 * `made` makes a document that everybody in the list reads, with something in the field.
 */
export interface SecretField {
  slug: CollectionSlug
  field: string
  readers: readonly Actor[]
  made(stage: Stage): Promise<string>
}

const mailers = ['administrator', 'communicator'] as const satisfies Actor[]
const leaders = ['process leader', 'process leader without person', 'process leader whose assignments are over'] as const satisfies Actor[]
const users = [...mailers, ...leaders, 'reader'] as const satisfies Actor[]

const meeting = async (stage: Stage): Promise<string> => {
  const { payload } = stage.spets
  const [segment, contact, organisation] = [
    await make(payload).segment(),
    await make(payload).contact(),
    await make(payload).organisation(),
  ]
  const made = await make(payload).meeting({
    strengthAreas: stage.areasOf('own'),
    segments: [segment.id],
    contacts: [contact.id],
    leftOut: [contact.id],
    invitationMessage: 'Do come',
    organiser: { name: 'Ola', email: 'ola@region.example' },
    outcome: 'Agreed',
    link: 'https://meet.example/secret',
    minutes: 'We agreed',
    decisions: [{ decision: 'To go on' }],
    feedback: [{ question: 'Was it good?', form: 'scale' }],
    mails: [{ kind: 'remindSilent', days: 7, at: '09:00' }],
    capacity: 20,
    seatsKept: 5,
    series: (await make(payload).series()).id,
    occurrence: '2027-03-02T08:00:00.000Z',
    organisations: [organisation.id],
    participants: [contact.id],
  })
  await make(payload).invitation({ meeting: made.id, contact: contact.id })
  return made.id
}

const activity = async ({ spets: { payload } }: Stage): Promise<string> => {
  const plan = await make(payload).plan()
  const { id } = await make(payload).activity({
    plan: plan.id,
    goal: 'g',
    audience: 'a',
    channel: 'c',
    message: 'm',
    cost: 100,
    checklist: [{ text: 'Book a room' }],
    helpers: [(await make(payload).person()).id],
  })
  await make(payload).meeting({ activity: id })
  return id
}

const organisation = async ({ spets: { payload } }: Stage): Promise<string> => {
  const { id } = await make(payload).organisation({ otherSpellings: [{ name: 'Other' }] })
  await make(payload).contact({ affiliations: [{ organisation: id }] })
  return id
}

const forUsers = (slug: CollectionSlug, made: SecretField['made'], ...fields: string[]): SecretField[] =>
  fields.map((field) => ({ slug, field, readers: users, made }))

export const secretFields: readonly SecretField[] = [
  ...forUsers('meetings', meeting, 'segments', 'invitationMessage', 'organiser', 'outcome'),
  ...forUsers('meetings', meeting, 'organisations', 'participants', 'sequence', 'uid', 'link', 'minutes', 'decisions'),
  ...forUsers('meetings', meeting, 'feedback', 'mails', 'seatsKept', 'contacts', 'leftOut', 'series', 'occurrence'),
  // Who is invited is for those who invite.
  { slug: 'meetings', field: 'invitations', readers: [...mailers, 'process leader'], made: meeting },
  ...forUsers('activities', activity, 'plan', 'goal', 'audience', 'message', 'channel', 'carriedOutBy', 'cost', 'checklist', 'helpers'),
  ...forUsers('organisations', organisation, 'otherSpellings'),
  { slug: 'organisations', field: 'contacts', readers: [...mailers, ...leaders], made: organisation },
  {
    slug: 'dispatches',
    field: 'segmentQuestions',
    readers: mailers,
    made: async ({ spets }) => (await make(spets.payload).dispatch({ segmentQuestions: { segments: [] } })).id,
  },
  {
    slug: 'api-clients',
    field: 'keyHash',
    readers: [],
    made: async ({ spets }) => (await make(spets.payload).apiClient({ keyHash: 'a'.repeat(64) })).id,
  },
  ...['hash', 'salt', 'resetPasswordToken'].map((field): SecretField => ({
    slug: 'users',
    field,
    readers: [],
    made: async ({ spets }) => (await make(spets.payload).user({ resetPasswordToken: 'token' })).id,
  })),
]
