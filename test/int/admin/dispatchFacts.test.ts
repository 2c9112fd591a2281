import { expect, it } from 'vitest'
import { dispatchFacts } from '../../../src/admin/dispatches/dispatchFacts'
import type { Dispatch } from '../../../src/payload-types'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('the page of a dispatch', (spets) => {
  it('leads back to the activity that its letter or meeting carries out', async () => {
    const made = make(spets().payload)
    const activity = await made.activity()
    const newsletter = (await made.newsletter({ activity: activity.id })).id
    const meeting = (await made.meeting({ activity: activity.id })).id
    const activityOf = async (dispatch: Partial<Dispatch>) =>
      (await dispatchFacts(spets().payload, await made.dispatch(dispatch as never))).activity
    const address = `/admin/collections/activities/${activity.id}`
    expect(await activityOf({ kind: 'newsletter', newsletter })).toBe(address)
    expect(await activityOf({ kind: 'correction', newsletter })).toBe(address)
    expect(await activityOf({ kind: 'invitation', meeting })).toBe(address)
    expect(await activityOf({ kind: 'welcome', newsletter })).toBeNull()
    expect(await activityOf({ kind: 'newsletter', newsletter: (await made.newsletter()).id })).toBeNull()
    expect(await activityOf({ kind: 'newsletter' })).toBeNull()
  })
})
