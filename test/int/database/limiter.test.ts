import { expect, it } from 'vitest'
import { DatabaseLimiter } from '../../../src/database'
import { anHourAhead } from '../../support/anHourAhead'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('a limit that is counted in the database', (spets) => {
  const limiter = (name: string) => new DatabaseLimiter(spets().payload, { name, points: 2, duration: 60 })

  it('has no room until its period is over', async () => {
    expect(await limiter('usual').takeUpTo('all', 3)).toMatchObject({ granted: 2 })
    expect(await limiter('usual').takeUpTo('all', 1)).toMatchObject({ granted: 0 })
  })

  it('begins anew when its period was set by a clock that has been put back since', async () => {
    await anHourAhead(() => limiter('ahead').takeUpTo('all', 2))
    expect(await limiter('ahead').takeUpTo('all', 2)).toMatchObject({ granted: 2 })
  })

  it('counts every try while others that succeed begin it anew, and refuses none for its own fault', async () => {
    const fleeting = limiter('fleeting')
    const succeed = async () => {
      const wait = await fleeting.take('one')
      await fleeting.forget('one')
      return wait
    }
    for (let round = 0; round < 60; round += 1) await expect(Promise.all([succeed(), succeed(), succeed()])).resolves.toHaveLength(3)
  })
})
