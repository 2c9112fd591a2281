import type { CollectionSlug, File, Payload, RequiredDataFromCollectionSlug } from 'payload'

type Data<Slug extends CollectionSlug> = RequiredDataFromCollectionSlug<Slug>
type Changes<Slug extends CollectionSlug> = Partial<Data<Slug>>

let lastNumber = 0

/** A number that no fixture of this process has had before, for what must be unique. */
export const nextNumber = (): number => ++lastNumber

/** Rich text of one paragraph, as Lexical keeps it. */
export const prose = (text: string) => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'text', text, version: 1, detail: 0, format: 0, mode: 'normal', style: '' }],
        version: 1,
        direction: 'ltr' as const,
        format: '' as const,
        indent: 0,
      },
    ],
    version: 1,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
  },
})

/** The smallest picture there is: one pixel, PNG. */
export function picture(): File {
  const bytes = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const data = Buffer.from(bytes, 'base64')
  return { data, mimetype: 'image/png', name: `pixel-${nextNumber()}.png`, size: data.length }
}

/**
 * What documents say when a test does not care. Each call gives new names, addresses and slugs; what must
 * point at another document has to be said.
 */
export const plain = {
  strengthArea: (): Data<'strength-areas'> => ({
    title: `Area ${nextNumber()}`,
    slug: `area-${lastNumber}`,
    _status: 'published',
  }),
  term: (): Data<'terms'> => ({
    preferredLabel: `term ${nextNumber()}`,
    identifier: `term-${lastNumber}`,
    status: 'approved',
    _status: 'published',
  }),
  tombstone: (): Data<'term-tombstones'> => ({ label: `old ${nextNumber()}`, identifier: `old-${lastNumber}` }),
  news: (): Data<'news'> => ({
    title: `News ${nextNumber()}`,
    slug: `news-${lastNumber}`,
    lead: 'What happened.',
    date: '2026-03-02T12:00:00.000Z',
    _status: 'published',
  }),
  page: (): Data<'pages'> => ({ title: `Page ${nextNumber()}`, slug: `page-${lastNumber}`, _status: 'published' }),
  initiative: (): Data<'initiatives'> => ({
    title: `Initiative ${nextNumber()}`,
    slug: `initiative-${lastNumber}`,
    kind: 'project',
    status: 'ongoing',
    _status: 'published',
  }),
  assessment: (): Data<'assessments'> => ({ title: `Assessment ${nextNumber()}`, kind: 'application', status: 'received' }),
  report: (): Data<'reports'> => ({ title: `Report ${nextNumber()}`, year: 2023, language: 'sv', status: 'draft' }),
  call: (): Data<'calls'> => ({
    title: `Call ${nextNumber()}`,
    slug: `call-${lastNumber}`,
    funder: 'A funder',
    summary: 'Money for what is new.',
    closes: '2027-03-02T12:00:00.000Z',
    _status: 'published',
  }),
  document: (): Data<'documents'> => ({
    title: `Document ${nextNumber()}`,
    slug: `document-${lastNumber}`,
    kind: 'report',
    _status: 'published',
  }),
  roleDescription: (): Data<'role-descriptions'> => ({
    title: `Role ${nextNumber()}`,
    slug: `role-${lastNumber}`,
    task: 'Holds it together.',
    revision: '1',
    validFrom: '2026-01-01T12:00:00.000Z',
    _status: 'published',
  }),
  media: (): Data<'media'> => ({ alt: `A pixel, number ${nextNumber()}` }),
  organisation: (): Data<'organisations'> => ({ name: `Organisation ${nextNumber()}`, type: 'company' }),
  contact: (): Data<'contacts'> => ({
    kind: 'person',
    name: `Contact ${nextNumber()}`,
    email: `contact-${lastNumber}@actors.example`,
    language: 'sv',
    status: 'active',
  }),
  segment: (): Data<'segments'> => ({ name: `Segment ${nextNumber()}`, question: { status: { equals: 'active' } } }),
  person: (): Data<'people'> => ({ name: `Person ${nextNumber()}` }),
  user: (): Data<'users'> => ({
    name: `User ${nextNumber()}`,
    email: `user-${lastNumber}@users.example`,
    password: 'a long password for tests',
    role: 'reader',
    collection: 'users',
  }),
  webhook: (): Data<'webhooks'> => ({ name: `Website ${nextNumber()}`, url: 'https://www.region.example/hook', events: ['published'] }),
  webhookDelivery: (): Data<'webhook-deliveries'> => ({
    messageId: `msg_${nextNumber()}`,
    event: 'content.published',
    state: 'given-up',
    attempts: 8,
    body: {},
  }),
  apiClient: (): Data<'api-clients'> => ({
    name: `Website ${nextNumber()}`,
    contactPerson: 'Web Master',
    email: `web-${lastNumber}@clients.example`,
    state: 'noKey',
    collection: 'api-clients',
  }),
  plan: (): Data<'communication-plans'> => ({ title: `Plan ${nextNumber()}`, status: 'draft' }),
  activity: (): Data<'activities'> => ({
    title: `Activity ${nextNumber()}`,
    type: 'meeting',
    status: 'planned',
    year: 2027,
    public: true,
  }),
  meeting: (): Data<'meetings'> => ({
    title: `Meeting ${nextNumber()}`,
    slug: `meeting-${lastNumber}`,
    start: '2027-03-02T08:00:00.000Z',
    start_tz: 'Europe/Stockholm',
    end_tz: 'Europe/Stockholm',
    end: '2027-03-02T10:00:00.000Z',
    kind: 'open',
    public: true,
  }),
  series: (): Data<'meeting-series'> => ({
    title: `Series ${nextNumber()}`,
    frequency: 'monthly',
    interval: 1,
    week: '2',
    weekday: 'TU',
    firstDay: '2027-01-12T12:00:00.000Z',
    lastDay: '2027-12-31T12:00:00.000Z',
    startClock: '09:00',
    endClock: '12:00',
    zone: 'Europe/Stockholm',
    kind: 'standing',
  }),
  newsletter: (): Omit<Data<'newsletters'>, 'segments'> => ({
    subject: `Newsletter ${nextNumber()}`,
    blocks: [{ blockType: 'text', text: prose('Hello.') }],
  }),
  dispatch: (): Data<'dispatches'> => ({ title: `Dispatch ${nextNumber()}`, kind: 'newsletter', status: 'completed' }),
  delivery: (): Omit<Data<'deliveries'>, 'dispatch'> => ({
    address: `delivery-${nextNumber()}@actors.example`,
    key: `key-${lastNumber}`,
    state: 'accepted',
  }),
  suppression: (): Data<'suppressions'> => ({
    address: `suppressed-${nextNumber()}@actors.example`,
    scope: 'all',
    reason: 'asked',
  }),
  publisher: () => ({
    name: 'The region',
    sender: { name: 'The region', address: 'news@region.example', replyTo: 'reply@region.example' },
    postalAddress: 'Street 1',
    privacyNotice: 'We keep addresses.',
  }),
  explanationModel: () => ({
    title: 'Bas – Bredd – Spets',
    levels: [{ label: 'Bas', key: 'base' }],
    textAlternative: 'A pyramid of one level.',
  }),
}

/**
 * Makes documents with all rights, from `plain` and what the test cares about. What has to exist beside
 * them is made too, unless it is given.
 * @example
 * const area = await make(payload).strengthArea()
 * const contact = await make(payload).contact({ strengthAreas: [area.id] })
 */
export function make(payload: Payload) {
  const made = {
    strengthArea: (changes: Changes<'strength-areas'> = {}) =>
      payload.create({ collection: 'strength-areas', data: { ...plain.strengthArea(), ...changes } }),
    term: (changes: Changes<'terms'> = {}) => payload.create({ collection: 'terms', data: { ...plain.term(), ...changes } }),
    tombstone: (changes: Changes<'term-tombstones'> = {}) =>
      payload.create({ collection: 'term-tombstones', data: { ...plain.tombstone(), ...changes } }),
    news: (changes: Changes<'news'> = {}) => payload.create({ collection: 'news', data: { ...plain.news(), ...changes } }),
    page: (changes: Changes<'pages'> = {}) => payload.create({ collection: 'pages', data: { ...plain.page(), ...changes } }),
    initiative: (changes: Changes<'initiatives'> = {}) =>
      payload.create({ collection: 'initiatives', data: { ...plain.initiative(), ...changes } }),
    assessment: (changes: Changes<'assessments'> = {}) =>
      payload.create({ collection: 'assessments', data: { ...plain.assessment(), ...changes } }),
    report: (changes: Changes<'reports'> = {}) => payload.create({ collection: 'reports', data: { ...plain.report(), ...changes } }),
    call: (changes: Changes<'calls'> = {}) => payload.create({ collection: 'calls', data: { ...plain.call(), ...changes } }),
    document: (changes: Changes<'documents'> = {}) =>
      payload.create({ collection: 'documents', data: { ...plain.document(), ...changes } }),
    roleDescription: (changes: Changes<'role-descriptions'> = {}) =>
      payload.create({ collection: 'role-descriptions', data: { ...plain.roleDescription(), ...changes } }),
    media: (changes: Changes<'media'> = {}) =>
      payload.create({ collection: 'media', data: { ...plain.media(), ...changes }, file: picture() }),
    organisation: (changes: Changes<'organisations'> = {}) =>
      payload.create({ collection: 'organisations', data: { ...plain.organisation(), ...changes } }),
    contact: (changes: Changes<'contacts'> = {}) => payload.create({ collection: 'contacts', data: { ...plain.contact(), ...changes } }),
    segment: (changes: Changes<'segments'> = {}) => payload.create({ collection: 'segments', data: { ...plain.segment(), ...changes } }),
    person: (changes: Changes<'people'> = {}) => payload.create({ collection: 'people', data: { ...plain.person(), ...changes } }),
    user: (changes: Changes<'users'> = {}) => payload.create({ collection: 'users', data: { ...plain.user(), ...changes } }),
    webhook: (changes: Changes<'webhooks'> = {}) => payload.create({ collection: 'webhooks', data: { ...plain.webhook(), ...changes } }),
    webhookDelivery: (changes: Changes<'webhook-deliveries'> = {}) =>
      payload.create({ collection: 'webhook-deliveries', data: { ...plain.webhookDelivery(), ...changes } }),
    apiClient: (changes: Changes<'api-clients'> = {}) =>
      payload.create({ collection: 'api-clients', data: { ...plain.apiClient(), ...changes } }),
    plan: (changes: Changes<'communication-plans'> = {}) =>
      payload.create({ collection: 'communication-plans', data: { ...plain.plan(), ...changes } }),
    activity: (changes: Changes<'activities'> = {}) =>
      payload.create({ collection: 'activities', data: { ...plain.activity(), ...changes } }),
    series: (changes: Changes<'meeting-series'> = {}) =>
      payload.create({ collection: 'meeting-series', data: { ...plain.series(), ...changes } }),
    meeting: (changes: Changes<'meetings'> = {}) => payload.create({ collection: 'meetings', data: { ...plain.meeting(), ...changes } }),
    newsletter: async (changes: Changes<'newsletters'> = {}) => {
      const segments = changes.segments ?? [(await made.segment()).id]
      return payload.create({ collection: 'newsletters', data: { ...plain.newsletter(), ...changes, segments } })
    },
    dispatch: (changes: Changes<'dispatches'> = {}) =>
      payload.create({ collection: 'dispatches', data: { ...plain.dispatch(), ...changes } }),
    delivery: async (changes: Changes<'deliveries'> = {}) => {
      const dispatch = changes.dispatch ?? (await made.dispatch()).id
      return payload.create({ collection: 'deliveries', data: { ...plain.delivery(), ...changes, dispatch } })
    },
    suppression: (changes: Changes<'suppressions'> = {}) =>
      payload.create({ collection: 'suppressions', data: { ...plain.suppression(), ...changes } }),
    invitation: async (changes: Changes<'invitations'> = {}) => {
      const meeting = changes.meeting ?? (await made.meeting()).id
      const contact = changes.contact ?? (await made.contact()).id
      return payload.create({ collection: 'invitations', data: { ...changes, meeting, contact } })
    },
  }
  return made
}
