import { afterAll, beforeAll, expect, it } from 'vitest'
import { importContacts } from '../../../src/imports'
import { signToken } from '../../../src/links/tokens'
import { leave } from '../../../src/web/selfService/unsubscribe'
import { clientFor } from '../../support/clients'
import { freePort } from '../../support/freePort'
import { mailRoom, permission } from '../../support/mailings'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('after an audience was frozen', (spets) => {
  const room = mailRoom(spets)
  let server: TestMailServer | undefined
  beforeAll(room.publisher)
  afterAll(async () => server?.close())

  it('whoever leaves, has left or is suppressed gets nothing that has not begun, and the rest do', async () => {
    const { payload, settings } = spets()
    const port = await freePort()
    settings.smtpUrl = `smtp://127.0.0.1:${port}`
    const [leaver, gone, suppressed, other, stays] = await room.contacts(5)
    const dispatch = await room.send(await room.newsletterTo([leaver!, gone!, suppressed!, other!, stays!]))
    expect(await room.accounting(dispatch)).toMatchObject({ queued: 5 })

    await leave(payload, signToken(settings.secret, 'unsubscribe', [leaver!.id, 'newsletter']), 'unsubscribe page')
    await payload.update({ collection: 'contacts', id: gone!.id, data: { status: 'left' } })
    const suppress = (address: string, scope: 'all' | 'invitation') =>
      payload.create({ collection: 'suppressions', data: { address, scope, reason: 'asked' } })
    await suppress(suppressed!.address!, 'all')
    await suppress(other!.address!, 'invitation')

    server = await startMailServer({}, port)
    await room.whenRetried(dispatch)
    expect(server.recipients().toSorted()).toEqual([other!.address!, stays!.address!].toSorted())
    expect(await room.accounting(dispatch)).toMatchObject({ candidates: 5, accepted: 2, cancelled: 3 })
    expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
  })

  it('whoever says no by a list, or by one who asks to see nothing of what was changed, gets nothing either', async () => {
    const { payload, settings } = spets()
    const port = await freePort()
    settings.smtpUrl = `smtp://127.0.0.1:${port}`
    const [listed, withdrawn, gone, suppressed, stays] = await room.contacts(5)
    const dispatch = await room.send(await room.newsletterTo([listed!, withdrawn!, gone!, suppressed!, stays!]))

    const bytes = Buffer.from(`E-post;Nyhetsbrev\n${listed!.email};nej\n`)
    const order = { newsletterBasis: 'consent', invitationBasis: 'consent', source: 'lista', language: 'sv' } as const
    await importContacts(payload, { ...order, bytes, fileName: 'nej.csv', dryRun: false, user: await spets().user('communicator') })
    const communicator = await clientFor(spets(), { role: 'communicator' })
    const permissions = [permission('newsletter', 'withdrawn')]
    const answers = [
      await communicator.patch(`/contacts/${withdrawn!.id}?select[name]=true`, { permissions }),
      await communicator.patch(`/contacts/${gone!.id}?select[name]=true`, { status: 'left' }),
      await communicator.post('/suppressions?select[note]=true', { address: suppressed!.address, scope: 'all', reason: 'asked' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 201])

    server = await startMailServer({}, port)
    await room.whenRetried(dispatch)
    expect(server.recipients()).toEqual([stays!.address!])
    expect(await room.accounting(dispatch)).toMatchObject({ candidates: 5, accepted: 1, cancelled: 4 })
  })
})
