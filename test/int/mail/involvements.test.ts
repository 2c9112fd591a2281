import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepNumbers, removeRows } from '../../../src/database'
import type { Contact } from '../../../src/payload-types'
import { make } from '../../support/fixtures'
import { clientFor } from '../../support/clients'
import { mailRoom } from '../../support/mailings'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('a mailing by what people did', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer
  beforeAll(async () => {
    server = await startMailServer()
    spets().settings.smtpUrl = server.url
    await room.publisher()
  })
  afterAll(async () => server.close())

  /** A first dispatch to some, and a newsletter to those of them and of others who did not get it. */
  async function afterFirst() {
    const [got, not] = [await room.contact(), await room.contact()]
    const first = await room.send(await room.newsletterTo([got]))
    const question = { and: [{ 'dispatches.got': { not_in: [first] } }, { email: { in: [got.email, not.email] } }] }
    const segment = await make(payload()).segment({ question })
    const newsletter = await make(payload()).newsletter({ segments: [segment.id] })
    return { got, not, first, segment, question, mailing: { kind: 'newsletter' as const, id: newsletter.id } }
  }

  const addresses = async (dispatch: string) => Object.keys(await room.outcomes(dispatch))
  const forget = async (dispatch: string) => {
    await keepNumbers(payload(), dispatch)
    await removeRows(payload(), dispatch, 500)
  }
  const address = ({ address: its }: Contact) => its ?? ''

  it('goes to those whom the question picked when it was confirmed, and tells it in the record', async () => {
    const { first, got, mailing, not, segment } = await afterFirst()
    const id = await room.confirm(mailing)
    await payload().update({ collection: 'segments', id: segment.id, data: { question: { email: { equals: got.email } } } })
    await room.work()
    expect(await addresses(id)).toEqual([address(not)])
    const anna = await clientFor(spets(), { role: 'communicator' })
    const { title } = await room.dispatch(first)
    expect((await anna.get(`/dispatches/${id}/record`)).text).toContain(`kontakten inte fick utskicket ”${title}”`)
  })

  it('cannot be confirmed where it is forgotten who got a dispatch that is asked about', async () => {
    const { first, mailing } = await afterFirst()
    await forget(first)
    const { title } = await room.dispatch(first)
    const { problems } = await room.check(mailing)
    expect(problems).toContainEqual({ field: 'segments', detail: expect.stringContaining(title) as string })
    await expect(room.confirm(mailing)).rejects.toMatchObject({ code: 'notReady' })
  })

  it('waits for a person where that is forgotten before it is sent', async () => {
    const { first, mailing } = await afterFirst()
    const id = await room.confirm(mailing)
    await forget(first)
    await room.work()
    expect(await room.dispatch(id)).toMatchObject({ status: 'paused', pauseReason: 'receiversForgotten' })
    expect(await addresses(id)).toEqual([])
  })
})
