import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'
import { beforeAll, expect, it, vi } from 'vitest'
import { readArea } from '../../../src/admin/standing/readArea'
import { type Stage, stageFor } from '../../support/access/stage'
import { make, plain } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

const now = new Date('2026-11-30T09:00:00.000Z')
const hours = (day: string) => ({ start: `${day}T08:00:00.000Z`, end: `${day}T10:00:00.000Z` })

/** How many questions the page asks of each collection, however much there is. */
const questions = { meetings: 3, activities: 1, initiatives: 1, news: 1, organisations: 1, terms: 1 }

onEachDatabase('what belongs to a strength area', (spets) => {
  let stage: Stage
  let area: string
  beforeAll(async () => {
    stage = await stageFor(spets())
    const seed = make(spets().payload)
    area = (await seed.strengthArea()).id
    await spets().payload.updateGlobal({ slug: 'explanation-model', data: plain.explanationModel() })
    const other = (await seed.strengthArea()).id
    const [met, unmet] = [
      await seed.organisation({ name: 'Mött', strengthAreas: [area] }),
      await seed.organisation({ name: 'Omött', strengthAreas: [area] }),
    ]
    await seed.organisation({ name: 'Annan', strengthAreas: [other] })
    const contacts = [await seed.contact(), await seed.contact()]
    const talked = await seed.initiative({ title: 'Samtalad', level: 'base', strengthAreas: [area] })
    const silent = await seed.initiative({ title: 'Otalad', strengthAreas: [area] })
    await seed.meeting({ ...hours('2026-07-10'), strengthAreas: [other], initiative: silent.id, status: 'cancelled' })
    await seed.meeting({
      title: 'Vårmötet',
      ...hours('2026-04-10'),
      strengthAreas: [area],
      participants: contacts.map(({ id }) => id),
      organisations: [],
    })
    // Met at a meeting of another area, which is about an initiative of this one.
    await seed.meeting({ ...hours('2026-05-10'), strengthAreas: [other], organisations: [met.id], initiative: talked.id })
    await seed.meeting({ title: 'Inställt', ...hours('2026-06-10'), strengthAreas: [area], organisations: [unmet.id], status: 'cancelled' })
    await seed.meeting({ title: 'Förra året', ...hours('2025-06-10'), strengthAreas: [area], organisations: [unmet.id] })
    await seed.meeting({ title: 'Nästa', ...hours('2027-01-10'), strengthAreas: [area, other], organisations: [unmet.id] })
    await seed.activity({ title: 'Gammal', status: 'planned', year: 2024, strengthAreas: [area] })
    await seed.activity({ title: 'Gammal och klar', status: 'done', year: 2024, strengthAreas: [area] })
    await seed.activity({ title: 'I år', status: 'done', year: 2026, outcome: 'Det gick.', strengthAreas: [area] })
    await seed.activity({ title: 'Sen', status: 'planned', year: 2028, strengthAreas: [area] })
    const [explained, hard] = [
      await seed.term({ preferredLabel: 'bas', explanation: 'Det alla behöver.' }),
      await seed.term({ preferredLabel: 'kluster', explanation: null }),
    ]
    await seed.news({ title: 'Ute', date: '2026-02-01T12:00:00.000Z', strengthAreas: [area], terms: [explained.id, hard.id] })
    await seed.news({ title: 'Utkast', date: '2026-03-01T12:00:00.000Z', strengthAreas: [area], _status: 'draft' })
    await seed.news({ title: 'Slängd', strengthAreas: [area], deletedAt: now.toISOString() })
  })

  const asReader = async () => (await createLocalReq({ user: reader() }, spets().payload)) as PayloadRequest
  const reader = (): TypedUser => {
    if (!stage.users.reader) throw new Error('The stage has no reader')
    return stage.users.reader
  }
  const titles = (items: readonly { title: string }[]) => items.map(({ title }) => title).toSorted()

  it('is read with what says how it stands', async () => {
    const read = await readArea(await asReader(), area, now)
    expect(titles(read.meetings)).toEqual(['Inställt', 'Nästa', 'Vårmötet'])
    expect(read.meetings.find(({ title }) => title === 'Vårmötet')).toMatchObject({ participants: 2, organisations: 0, isCancelled: false })
    expect(read.meetings.find(({ title }) => title === 'Inställt')?.isCancelled).toBe(true)
    expect(read.activities.map(({ hasOutcome, title }) => [title, hasOutcome])).toEqual([
      ['Gammal', false],
      ['I år', true],
    ])
    expect(read.initiatives.map(({ hasDialogue, hasLevel, title }) => [title, hasLevel, hasDialogue])).toEqual([
      ['Otalad', false, false],
      ['Samtalad', true, true],
    ])
    expect(read.news.map(({ isPublished, title }) => [title, isPublished])).toEqual([
      ['Utkast', false],
      ['Ute', true],
    ])
    expect(read.terms.map(({ hasExplanation, title }) => [title, hasExplanation])).toEqual([
      ['bas', true],
      ['kluster', false],
    ])
    expect(read.organisations.map(({ isMet, title }) => [title, isMet])).toEqual([
      ['Mött', true],
      ['Omött', false],
    ])
  })

  it('is read by a few questions, with the rights of whoever asks', async () => {
    const find = vi.spyOn(spets().payload, 'find')
    const req = await asReader()
    find.mockClear()
    await readArea(req, area, now)
    const asked: Record<string, number> = {}
    for (const [{ collection, overrideAccess, user }] of find.mock.calls) {
      asked[collection] = (asked[collection] ?? 0) + 1
      expect([overrideAccess, user?.id]).toEqual([false, reader().id])
    }
    expect(asked).toEqual(questions)
    find.mockRestore()
  })

  it('is nothing where nothing belongs to it', async () => {
    const empty = (await make(spets().payload).strengthArea()).id
    const read = await readArea(await asReader(), empty, now)
    expect(Object.values(read)).toEqual([[], [], [], [], [], []])
  })

  it('is not read by the public', async () => {
    const req = (await createLocalReq({}, spets().payload)) as PayloadRequest
    await expect(readArea(req, area, now)).rejects.toThrow('cannot be queried')
  })
})
