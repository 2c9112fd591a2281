import { expect, it } from 'vitest'
import { comingTo } from '../../../src/admin/meetings/coming'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('who comes, in the list of meetings', (spets) => {
  it('is counted with guests for all its rows at once, without those who wait, and by what the user may read', async () => {
    const payload = spets().payload
    const seed = make(payload)
    const [few, many] = [await seed.meeting({ capacity: 3, guests: 2 }), await seed.meeting()]
    const answer = async (meeting: string, given: object) =>
      payload.update({ collection: 'invitations', id: (await seed.invitation({ meeting })).id, data: given })
    await answer(few.id, { answer: 'yes', guests: 2, place: 'seat' })
    await answer(few.id, { answer: 'yes', place: 'waiting' })
    await answer(few.id, { answer: 'no' })
    await answer(many.id, { answer: 'yes' })
    await answer(many.id, { answer: 'yes', removedAt: new Date().toISOString() })
    const user = await seed.user({ role: 'communicator' })
    expect([...(await comingTo(payload, { ...user, collection: 'users' }, [few.id, many.id]))].toSorted()).toEqual(
      [
        [few.id, { people: 3 }],
        [many.id, { people: 1 }],
      ].toSorted(),
    )
  })
})
