import { expect, it } from 'vitest'
import { onEachDatabase } from '../support/spets'

onEachDatabase('contacts', (spets) => {
  it('keeps the address normalised', async () => {
    const contact = await spets().payload.create({
      collection: 'contacts',
      data: { kind: 'person', name: 'Ann', email: ' Ann@Berg.example ', language: 'sv', status: 'active' },
    })
    expect(contact.address).toBe('ann@berg.example')
  })
})
