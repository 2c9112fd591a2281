import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventsOf, keepNumbers, removeRows } from '../../../src/database'
import { translator } from '../../../src/i18n'
import { checkMailing, confirmDispatch, correctionOf, forgetOldRecipients, type Mailing } from '../../../src/mail'
import { mailRoom, permission } from '../../support/mailings'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

const day = 24 * 60 * 60 * 1000

onEachDatabase('what is kept of a dispatch', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer

  beforeAll(async () => {
    server = await startMailServer()
    spets().settings.smtpUrl = server.url
    await room.publisher()
    await payload().updateGlobal({ slug: 'mail-settings', data: { keepRecipients: 3 } })
  })
  afterAll(async () => server.close())

  /** Three who got it, of whom one bounced later, and one who was left out. */
  async function sent(): Promise<{ mailing: Mailing; dispatch: string }> {
    const contacts = [...(await room.contacts(3)), await room.contact({ permissions: [permission('newsletter', 'withdrawn')] })]
    const mailing = await room.newsletterTo(contacts)
    const dispatch = await room.send(mailing)
    const [row] = await room.deliveries(dispatch, { state: { equals: 'accepted' } })
    await payload().update({ collection: 'deliveries', id: row?.id ?? '', data: { event: 'bounced', eventAt: new Date().toISOString() } })
    return { mailing, dispatch }
  }

  const monthsLater = (days: number) => new Date(Date.now() + days * day)
  const forget = (at = monthsLater(100)) => forgetOldRecipients(payload(), at)
  const rowsOf = async (dispatch: string) => (await room.deliveries(dispatch)).length
  const numbers = {
    accounting: { candidates: 4, accepted: 3, excluded: { withdrawn: 1 }, excludedTotal: 1 },
    events: { bounced: 1, complained: 0, unsubscribed: 0 },
  }

  it('is its numbers, when the time that the settings say has passed', async () => {
    const { dispatch } = await sent()
    const before = await room.accounting(dispatch)
    expect(before).toMatchObject(numbers.accounting)

    await forget(monthsLater(80))
    expect(await rowsOf(dispatch), 'not before the time').toBe(4)

    await forget()
    expect(await rowsOf(dispatch)).toBe(0)
    expect(await room.accounting(dispatch)).toEqual(before)
    expect(await eventsOf(payload(), dispatch)).toEqual(numbers.events)
    const kept = await room.dispatch(dispatch)
    expect(kept.numbers).toMatchObject(numbers)
    expect(kept.rowsRemovedAt).not.toBeNull()
  })

  it('is kept of a cancelled dispatch too, and not of one that is on its way', async () => {
    const { dispatch: cancelled } = await sent()
    const { dispatch: paused } = await sent()
    await payload().update({ collection: 'dispatches', id: cancelled, data: { status: 'cancelled' } })
    await payload().update({ collection: 'dispatches', id: paused, data: { status: 'paused' } })
    await forget()
    expect([await rowsOf(cancelled), await rowsOf(paused)]).toEqual([0, 4])
    expect((await room.dispatch(paused)).numbers ?? null).toBeNull()
  })

  describe('when the worker is killed', () => {
    it.each([
      ['after the numbers', async (dispatch: string) => keepNumbers(payload(), dispatch)],
      [
        'among the rows',
        async (dispatch: string) => {
          await keepNumbers(payload(), dispatch)
          await removeRows(payload(), dispatch, 2)
        },
      ],
      [
        'before it is noted that they are gone',
        async (dispatch: string) => {
          await keepNumbers(payload(), dispatch)
          await removeRows(payload(), dispatch, 500)
        },
      ],
    ])('%s, is the same', async (_name, untilKilled) => {
      const { dispatch } = await sent()
      await untilKilled(dispatch)
      expect(await room.accounting(dispatch), 'already while it waits').toMatchObject(numbers.accounting)
      await keepNumbers(payload(), dispatch)
      await forget()
      expect(await room.accounting(dispatch)).toMatchObject(numbers.accounting)
      expect((await room.dispatch(dispatch)).numbers).toMatchObject(numbers)
      expect(await rowsOf(dispatch)).toBe(0)
    })

    it('is the same with several at once', async () => {
      const { dispatch } = await sent()
      await Promise.all([forget(), forget(), forget()])
      expect((await room.dispatch(dispatch)).numbers).toMatchObject(numbers)
      expect(await rowsOf(dispatch)).toBe(0)
    })
  })

  it('does not tell who lacks it: nobody is written to twice for that', async () => {
    const { mailing, dispatch } = await sent()
    const check = (audience: 'lacking' | 'all') => checkMailing(payload(), mailing, null, translator('sv'), { audience })
    const told = { field: 'audience', detail: translator('sv')('sending.refusal.receiversForgotten') }
    expect((await check('lacking')).problems).toEqual([])
    await forget()

    const { problems, toSend, previousDispatches } = await check('lacking')
    expect(problems).toContainEqual(told)
    const seen = { confirmedCount: toSend, previousDispatches, user: null, areas: null, language: 'sv' } as const
    await expect(confirmDispatch(payload(), mailing, seen)).rejects.toMatchObject({ code: 'notReady', status: 422 })
    const original = await payload().findByID({ collection: 'dispatches', id: dispatch })
    expect(() => correctionOf(original, { sv: 'Rättat' })).toThrow('receiversForgotten')

    expect((await check('all')).problems).toEqual([])
  })

  it('holds a dispatch to those who lack it that was confirmed before', async () => {
    const { mailing, dispatch } = await sent()
    const more = await room.contact({})
    const { segments } = await payload().findByID({ collection: 'newsletters', id: mailing.id, depth: 0 })
    const wider = await room.segment([more])
    await payload().update({ collection: 'newsletters', id: mailing.id, data: { segments: [...((segments ?? []) as string[]), wider.id] } })
    const further = await room.confirm(mailing)
    await forget()
    expect(await rowsOf(dispatch)).toBe(0)
    server.mails.length = 0
    await room.work()
    expect(await room.dispatch(further)).toMatchObject({ status: 'paused', pauseReason: 'receiversForgotten' })
    expect(server.mails).toEqual([])
  })

  it('goes with what came in at the time', async () => {
    const mail = (key: string, days: number) =>
      payload().create({
        collection: 'incoming-mails',
        data: { key, verdict: 'unknown', state: 'forPerson', receivedAt: monthsLater(-days).toISOString() },
      })
    await mail('old', 100)
    await mail('new', 20)
    await forget(new Date())
    const { docs } = await payload().find({ collection: 'incoming-mails', pagination: false })
    expect(docs.map(({ key }) => key)).toEqual(['new'])
  })
})
