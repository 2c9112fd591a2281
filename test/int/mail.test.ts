import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountingOf } from '../../src/database'
import { addsUp } from '../../src/domain/accounting'
import { checkMailing, confirmDispatch, type Mailing, workOnce } from '../../src/mail'
import { translator } from '../../src/i18n'
import { seedDemonstration, type Seeded } from '../../src/seed'
import { startMailServer, type TestMailServer } from '../support/smtp'
import { onEachDatabase } from '../support/spets'

const sender = { worker: 'test', stopped: () => false }

onEachDatabase('a dispatch', (spets) => {
  let server: TestMailServer
  let seeded: Seeded
  beforeAll(async () => {
    server = await startMailServer()
    spets().settings.smtpUrl = server.url
    seeded = await seedDemonstration(spets().payload)
  })
  afterAll(async () => server?.close())

  const confirm = async (mailing: Mailing) => {
    const check = await checkMailing(spets().payload, mailing, null, translator('sv'))
    return confirmDispatch(spets().payload, mailing, {
      confirmedCount: check.toSend,
      previousDispatches: check.previousDispatches,
      user: null,
      areas: null,
      language: 'sv',
    })
  }

  it('sends the newsletter to everyone who may have it', async () => {
    const id = await confirm({ kind: 'newsletter', id: seeded.newsletter })
    await workOnce(spets().payload, sender)
    const accounting = await accountingOf(spets().payload, id)
    console.log(accounting)
    expect(addsUp(accounting)).toBe(true)
    expect(accounting.accepted).toBe(server.mails.length)
    console.log((await server.parsed())[0]?.text)
    console.log((await server.parsed())[0]?.headers)
  })

  it('invites', async () => {
    server.mails.length = 0
    const id = await confirm({ kind: 'invitation', id: seeded.meeting })
    await workOnce(spets().payload, sender)
    const accounting = await accountingOf(spets().payload, id)
    console.log(accounting)
    console.log(server.mails[0]?.raw.toString())
    expect(accounting.accepted).toBe(server.mails.length)
  })
})
