import type { Payload } from 'payload'

/** Makes contacts at the region's organisations, to see how Spets does with many. */
export async function makeContacts(payload: Payload, count: number): Promise<void> {
  const { docs: organisations } = await payload.find({ collection: 'organisations', depth: 0, pagination: false, sort: 'name' })
  for (let number = 1; number <= count; number += 1) {
    const organisation = organisations[number % organisations.length]
    await payload.create({
      collection: 'contacts',
      depth: 0,
      data: {
        kind: 'person',
        name: `Kontakt ${number}`,
        email: `kontakt-${number}@made.example`,
        language: number % 5 === 0 ? 'en' : 'sv',
        status: 'active',
        affiliations: organisation ? [{ organisation: organisation.id, role: 'Kontakt' }] : [],
        permissions: [
          { purpose: 'newsletter', state: 'given', basis: 'consent', source: 'Exempel', date: '2025-01-15T12:00:00.000Z' },
          { purpose: 'invitation', state: 'given', basis: 'public-task', source: 'Exempel', date: '2025-01-15T12:00:00.000Z' },
        ],
        notes: 'Exempel: påhittad kontakt till demonstrationen.',
      },
    })
  }
}
