import { expect, it } from 'vitest'
import type { Activity } from '../../../src/payload-types'
import { clientFor } from '../../support/clients'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('an activity with a day', (spets) => {
  const make = (more: Partial<Activity>) =>
    spets().payload.create({ collection: 'activities', data: { title: 'På dagen', type: 'web', status: 'planned', year: 2026, ...more } })
  const change = (id: string, data: Partial<Activity>) => spets().payload.update({ collection: 'activities', id, data })
  const placed = ({ month, year }: Activity) => [year, month ?? null]

  it('lies in the year and month of its day, whatever else is said', async () => {
    const made = await make({ month: '3', from: '2027-05-05T12:00:00.000Z' })
    expect(placed(made)).toEqual([2027, '5'])
    expect(placed(await change(made.id, { year: 2031, month: '1' }))).toEqual([2027, '5'])
    expect(placed(await change(made.id, { from: '2028-01-01T12:00:00.000Z' }))).toEqual([2028, '1'])
  })

  it('gets no month that nobody gave it', async () => {
    expect(placed(await make({ to: '2027-12-31T23:30:00.000Z' }))).toEqual([2028, null])
  })

  it('has the year that it is now where a form says nothing, and none that a program did not send', async () => {
    const wanted = { title: 'Utan år', type: 'web', status: 'planned' } as const
    const made = await spets().payload.create({ collection: 'activities', data: wanted as unknown as Activity })
    expect(made.year).toBe(new Date().getFullYear())
    const communicator = await clientFor(spets(), { role: 'communicator' })
    expect((await communicator.post('/activities', wanted)).status).toBe(400)
  })

  it('follows what is written when the day is taken away', async () => {
    const { id } = await make({ from: '2027-05-05T12:00:00.000Z' })
    expect(placed(await change(id, { from: null, year: 2029, month: '2' }))).toEqual([2029, '2'])
  })
})
