import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whatIsComing } from '../../../src/admin/dashboard/read/coming'
import { draftsOf } from '../../../src/admin/dashboard/read/drafts'
import { latestDispatches } from '../../../src/admin/dashboard/read/latest'
import { viewerOf } from '../../../src/admin/dashboard/read/line'
import { whatIsMine } from '../../../src/admin/dashboard/read/mine'
import { forgetApplications } from '../../../src/collections/actors/Contacts/forgetApplications'
import { finishMerges, forgetOldMerges } from '../../../src/collections/actors/ContactMerges/keep'
import { renewDerived } from '../../../src/collections/actors/Contacts/renewDerived'
import { inboundHandlers } from '../../../src/collections/mailings/IncomingMails/inboundHandlers'
import { clearOldCounters, segmentContactIds, uncertainRowsOf } from '../../../src/database'
import { isMongodb } from '../../../src/database/drop'
import { askUndo, forgetOldImports, importContacts, listImports, undoImport } from '../../../src/imports'
import { settleIncoming } from '../../../src/inbound'
import { publishDue, releaseStaleJobs } from '../../../src/jobs'
import { signToken } from '../../../src/links/tokens'
import { forgetOldLogins } from '../../../src/login'
import { dropChangedApprovals, forgetOldRecipients } from '../../../src/mail'
import type { Dispatch } from '../../../src/payload-types'
import { meetingListPage } from '../../../src/web/pages/meetings'
import { newsListPage, newsPage } from '../../../src/web/pages/news'
import { newsletterPage } from '../../../src/web/pages/newsletter'
import { newsletterListPage } from '../../../src/web/pages/newsletterList'
import { startPage } from '../../../src/web/pages/start'
import { answerByPage } from '../../../src/web/selfService/invitationPage'
import { leaveByPage } from '../../../src/web/selfService/unsubscribePage'
import { type Client, clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { csv, said } from '../../support/imports'
import { incomingMail, incomingNames } from '../../support/incoming'
import { mailRoom, permission } from '../../support/mailings'
import { get, post } from '../../support/pages'
import { described, type Index, indexIn, isServed, type Known, recordShapes, type Shape } from '../../support/queryShapes'
import { startMailServer } from '../../support/smtp'
import { databasesHere, type Spets, startSpets } from '../../support/spets'

/** What grows with the years or with the register, so that nobody may look through it while a person or a mail waits. */
const large = [
  'audit-events',
  'contact-import-changes',
  'contact-import-rows',
  'contact-merges',
  'contacts',
  'deliveries',
  'dispatches',
  'incoming-mails',
  'invitations',
  'logins',
  'news',
  'organisations',
  'rate-limits',
  'suppressions',
]

const notEnded = ['draft', 'approved', 'scheduled', 'preparing', 'sending', 'paused']

/** These no list shows. */
const hiddenOnes = ['contact-import-changes', 'contact-import-rows', 'contact-merges', 'logins', 'rate-limits']

/** Paths of which a value, or one of these values, has few documents. */
const few: Record<string, Record<string, 'any' | readonly unknown[]>> = {
  'contact-import-changes': { contact: 'any', name: 'any' },
  'contact-import-rows': { address: 'any' },
  'contact-merges': { kept: 'any', removed: 'any', 'replaced.removed': 'any', state: ['begun', 'undoing'] },
  contacts: { address: 'any', 'formerAddresses.address': 'any', organisations: 'any', 'permissions.state': ['pending'] },
  deliveries: { address: 'any', contact: 'any', state: ['uncertain'] },
  dispatches: { completedAt: [null, ''], meeting: 'any', newsletter: 'any', status: notEnded },
  'incoming-mails': { contact: 'any', key: 'any' },
  invitations: { contact: 'any', meeting: 'any' },
  organisations: { name: 'any' },
  suppressions: { address: 'any' },
}

/** Paths that are empty in nearly all documents. */
const usuallyEmpty = ['deletedAt', 'undoneAt']

const knownOf = (collection: string): Known => ({
  isFew: (path, value) => {
    const values = path === '_id' ? 'any' : (few[collection]?.[path] ?? [])
    return values === 'any' || values.includes(value)
  },
  isUsual: (path, value) => usuallyEmpty.includes(path) && (value === null || value === ''),
})

/** What looks through a collection on purpose, and why. */
const byDesign: readonly (readonly [words: string, why: string])[] = [
  ['contacts: status equal: by _id', 'a segment reads the register once, in portions by id: most of it may be in the segment'],
  [
    'contacts: (affiliations.to range or affiliations.from range): by _id',
    'once a day affiliations that begin or end are looked for, in portions by id',
  ],
  ['suppressions: scope in, undoneAt equal', 'for a whole audience all suppressions in force are read once, and nearly all are asked for'],
]

const isLeftOut = !databasesHere().includes('mongodb')

describe.skipIf(isLeftOut).each(['mongodb'] as const)('of what Spets asks MongoDB (%s)', (kind) => {
  let running: Spets
  let shapes: readonly Shape[] = []

  beforeAll(async () => {
    const url = new URL(process.env.MONGODB_URL ?? '')
    url.pathname = `/spets_test_shapes_${process.pid}`
    url.searchParams.set('monitorCommands', 'true')
    running = await startSpets(kind, { database: { kind, url: url.href } })
    const record = recordShapes(connectionOf(running.payload).getClient())
    await work(running)
    shapes = record.shapes()
  }, 300_000)
  afterAll(async () => running?.close())

  it.each(large)('%s: all that is asked is found by an index, but for what is named here', async (name) => {
    const asked = shapes.filter(({ collection }) => collection === name)
    expect(asked).not.toEqual([])
    const indexes: Index[] = (await connectionOf(running.payload).collection(name).indexes()).map(({ key }) => indexIn(key))
    const unserved = asked.filter((shape) => !isServed(shape, indexes, knownOf(name)))
    const expected = byDesign.map(([words]) => words).filter((words) => words.startsWith(`${name}: `))
    expect([...new Set(unserved.map(described))].toSorted()).toEqual(expected.toSorted())
  })
})

function connectionOf({ db }: Payload) {
  if (!isMongodb(db)) throw new Error('This is about MongoDB')
  return db.connection
}

/** What people, workers and the public do, each once. */
async function work(spets: Spets): Promise<void> {
  const mail = await startMailServer()
  spets.settings.smtpUrl = mail.url
  const user: TypedUser = { ...(await spets.user('communicator')), collection: 'users' }
  const client = await clientFor(spets, { role: 'administrator' })
  const sent = await sendSome(spets, client, user)
  await workPeriodically(spets.payload)
  await lookAround(spets, client, user, sent.id)
  await beVisited(spets, sent)
  await undoThings(spets, client, user)
  await mail.close()
}

/** @returns a newsletter's dispatch */
async function sendSome(spets: Spets, client: Client, user: TypedUser): Promise<Dispatch> {
  const { payload } = spets
  const room = mailRoom(() => spets)
  await room.publisher()
  const bytes = csv('Namn;E-post;Organisation;Nyhetsbrev', 'Anna;anna@x.example;Berg AB;ja', 'Bo;bo@x.example;Dal AB;ja')
  await importContacts(payload, { ...said, bytes, fileName: 'lista.csv', dryRun: false, user, language: 'sv' })
  await segmentContactIds(payload, { question: { status: { equals: 'active' } }, include: [], exclude: [] })
  const contacts = await room.contacts(3)
  const [first, second] = contacts
  const dispatch = await room.send(await room.newsletterTo(contacts))
  await room.send(await room.meetingWith(contacts))
  const stopped = await room.confirm(await room.newsletterTo(contacts))
  await payload.update({ collection: 'contacts', id: first?.id ?? '', data: { status: 'left' } })
  await make(payload).suppression({ address: second?.address ?? '' })
  await client.post(`/dispatches/${stopped}/cancel`)
  await room.work()
  await uncertainRowsOf(payload, dispatch)
  const [row] = await room.deliveries(dispatch)
  const about = { recipient: row?.address ?? '', messageId: row?.messageId ?? '' }
  for (const name of incomingNames().slice(0, 6)) await settleIncoming(payload, incomingMail(name, about), inboundHandlers)
  return room.dispatch(dispatch)
}

async function workPeriodically(payload: Payload): Promise<void> {
  await releaseStaleJobs(payload)
  await publishDue(payload)
  await finishMerges(payload)
  await forgetOldMerges(payload)
  await forgetApplications(payload)
  await renewDerived(payload)
  await dropChangedApprovals(payload)
  await clearOldCounters(payload)
  await forgetOldLogins(payload)
  await forgetOldImports(payload)
  await forgetOldRecipients(payload, new Date())
}

async function lookAround(spets: Spets, client: Client, user: TypedUser, dispatch: string): Promise<void> {
  const viewer = await viewerOf(await createLocalReq({ user }, spets.payload))
  for (const read of [whatIsMine, whatIsComing, draftsOf, latestDispatches]) await read(viewer)
  for (const list of listsOf(client.id, dispatch)) expect((await client.get(`/${list}`)).status, list).toBe(200)
}

async function beVisited({ payload, settings }: Spets, { slug }: Dispatch): Promise<void> {
  const news = await make(payload).news()
  for (const page of [startPage, newsListPage, newsletterListPage, meetingListPage]) await get(payload, page, { language: 'sv' })
  await get(payload, newsPage, { language: 'sv', slug: news.slug })
  await get(payload, newsletterPage, { language: 'sv', slug: slug ?? '' })
  const { id } = await make(payload).contact({ permissions: [permission('newsletter')] })
  const [invitation] = (await payload.find({ collection: 'invitations', limit: 1, depth: 0 })).docs
  const token = signToken(settings.secret, 'invitation', [invitation?.id ?? ''])
  expect((await post(payload, answerByPage, { token }, new URLSearchParams({ answer: 'yes' }))).status).toBe(303)
  await post(payload, leaveByPage, { token: signToken(settings.secret, 'unsubscribe', [id, 'newsletter']) })
  await payload.delete({ collection: 'contacts', id })
}

/** Two cards become one and are parted again; a list is read in and taken back. */
async function undoThings({ payload }: Spets, client: Client, user: TypedUser): Promise<void> {
  const cards = [await make(payload).contact({ affiliations: [] }), await make(payload).contact({ affiliations: [] })] as const
  const [kept, removed] = cards
  const pair = { kept: kept.id, removed: removed.id, choice: {}, seen: { kept: kept.updatedAt, removed: removed.updatedAt } }
  await client.post('/contacts/merge/preview', pair)
  const merged = await client.post('/contacts/merge', pair)
  expect(merged.status, merged.text).toBe(201)
  const { id } = JSON.parse(merged.text) as { id: string }
  for (const path of [`/contacts/merges/${id}/undo/preview`, `/contacts/merges/${id}/undo`])
    expect((await client.post(path)).status).toBe(200)
  for (const path of ['/contacts/merges', '/contacts/duplicates']) expect((await client.get(path)).status, path).toBe(200)
  const { imports } = await listImports(payload, 1)
  const order = { run: imports[0]?.id ?? '', user, language: 'sv' } as const
  await askUndo(payload, order)
  await undoImport(payload, order)
}

/** What the admin UI's lists ask for: each as it opens, and by what people choose there. */
const listsOf = (user: string, dispatch: string): string[] => [
  ...large.filter((name) => !hiddenOnes.includes(name)).map((name) => `${name}?limit=10&depth=0`),
  `deliveries?where[dispatch][equals]=${dispatch}`,
  `deliveries?where[dispatch][equals]=${dispatch}&where[state][equals]=failed`,
  'dispatches?where[status][equals]=completed',
  'dispatches?sort=-startedAt',
  'news?where[_status][equals]=published',
  `audit-events?sort=-at&where[actor][equals]=${user}`,
  'audit-events?sort=-at&where[actorKind][equals]=user',
  'audit-events?sort=-at&where[deed][equals]=create',
  'audit-events?sort=-at&where[entity][equals]=contacts',
  `audit-events?sort=-at&where[entity][equals]=dispatches&where[document][equals]=${dispatch}`,
  'audit-events?sort=-at&where[at][less_than]=2031-01-01T00:00:00.000Z',
]
