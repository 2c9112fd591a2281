import { beforeAll, expect, it } from 'vitest'
import { seedDemonstration } from '../../../src/seed'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('the plan', (spets) => {
  let newsletter: string
  let meeting: string
  beforeAll(async () => {
    ;({ newsletter, meeting } = await seedDemonstration(spets().payload))
  })

  const activity = async (title: string) => {
    const where = { title: { equals: title } }
    const found = await spets().payload.find({ collection: 'activities', where, locale: 'sv', depth: 1 })
    return found.docs[0]!
  }
  const carriedOutBy = async (title: string) =>
    ((await activity(title)).carriedOutBy?.docs ?? []).map(({ relationTo, value }) => ({
      relationTo,
      id: typeof value === 'string' ? value : value.id,
    }))

  it('shows at an activity the newsletter that carries it out', async () => {
    expect(await carriedOutBy('Exempel: Nyhetsbrev till kommuner och främjare')).toEqual([{ relationTo: 'newsletters', id: newsletter }])
  })

  it('shows at an activity the meeting that carries it out', async () => {
    expect(await carriedOutBy('Exempel: Öppet möte om hållbar energi')).toEqual([{ relationTo: 'meetings', id: meeting }])
  })

  it('holds the goal, audience and channel that an activity points at', async () => {
    const { plan, goal, audience, channel } = await activity('Exempel: Nyhetsbrev till kommuner och främjare')
    if (typeof plan !== 'object' || !plan) throw new Error('The activity belongs to no plan')
    expect(plan.goals?.find(({ id }) => id === goal)?.text).toContain('300 gånger')
    expect(plan.audiences?.find(({ id }) => id === audience)?.name).toBe('Kommunernas tjänstepersoner')
    expect(plan.channels?.find(({ id }) => id === channel)?.name).toBe('nyhetsbrev')
  })
})
