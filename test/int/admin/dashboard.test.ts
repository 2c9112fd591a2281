import { createLocalReq, type TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { whatIsComing } from '../../../src/admin/dashboard/read/coming'
import { draftsOf } from '../../../src/admin/dashboard/read/drafts'
import { firstSteps } from '../../../src/admin/dashboard/read/firstSteps'
import { firstStepsPreference } from '../../../src/admin/dashboard/preference'
import { latestDispatches } from '../../../src/admin/dashboard/read/latest'
import { lateForOthers } from '../../../src/admin/dashboard/read/late'
import { ownAreas } from '../../../src/admin/dashboard/read/ownAreas'
import { type Viewer, viewerOf } from '../../../src/admin/dashboard/read/line'
import { whatIsMine } from '../../../src/admin/dashboard/read/mine'
import { make, plain } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString()

onEachDatabase('the first page', (spets) => {
  const payload = () => spets().payload
  let communicator: TypedUser
  let leader: TypedUser
  let reader: TypedUser
  let own: string

  const viewer = async (user: TypedUser): Promise<Viewer> => viewerOf(await createLocalReq({ user }, payload()))
  const titles = (lines: { title: string }[]) => lines.map(({ title }) => title)

  beforeAll(async () => {
    await payload().updateGlobal({ slug: 'publisher', data: plain.publisher() })
    own = (await make(payload()).strengthArea()).id
    const person = await make(payload()).person({ assignments: [{ role: 'process-leader', strengthArea: own, from: '2020-01-01' }] })
    const as = async (changes: object): Promise<TypedUser> => ({ ...(await make(payload()).user(changes)), collection: 'users' })
    communicator = await as({ role: 'communicator', name: 'Karin' })
    leader = await as({ role: 'process-leader', person: person.id })
    reader = await as({ role: 'reader' })
    await make(payload()).activity({ title: 'Försenad', year: 2020, month: '3', responsible: [person.id] })
    await make(payload()).activity({ title: 'Klar', year: 2020, month: '3', status: 'done', responsible: [person.id] })
    await make(payload()).activity({ title: 'Någon annans', year: 2020, month: '2' })
    const lately = { year: 2026, from: days(-20), status: 'started' } as const
    await make(payload()).activity({ title: 'Nyss försenad', ...lately, responsible: [person.id] })
    await make(payload()).activity({ title: 'Utan ansvarig', ...lately, from: days(-30) })
    await make(payload()).meeting({ title: 'Hölls i går', start: days(-1), end: days(-0.9), strengthAreas: [own] })
    await make(payload()).meeting({ title: 'Hölls, med resultat', start: days(-1), end: days(-0.9), outcome: 'Bra.', strengthAreas: [own] })
    await make(payload()).meeting({ title: 'Nästa vecka', start: days(7), end: days(7.1), strengthAreas: [own] })
    await make(payload()).meeting({ title: 'I morgon, andras', start: days(1), end: days(1.1) })
    await make(payload()).meeting({ title: 'Inställt', start: days(2), end: days(2.1), status: 'cancelled' })
  })

  it('tells a process leader what is mine and late, and nothing of others', async () => {
    expect(titles(await whatIsMine(await viewer(leader)))).toEqual(['Nyss försenad', 'Försenad', 'Hölls i går'])
  })

  it('tells what is late for others, and who answers for it; the latest first', async () => {
    const seen = async (user: TypedUser) => (await lateForOthers(await viewer(user))).lines.map(({ note, title }) => [title, note])
    const named = ['Nyss försenad', expect.stringMatching(/^Skulle ha varit klart .* · Person \d+$/)]
    const nobodys = ['Utan ansvarig', expect.stringMatching(/^Skulle ha varit klart .* · ingen ansvarig$/)]
    expect(await seen(communicator)).toEqual([named, nobodys])
    // Their own stands among what is theirs.
    expect(await seen(leader)).toEqual([nobodys])
    // What has been late for years is counted.
    expect((await lateForOthers(await viewer(communicator))).more).toBe(2)
  })

  it('leads a process leader to what belongs to each own area, and nobody else', async () => {
    const [area, ...others] = await ownAreas(await viewer(leader))
    expect(others).toEqual([])
    expect(area).toMatchObject({ id: own, href: `/admin/collections/strength-areas/${own}` })
    const ways = area?.ways.map(({ label }) => label)
    expect(ways).toEqual(expect.arrayContaining(['Aktiviteter', 'Möten', 'Nyheter', 'Kontakter', 'Utlysningar']))
    expect(ways).not.toContain('Organisationer')
    expect(await ownAreas(await viewer(communicator))).toEqual([])
  })

  it('tells what is coming in order of time; a process leader of own areas', async () => {
    await make(payload()).dispatch({ title: 'Schemalagt', status: 'scheduled', scheduledFor: days(3) })
    expect(titles(await whatIsComing(await viewer(communicator)))).toEqual(['I morgon, andras', 'Schemalagt', 'Nästa vecka'])
    expect(titles(await whatIsComing(await viewer(leader)))).toEqual(['Schemalagt', 'Nästa vecka'])
  })

  it('tells of publishing that has been set, to those who may read what is published', async () => {
    const news = await make(payload()).news({ title: 'Snart publik', _status: 'draft' })
    await payload().create({
      collection: 'payload-jobs',
      data: {
        taskSlug: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'news', value: news.id }, user: communicator.id },
        waitUntil: days(0.5),
      },
    })
    expect(titles(await whatIsComing(await viewer(reader)))[0]).toBe('Snart publik')
  })

  it('asks those who may approve, but not the one who asked', async () => {
    const newsletter = await make(payload()).newsletter({ owner: leader.id })
    await make(payload()).dispatch({
      title: 'Ett brev att godkänna',
      status: 'draft',
      newsletter: newsletter.id,
      approvalRequestedAt: days(-0.1),
      approvalRequestedBy: leader.id,
    })
    expect(titles(await whatIsMine(await viewer(communicator)))).toContain('Ett brev att godkänna')
    expect(titles(await whatIsMine(await viewer(leader)))).not.toContain('Ett brev att godkänna')
    expect(titles(await whatIsMine(await viewer(reader)))).not.toContain('Ett brev att godkänna')
  })

  it('shows the drafts that the viewer has begun, until they are sent or published', async () => {
    const as = { user: communicator, overrideAccess: false } as const
    const segments = [(await make(payload()).segment()).id]
    const unsent = await payload().create({
      collection: 'newsletters',
      data: { ...plain.newsletter(), subject: 'Påbörjat', segments },
      ...as,
    })
    const sent = await payload().create({ collection: 'newsletters', data: { ...plain.newsletter(), subject: 'Skickat', segments }, ...as })
    await make(payload()).dispatch({ newsletter: sent.id, startedAt: days(-1) })
    const news = await payload().create({ collection: 'news', data: { ...plain.news(), title: 'Utkast', _status: 'draft' }, ...as })
    expect(titles(await draftsOf(await viewer(communicator))).toSorted()).toEqual(['Påbörjat', 'Utkast'])
    await payload().update({ collection: 'news', id: news.id, data: { _status: 'published' } })
    expect(titles(await draftsOf(await viewer(communicator)))).toEqual([unsent.subject])
    expect(await draftsOf(await viewer(reader))).toEqual([])
  })

  it('shows the latest dispatches with their accounting', async () => {
    const dispatch = await make(payload()).dispatch({ title: 'Senast', startedAt: days(0) })
    await make(payload()).delivery({ dispatch: dispatch.id, state: 'accepted' })
    await make(payload()).delivery({ dispatch: dispatch.id, state: 'failed' })
    const [latest] = await latestDispatches(await viewer(reader))
    expect(latest).toMatchObject({ title: 'Senast', accounting: { candidates: 2, accepted: 1, failed: 1 } })
  })

  describe('the first steps', () => {
    it('are for those who run Spets, and tick themselves', async () => {
      expect(await firstSteps(await viewer(reader))).toBeNull()
      const steps = await firstSteps(await viewer(communicator))
      expect(steps?.find(({ step }) => step === 'contacts')?.done).toBe(false)
      await make(payload()).contact()
      expect((await firstSteps(await viewer(communicator)))?.find(({ step }) => step === 'contacts')?.done).toBe(true)
    })
    it('go away for the one who closes them', async () => {
      const value = { closed: true }
      const data = { key: firstStepsPreference, value, user: { relationTo: 'users' as const, value: communicator.id } }
      await payload().create({ collection: 'payload-preferences', data, user: communicator })
      expect(await firstSteps(await viewer(communicator))).toBeNull()
      expect(await firstSteps(await viewer(await spets().user('administrator')))).not.toBeNull()
    })
  })
})
