import { make, nextNumber, plain, prose } from './fixtures'
import type { Spets } from './spets'

/** In every text that the public must not see. */
export const secret = 'zqsecret'

const secretText = () => `${secret} ${nextNumber()}`

const secretAddress = () => `${secret}-${nextNumber()}@hidden.example`

/** Ids of what a probe needs to point at. */
export interface Hidden {
  published: { area: string; term: string; news: string; meeting: string; activity: string; organisation: string }
  drafts: { area: string; term: string; news: string }
  closed: { meeting: string; activity: string }
  /** An id for each collection that the public must not read at all. */
  private: Record<string, string>
  /** Addresses that have an account; one of them is locked after too many attempts. */
  accounts: { email: string; locked: string }
}

/** Fills a database with what the public may see and, all around it and inside it, what it may not. */
export async function hideSecrets({ payload }: Spets): Promise<Hidden> {
  const seed = make(payload)
  const user = await seed.user({ name: secretText(), email: secretAddress(), role: 'communicator' })
  const locked = await seed.user({ name: secretText(), email: secretAddress() })
  await payload.update({ collection: 'users', id: locked.id, data: { lockUntil: '2099-01-01T00:00:00.000Z' } })
  const organisation = await seed.organisation({ otherSpellings: [{ name: secretText() }] })
  const contact = await seed.contact({
    name: secretText(),
    email: secretAddress(),
    notes: secretText(),
    affiliations: [{ organisation: organisation.id, role: secretText() }],
  })
  const segment = await seed.segment({
    name: secretText(),
    question: { name: { like: secretText() } },
    include: [contact.id],
    owner: user.id,
  })
  const plan = await seed.plan({
    title: secretText(),
    background: secretText(),
    goals: [{ text: secretText() }],
    audiences: [{ name: secretText(), segment: segment.id }],
  })
  const [area, draftArea] = [await seed.strengthArea(), await seed.strengthArea({ title: secretText(), _status: 'draft' })]
  const [term, draftTerm] = [
    await seed.term({ related: [], broader: [] }),
    await seed.term({ preferredLabel: secretText(), definition: secretText(), _status: 'draft' }),
  ]
  const closedActivity = await seed.activity({ title: secretText(), description: secretText(), public: false })
  const activity = await seed.activity({
    plan: plan.id,
    goal: secretText(),
    audience: secretText(),
    channel: secretText(),
    strengthAreas: [area.id, draftArea.id],
  })
  const trashed = await hideInTrash(payload)
  const draftCall = await seed.call({ title: secretText(), summary: secretText(), _status: 'draft' })
  await seed.initiative({ title: secretText(), summary: secretText(), _status: 'draft' })
  const initiative = await seed.initiative({
    owner: trashed.organisation,
    call: draftCall.id,
    strengthAreas: [area.id, draftArea.id],
  })
  const draftRole = await seed.roleDescription({ task: secretText(), _status: 'draft' })
  await seed.call()
  await seed.document()
  await seed.roleDescription()
  await seed.document({ title: secretText(), summary: secretText(), _status: 'draft' })
  await seed.page({ title: secretText(), lead: secretText(), _status: 'draft' })
  await seed.page({
    blocks: [
      { blockType: 'glossary', terms: [term.id, draftTerm.id, trashed.term] },
      { blockType: 'newsList', count: 5, strengthAreas: [area.id, draftArea.id] },
    ],
  })
  const closedMeeting = await seed.meeting({
    title: secretText(),
    place: secretText(),
    public: false,
    activity: activity.id,
  })
  const senders = [{ name: secretText(), address: secretAddress(), replyTo: secretAddress() }]
  const settings = await payload.updateGlobal({ slug: 'mail-settings', data: { senders } })
  const meeting = await seed.meeting({
    sender: settings.senders?.[0]?.id ?? null,
    replyTo: settings.senders?.[0]?.replyTo ?? null,
    segments: [segment.id],
    invitationMessage: secretText(),
    organiser: { name: secretText(), email: secretAddress() },
    activity: closedActivity.id,
    strengthAreas: [area.id, draftArea.id],
    outcome: secretText(),
    participants: [contact.id],
    organisations: [organisation.id, trashed.organisation],
    initiative: initiative.id,
  })
  await seed.meeting({ title: secretText(), outcome: secretText(), public: false, initiative: initiative.id })
  await payload.updateGlobal({
    slug: 'explanation-model',
    data: { ...plain.explanationModel(), criteria: [{ key: 'hidden', label: secretText(), explanation: secretText() }] },
  })
  const assessment = await seed.assessment({
    title: secretText(),
    fund: secretText(),
    summary: secretText(),
    levelReason: secretText(),
    contributions: [{ criterion: 'hidden', contribution: 'good', reason: secretText() }],
    statement: secretText(),
    registryNumber: secretText(),
    applicant: organisation.id,
    dialogues: [meeting.id],
    initiative: initiative.id,
    strengthAreas: [area.id],
  })
  const draftNews = await seed.news({
    title: secretText(),
    lead: secretText(),
    body: prose(secretText()),
    activity: activity.id,
    _status: 'draft',
  })
  const news = await seed.news({
    terms: [term.id, draftTerm.id, trashed.term],
    strengthAreas: [area.id, draftArea.id],
    activity: activity.id,
  })
  const later = { draft: true, overrideAccess: true } as const
  await payload.update({ collection: 'news', id: news.id, data: { title: secretText(), lead: secretText() }, ...later })
  await payload.update({ collection: 'terms', id: term.id, data: { explanation: secretText() }, ...later })
  await payload.update({ collection: 'strength-areas', id: area.id, data: { summary: secretText() }, ...later })
  await payload.update({ collection: 'terms', id: draftTerm.id, data: { broader: [term.id] }, ...later })
  const newsletter = await seed.newsletter({
    subject: secretText(),
    preheader: secretText(),
    blocks: [{ blockType: 'text', text: prose(secretText()) }],
    segments: [segment.id],
    activity: activity.id,
    owner: user.id,
  })
  const dispatch = await seed.dispatch({
    title: secretText(),
    newsletter: newsletter.id,
    meeting: meeting.id,
    content: { subject: secretText() },
    segmentQuestions: { question: secretText() },
    problem: secretText(),
  })
  const invitation = await seed.invitation({ meeting: meeting.id, contact: contact.id, answer: 'yes' })
  const delivery = await seed.delivery({
    dispatch: dispatch.id,
    contact: contact.id,
    invitation: invitation.id,
    address: secretAddress(),
    name: secretText(),
    response: secretText(),
  })
  const suppression = await seed.suppression({ address: secretAddress(), note: secretText() })
  await seed.person({ assignments: [{ role: 'other', description: draftRole.id }] })
  await seed.tombstone({ replacedBy: draftTerm.id })
  await seed.media()
  const preference = await payload.create({
    collection: 'payload-preferences',
    data: { key: secretText(), value: secretText(), user: { relationTo: 'users', value: user.id } },
    user: { ...user, collection: 'users' },
  })
  const lock = await payload.create({
    collection: 'payload-locked-documents',
    data: { globalSlug: secretText(), user: { relationTo: 'users', value: user.id } },
  })
  const job = await payload.create({
    collection: 'payload-jobs',
    data: { taskSlug: 'schedulePublish', input: { note: secretText() }, waitUntil: '2099-01-01T00:00:00.000Z' },
  })
  const kept = await payload.create({ collection: 'payload-kv', data: { key: secretText(), data: { text: secretText() } } })
  await payload.updateGlobal({ slug: 'publisher', data: plain.publisher() })
  return {
    published: {
      area: area.id,
      term: term.id,
      news: news.id,
      meeting: meeting.id,
      activity: activity.id,
      organisation: organisation.id,
    },
    drafts: { area: draftArea.id, term: draftTerm.id, news: draftNews.id },
    closed: { meeting: closedMeeting.id, activity: closedActivity.id },
    private: {
      users: user.id,
      contacts: contact.id,
      segments: segment.id,
      'communication-plans': plan.id,
      assessments: assessment.id,
      newsletters: newsletter.id,
      dispatches: dispatch.id,
      deliveries: delivery.id,
      invitations: invitation.id,
      suppressions: suppression.id,
      'payload-preferences': preference.id,
      'payload-locked-documents': lock.id,
      'payload-jobs': job.id,
      'payload-kv': kept.id,
    },
    accounts: { email: user.email, locked: locked.email },
  }
}

/** Published and public once, and in the trash now. */
async function hideInTrash(payload: Spets['payload']): Promise<{ organisation: string; term: string }> {
  const seed = make(payload)
  const deletedAt = new Date().toISOString()
  const organisation = await seed.organisation({ name: secretText(), deletedAt })
  const term = await seed.term({ preferredLabel: secretText(), definition: secretText(), deletedAt })
  await seed.news({ title: secretText(), lead: secretText(), deletedAt })
  await seed.meeting({ title: secretText(), deletedAt })
  await seed.activity({ title: secretText(), deletedAt })
  await seed.initiative({ title: secretText(), deletedAt })
  await seed.call({ title: secretText(), deletedAt })
  await seed.document({ title: secretText(), deletedAt })
  await seed.page({ title: secretText(), deletedAt })
  await seed.roleDescription({ title: secretText(), deletedAt })
  await seed.strengthArea({ title: secretText(), deletedAt })
  return { organisation: organisation.id, term: term.id }
}
