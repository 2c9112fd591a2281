import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addVisits } from '../../../src/database'
import { goalOutcomes, outcomeCounts } from '../../../src/planning'
import { make } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('what came of activities', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer
  beforeAll(async () => {
    server = await startMailServer()
    spets().settings.smtpUrl = server.url
    await room.publisher()
  })
  afterAll(async () => server.close())

  const countsOf = async (...ids: string[]) => {
    const { docs } = await payload().find({ collection: 'activities', where: { id: { in: ids } } })
    const counts = await outcomeCounts(payload(), docs)
    return ids.map((id) => counts.get(id))
  }

  it('is nothing for one that nothing carries out', async () => {
    const { id } = await make(payload()).activity({ status: 'planned' })
    expect(await countsOf(id)).toEqual([{ activities: 0, published: 0, accepted: 0, invited: 0, yes: 0, participants: 0, visits: 0 }])
  })

  it('is counted for each by itself, from letters, news, documents, meetings and visits', async () => {
    const one = await make(payload()).activity({ status: 'done' })
    const other = await make(payload()).activity({ status: 'started' })
    const letter = await room.newsletterTo(await room.contacts(3), { activity: one.id })
    const dispatch = await room.confirm(letter)
    const invited = await room.contacts(2)
    const meeting = await room.meetingWith(invited, { activity: other.id })
    await room.confirm(meeting)
    await room.work()
    const { docs } = await payload().find({ collection: 'invitations', where: { meeting: { equals: meeting.id } } })
    await payload().update({ collection: 'invitations', id: docs[0]?.id ?? '', data: { answer: 'yes' } })
    await payload().update({ collection: 'meetings', id: meeting.id, data: { participants: invited.map(({ id }) => id) } })
    const news = await make(payload()).news({ activity: one.id, _status: 'published' })
    await make(payload()).news({ activity: one.id, _status: 'draft' })
    await payload().create({
      collection: 'documents',
      data: { title: 'Rapport', kind: 'report', slug: 'r', activity: one.id, _status: 'published' },
    })
    await addVisits(payload(), `news/${news.id}`, '2026-03-01', 4)
    await addVisits(payload(), `news/${news.id}`, '2026-03-02', 1)
    await addVisits(payload(), `dispatches/${dispatch}`, '2026-03-02', 7)
    await addVisits(payload(), `meetings/${meeting.id}`, '2026-03-02', 2)
    expect(await countsOf(one.id, other.id)).toEqual([
      { activities: 1, published: 2, accepted: 3, invited: 0, yes: 0, participants: 0, visits: 12 },
      { activities: 0, published: 0, accepted: 0, invited: 2, yes: 1, participants: 2, visits: 2 },
    ])
  })

  describe('the outcome of a goal', () => {
    it('is what its own activities led to, or what somebody wrote', async () => {
      const plan = await make(payload()).plan({
        goals: [
          { text: 'Fler läser', countedBy: 'accepted', target: 5 },
          { text: 'Vi gör klart', countedBy: 'activities', target: 3 },
          { text: 'Fler känner till oss', countedBy: 'hand', outcome: 41.5 },
          { text: 'Sagt för länge sedan' },
        ],
      })
      const [read, done] = (plan.goals ?? []).map(({ id }) => id ?? '')
      const activity = await make(payload()).activity({ plan: plan.id, goal: read, status: 'done' })
      await make(payload()).activity({ plan: plan.id, goal: done, status: 'done' })
      await make(payload()).activity({ plan: plan.id, goal: done, status: 'started' })
      // Of another plan, though it names the same row.
      await make(payload()).activity({ goal: done, status: 'done' })
      await room.confirm(await room.newsletterTo(await room.contacts(2), { activity: activity.id }))
      await room.work()
      expect([...(await goalOutcomes(payload(), plan)).values()]).toEqual([2, 1, 41.5, null])
    })
  })
})
