import { beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('a dialogue that has been held', (spets) => {
  const payload = () => spets().payload
  let communicator: Client
  let leader: Client
  let reader: Client
  let own: string

  beforeAll(async () => {
    own = (await make(payload()).strengthArea()).id
    const person = await make(payload()).person({ assignments: [{ role: 'process-leader', strengthArea: own, from: '2020-01-01' }] })
    communicator = await clientFor(spets(), { role: 'communicator' })
    leader = await clientFor(spets(), { role: 'process-leader', person: person.id })
    reader = await clientFor(spets(), { role: 'reader' })
  })

  const logged = { about: 'Vindkraft och bygden', day: '2026-03-02' }

  it('is logged as a held meeting that nobody is invited to and that is not public', async () => {
    const contact = await make(payload()).contact()
    const organisation = await make(payload()).organisation()
    const initiative = await make(payload()).initiative()
    const answer = await communicator.post('/meetings/held', {
      ...logged,
      contacts: [contact.id],
      organisations: [organisation.id],
      initiative: initiative.id,
      outcome: 'En förstudie.',
    })
    expect(answer.status, answer.text).toBe(201)
    const { id } = JSON.parse(answer.text) as { id: string }
    const meeting = await payload().findByID({ collection: 'meetings', id, depth: 0 })
    expect(meeting).toMatchObject({
      title: 'Vindkraft och bygden',
      status: 'held',
      public: false,
      outcome: 'En förstudie.',
      participants: [contact.id],
      organisations: [organisation.id],
      initiative: initiative.id,
    })
    expect(meeting.start).toBe('2026-03-02T11:00:00.000Z')
    expect((await rest(spets(), `/meetings/${id}`)).status).toBe(404)
    const { dialogues } = await payload().findByID({ collection: 'initiatives', id: initiative.id, depth: 1 })
    expect(dialogues?.docs?.map((each) => (typeof each === 'object' ? each.id : each))).toEqual([id])
  })

  describe('says what is wrong at its field', () => {
    it.each([
      [{ ...logged, about: ' ' }, 'about'],
      [{ ...logged, day: '' }, 'day'],
      [{ ...logged, day: '2099-01-01' }, 'day'],
    ])('%o', async (body, field) => {
      const answer = await communicator.post('/meetings/held', body, { 'accept-language': 'sv' })
      expect(answer.status).toBe(422)
      expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ field }] })
    })
    it('when a process leader logs one of areas that are not the own', async () => {
      const answer = await leader.post('/meetings/held', logged)
      expect(answer.status).toBe(422)
      expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ field: 'strengthAreas' }] })
      expect((await leader.post('/meetings/held', { ...logged, strengthAreas: [own] })).status).toBe(201)
    })
  })

  it('is for those who make meetings', async () => {
    expect((await reader.post('/meetings/held', logged)).status).toBe(403)
    expect((await rest(spets(), '/meetings/held', sending('POST', logged))).status).toBe(403)
  })
})
