import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renewDerived } from '../../../src/collections/actors/Contacts/renewDerived'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

const day = 86_400_000

onEachDatabase('when an affiliation ends', (spets) => {
  const payload = () => spets().payload
  beforeEach(() => {
    // The same day in every zone.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T10:00:00Z') })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('the contact is of the organisation no longer from the day after, and only those it concerns are written', async () => {
    const [old, next] = [await make(payload()).organisation(), await make(payload()).organisation()]
    const [today, later] = [new Date().toISOString(), new Date(Date.now() + 400 * day).toISOString()]
    const leaving = await make(payload()).contact({
      affiliations: [{ organisation: old.id, role: 'vd', to: today }, { organisation: next.id }],
    })
    const staying = await make(payload()).contact({ affiliations: [{ organisation: old.id, role: 'vd', to: later }] })
    const read = (id: string) => payload().findByID({ collection: 'contacts', id, depth: 0 })
    expect(await renewDerived(payload())).toBe(0)
    expect((await read(leaving.id)).organisations).toEqual([old.id, next.id])

    vi.setSystemTime(Date.now() + 2 * day)
    expect(await renewDerived(payload())).toBe(1)
    expect(await read(leaving.id)).toMatchObject({ organisations: [next.id], roles: [] })
    expect((await read(staying.id)).updatedAt).toBe(staying.updatedAt)
    expect(await renewDerived(payload())).toBe(0)
  })
})
