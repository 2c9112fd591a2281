import { expect, it } from 'vitest'
import { dayOf } from '../../../src/domain/days'
import { clientFor } from '../../support/clients'
import { plain } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase(
  'a news item',
  (spets) => {
    it('is of today where nothing else is said, on the publisher’s calendar', async () => {
      const writer = await clientFor(spets(), { role: 'communicator' })
      const { date: _date, ...news } = plain.news()
      const { doc } = JSON.parse((await writer.post('/news', news)).text) as { doc: { date: string } }
      expect(dayOf(doc.date, spets().settings.zone)).toBe(dayOf(new Date(), spets().settings.zone))
      expect(doc.date).toMatch(/T12:00:00\.000Z$/)
    })
  },
  { zone: 'America/Los_Angeles' },
)
