import { recordAudit } from '../../src/audit'
import type { Stage } from './access/stage'
import type { Actor } from './access/table'
import { make, nextNumber, prose } from './fixtures'

/**
 * What different roles must not see, each with a word that stands in all its texts. `nobody's` is for no eyes
 * at all: what accounts and keys are proved with.
 */
export const marks = {
  contact: 'zqcontact',
  ownContact: 'zqowncontact',
  segment: 'zqsegment',
  delivery: 'zqdelivery',
  suppression: 'zqsuppression',
  user: 'zquser',
  audit: 'zqaudit',
  client: 'zqclient',
  settings: 'zqsettings',
  preference: 'zqpreference',
  job: 'zqjob',
  draft: 'zqdraft',
  nobodys: 'zqnobodys',
} as const

export type Mark = keyof typeof marks

const forAll: Mark[] = ['nobodys', 'preference', 'job']
const forAdministrators: Mark[] = ['user', 'audit', 'client']
const forMailers: Mark[] = ['delivery', 'suppression', 'segment']

/** Written after docs/access.md, as `access/table.ts` is. `ownContact` is of the process leader's own area. */
export const hiddenFrom: Record<Actor, readonly Mark[]> = {
  administrator: forAll,
  communicator: [...forAll, ...forAdministrators],
  'process leader': [...forAll, ...forAdministrators, ...forMailers, 'contact'],
  'process leader without person': [...forAll, ...forAdministrators, ...forMailers, 'contact', 'ownContact'],
  'process leader whose assignments are over': [...forAll, ...forAdministrators, ...forMailers, 'contact', 'ownContact'],
  reader: [...forAll, ...forAdministrators, ...forMailers, 'contact', 'ownContact', 'settings'],
  'API client': [...forAll, ...forAdministrators, ...forMailers, 'contact', 'ownContact', 'settings', 'draft'],
  public: [...forAll, ...forAdministrators, ...forMailers, 'contact', 'ownContact', 'settings', 'draft'],
}

const text = (mark: Mark) => `${marks[mark]} ${nextNumber()}`
const address = (mark: Mark) => `${marks[mark]}-${nextNumber()}@hidden.example`

/** Fills a database with all of it, tied together as it is in use: what is seen points at what is not. */
export async function hideFromRoles(stage: Stage): Promise<void> {
  const { payload } = stage.spets
  const seed = make(payload)
  const own = stage.areasOf('own')
  const user = await seed.user({ name: text('user'), email: address('user'), role: 'communicator' })
  await payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { resetPasswordToken: text('nobodys'), resetPasswordExpiration: '2099-01-01T00:00:00.000Z' },
  })
  const organisation = await seed.organisation({ strengthAreas: own })
  const contact = (mark: Mark, strengthAreas: string[]) =>
    seed.contact({
      name: text(mark),
      email: address(mark),
      notes: text(mark),
      affiliations: [{ organisation: organisation.id, role: text(mark) }],
      strengthAreas,
    })
  const theirs = await contact('contact', stage.areasOf('others'))
  const ours = await contact('ownContact', own)
  const question = { name: { like: text('segment') } }
  const include = [theirs.id, ours.id]
  const segment = await seed.segment({ name: text('segment'), question, include, owner: user.id })
  const plan = await seed.plan({ audiences: [{ name: 'All', segment: segment.id }] })
  const activity = await seed.activity({ plan: plan.id, strengthAreas: own })
  const meeting = await seed.meeting({
    segments: [segment.id],
    strengthAreas: stage.areasOf('others'),
    activity: activity.id,
    participants: [theirs.id, ours.id],
  })
  for (const { id } of [theirs, ours]) await seed.invitation({ meeting: meeting.id, contact: id, answer: 'yes' })
  const newsletter = await seed.newsletter({ segments: [segment.id], activity: activity.id, owner: user.id })
  const dispatch = await seed.dispatch({
    newsletter: newsletter.id,
    meeting: meeting.id,
    confirmedBy: user.id,
    segmentQuestions: { question: text('segment') },
  })
  const [mark, response] = [text('delivery'), text('delivery')]
  await seed.delivery({ dispatch: dispatch.id, contact: theirs.id, address: address('delivery'), name: mark, response })
  await seed.suppression({ address: address('suppression'), note: text('suppression') })
  await seed.news({ title: text('draft'), lead: text('draft'), body: prose(text('draft')), strengthAreas: own, _status: 'draft' })
  await recordAudit({ payload, user: { ...user, name: text('audit'), collection: 'users' } }, { deed: 'update', entity: 'news' })
  const client = await seed.apiClient({ name: text('client'), contactPerson: text('client'), email: address('client') })
  await payload.db.updateOne({ collection: 'api-clients', id: client.id, data: { keyHash: text('nobodys') } })
  const sender = { name: text('settings'), address: 'other@region.example' }
  await payload.updateGlobal({ slug: 'mail-settings', data: { approval: 'never', senders: [sender] } })
  await payload.create({
    collection: 'payload-preferences',
    data: { key: text('preference'), value: text('preference'), user: { relationTo: 'users', value: user.id } },
    user: { ...user, collection: 'users' },
  })
  const input = { note: text('job') }
  await payload.create({ collection: 'payload-jobs', data: { taskSlug: 'schedulePublish', input, waitUntil: '2099-01-01' } })
}
