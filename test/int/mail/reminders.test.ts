import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { remindResponsible } from '../../../src/mail'
import type { Activity } from '../../../src/payload-types'
import { make, nextNumber } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { rest, sending } from '../../support/rest'
import { startMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

/** A Tuesday at ten in the morning, where the region is. */
const tuesday = new Date('2027-03-02T09:00:00Z')
const days = (count: number) => new Date(tuesday.getTime() + count * 86_400_000)

let refuses = false
const server = await startMailServer({
  onRcptTo: (_address, _session, callback) => {
    callback(refuses ? Object.assign(new Error('Not now'), { responseCode: 451 }) : undefined)
  },
})
afterAll(() => server.close())

onEachDatabase(
  'reminders',
  (spets) => {
    const payload = () => spets().payload

    beforeAll(() => mailRoom(spets).publisher())
    beforeEach(async () => {
      server.mails.length = 0
      refuses = false
      await payload().delete({ collection: 'activities', where: {} })
      await payload().updateGlobal({ slug: 'mail-settings', data: { remindDays: 7 } })
    })

    const someone = async () => {
      const person = await make(payload()).person()
      return { person: person.id, user: await make(payload()).user({ person: person.id }) }
    }
    const activity = (responsible: string[], changes: Partial<Activity> = {}) =>
      make(payload()).activity({ responsible, to: '2027-03-05T12:00:00.000Z', ...(changes as object) })
    const remind = (now = tuesday) => remindResponsible(payload(), now)
    const textTo = async (address: string) => (await server.to(address)).text ?? ''

    it('gather what is due and what is late in one mail to each responsible, with links', async () => {
      const [ann, bo] = [await someone(), await someone()]
      const both = await activity([ann.person, bo.person], { title: 'Tillsammans' })
      await activity([ann.person], { title: 'Försenat', to: '2027-03-01T12:00:00.000Z' })
      await activity([ann.person], { title: 'Senare', to: '2027-03-20T12:00:00.000Z' })
      await activity([ann.person], { title: 'Gjort', status: 'done' })
      expect(await remind()).toBe(2)
      const text = await textTo(ann.user.email)
      expect(text).toContain('Tillsammans')
      expect(text).toContain(`/admin/collections/activities/${both.id}`)
      expect(text).toContain('Försenat')
      expect(text).not.toMatch(/Senare|Gjort/)
      expect((await server.to(ann.user.email)).subject).toBe('Försenad: Försenat')
      expect((await server.to(bo.user.email)).subject).toBe('Snart dags: Tillsammans')
    })

    it('come once ahead and once when late, whatever the number of rounds, days and workers', async () => {
      const { person, user } = await someone()
      await activity([person])
      await Promise.all([remind(), remind(), remind()])
      for (const day of [0, 1, 2, 3]) await remind(days(day))
      expect(server.recipients()).toEqual([user.email])
      // The Monday after.
      for (const day of [6, 6, 7]) await remind(days(day))
      expect(server.recipients()).toEqual([user.email, user.email])
    })

    it('come again when the last day has been moved', async () => {
      const { person } = await someone()
      const { id } = await activity([person])
      await remind()
      await payload().update({ collection: 'activities', id, data: { to: '2027-03-08T12:00:00.000Z' } })
      await remind(days(1))
      expect(server.mails).toHaveLength(2)
    })

    it('do not come in the evening, at a weekend or when the days are 0', async () => {
      const { person } = await someone()
      await activity([person])
      await remind(new Date('2027-03-02T19:00:00Z'))
      await remind(new Date('2027-02-27T09:00:00Z'))
      await payload().updateGlobal({ slug: 'mail-settings', data: { remindDays: 0 } })
      await remind()
      expect(server.mails).toEqual([])
    })

    it('are tried again when the server said no, and not by the next round at once', async () => {
      const { person, user } = await someone()
      const { id } = await activity([person])
      refuses = true
      await remind()
      refuses = false
      await remind()
      expect(server.mails).toEqual([])
      const where = { key: { like: user.id } }
      await payload().db.updateOne({ collection: 'rate-limits', where, data: { expires: new Date(Date.now() - 1000).toISOString() } })
      await remind()
      await remind()
      expect(server.recipients()).toEqual([user.email])
      expect((await payload().findByID({ collection: 'activities', id })).reminded).toBe(`2027-03-05 ahead ${user.id}`)
    })

    it('stay in the demonstration’s own inbox', async () => {
      const { settings } = spets()
      const { smtpUrl } = settings
      const { person } = await someone()
      await activity([person])
      Object.assign(settings, { demonstration: true, smtpUrl: 'smtp://mail.region.example' })
      await remind()
      expect((await payload().find({ collection: 'activities', where: { reminded: { exists: true } } })).docs).toEqual([])
      settings.smtpUrl = smtpUrl
      await remind()
      settings.demonstration = false
      expect(server.mails).toHaveLength(1)
    })

    it('are in the language that somebody logs in by', async () => {
      const { person, user } = await someone()
      const { id } = await activity([person], { title: 'Brevet' })
      await payload().update({ collection: 'activities', id, locale: 'en', data: { title: 'The letter' } })
      const data = { email: user.email, password: 'a long password for tests' }
      await rest(spets(), '/users/login', sending('POST', data, { 'accept-language': 'en' }))
      await remind()
      expect((await server.to(user.email)).subject).toBe('Due soon: The letter')
    })

    it('reach nobody without a user, and those who may change activities are told so', async () => {
      const [lone, known] = [await make(payload()).person({ name: `Lo Ensam ${nextNumber()}` }), await someone()]
      await activity([lone.id])
      expect(await remind()).toBe(0)
      const asked = async (role: 'communicator' | 'reader') => {
        const user = await make(payload()).user({ role })
        const { token } = await payload().login({ collection: 'users', data: { email: user.email, password: 'a long password for tests' } })
        const headers = { authorization: `JWT ${token ?? ''}` }
        return rest(spets(), `/activities/unreachable?people=${lone.id},${known.person}`, { headers })
      }
      expect(JSON.parse((await asked('communicator')).text)).toEqual({ names: [lone.name] })
      expect((await asked('reader')).status).toBe(403)
    })
  },
  { smtpUrl: server.url },
)
