import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeKey, payloadMail, sendTest } from '../../../src/mail'
import { type Client, clientFor } from '../../support/clients'
import { mailRoom } from '../../support/mailings'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('mail from a domain that has a key', (spets) => {
  const room = mailRoom(spets)
  const domain = 'region.example'
  let server: TestMailServer
  let record: string
  let communicator: Client

  beforeAll(async () => {
    server = await startMailServer()
    spets().settings.smtpUrl = server.url
    await room.publisher()
    communicator = await clientFor(spets(), { role: 'communicator' })
  })
  beforeEach(() => {
    server.mails.length = 0
    newFolder()
    makeGoodKey()
  })
  afterAll(async () => server.close())

  /** Another folder of keys: what was read of one is believed for a second. */
  const newFolder = () => {
    spets().settings.dkimFolder = mkdtempSync(join(spets().settings.dataFolder, 'dkim-'))
  }
  const makeGoodKey = () => {
    record = makeKey(spets().settings, domain, 'k1').record
  }

  /** What a receiver finds, with our record as its DNS: mailauth, which shares no code with ours. */
  const verdictOn = async (raw: Buffer) => {
    const { results } = await dkimVerify(raw, { resolver: async () => [[record]] })
    return results.map(({ status, signingHeaders, signingDomain }) => ({
      result: status.result,
      signingDomain,
      signed: signingHeaders?.keys.split(':').map((name) => name.trim().toLowerCase()) ?? [],
    }))
  }

  /** A line that ends in another way is refused by many servers, which fear a second mail hidden in it. */
  const expectWholeLines = () => {
    for (const { raw } of server.mails) expect(raw.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  }

  describe('is signed as it arrives', () => {
    afterEach(expectWholeLines)

    it('in a dispatch, with the headers of the list', async () => {
      await room.send(await room.newsletterTo(await room.contacts(2)))
      expect(server.mails).toHaveLength(2)
      for (const { raw } of server.mails) {
        const [verdict] = await verdictOn(raw)
        expect(verdict).toMatchObject({ result: 'pass', signingDomain: domain })
        const listed =
          raw
            .toString()
            .match(/^List-[A-Za-z-]+(?=:)/gm)
            ?.map((name) => name.toLowerCase()) ?? []
        expect(listed.toSorted()).toEqual(['list-archive', 'list-id', 'list-unsubscribe', 'list-unsubscribe-post'])
        expect(verdict?.signed).toEqual(expect.arrayContaining(listed))
      }
    })

    it('in an invitation with its calendar', async () => {
      await room.send(await room.meetingWith(await room.contacts(1)))
      expect(await verdictOn(server.mails[0]!.raw)).toMatchObject([{ result: 'pass', signingDomain: domain }])
    })

    it('in a test', async () => {
      const mailing = await room.newsletterTo(await room.contacts(1), { subject: 'Å ä ö' })
      await sendTest(spets().payload, mailing, ['sv', 'en'], [{ name: 'Åsa', address: 'asa@region.example' }])
      expect(server.mails).toHaveLength(2)
      for (const { raw } of server.mails) expect(await verdictOn(raw)).toMatchObject([{ result: 'pass', signingDomain: domain }])
    })

    it('in what Spets writes to one person, also with lines that end as on Unix and something attached', async () => {
      const mail = await payloadMail(spets().settings)
      await mail({ payload: spets().payload }).sendEmail({
        from: 'S3 <brev@region.example>',
        to: 'asa@region.example',
        subject: 'Nytt lösenord',
        text: 'Hej!\n\n.\nHej då\n',
        attachments: [{ filename: 'original.eml', contentType: 'message/rfc822', content: 'From: a@b.example\nSubject: Hej\n\nHej\n' }],
      })
      expect(await verdictOn(server.mails[0]!.raw)).toMatchObject([{ result: 'pass', signingDomain: domain }])
    })
  })

  it('says so when it cannot be read to its end', async () => {
    const mail = await payloadMail(spets().settings)
    const broken = {
      filename: 'plan.pdf',
      content: new Readable({
        read() {
          this.destroy(new Error('The disk is broken'))
        },
      }),
    }
    const sent = mail({ payload: spets().payload }).sendEmail({
      from: 'brev@region.example',
      to: 'b@region.example',
      subject: 'Hej',
      text: 'Hej',
      attachments: [broken],
    })
    await expect(sent).rejects.toThrow('The disk is broken')
    expect(server.mails).toEqual([])
  })

  it('goes unsigned from a domain that has none', async () => {
    newFolder()
    const mail = await payloadMail(spets().settings)
    await mail({ payload: spets().payload }).sendEmail({ from: 'a@other.example', to: 'b@region.example', subject: 'Hej', text: 'Hej' })
    expect(server.mails[0]?.raw.toString()).not.toContain('DKIM-Signature')
  })

  describe('is not sent with a key that receivers would refuse', () => {
    const weaken = () => {
      newFolder()
      const folder = join(spets().settings.dkimFolder, domain)
      mkdirSync(folder)
      writeFileSync(
        join(folder, 'k1.pem'),
        generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
      )
    }

    it('and a dispatch says why it waits, loses nobody, and goes on when the key is mended', async () => {
      const mailing = await room.newsletterTo(await room.contacts(3))
      weaken()
      const dispatch = await room.send(mailing)
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'sending', blocker: 'tooShort', problem: 'region.example/k1.pem' })
      expect(await room.accounting(dispatch)).toMatchObject({ queued: 3, accepted: 0 })
      expect(server.mails).toEqual([])

      newFolder()
      makeGoodKey()
      await room.whenRetried(dispatch)
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed', blocker: null, problem: null })
      expect(await room.accounting(dispatch)).toMatchObject({ accepted: 3 })
    })

    it('and a test says so to the person', async () => {
      const { id } = await room.newsletterTo(await room.contacts(1))
      weaken()
      spets().payload.logger.level = 'silent'
      const answer = await communicator.post(`/newsletters/${id}/test`, {})
      spets().payload.logger.level = spets().settings.logLevel
      expect(answer.status).toBe(500)
      expect(JSON.parse(answer.text)).toMatchObject({
        type: 'urn:spets:problem:keyBroken',
        title: expect.stringContaining('Signeringsnyckeln region.example/k1.pem är för kort') as string,
      })
    })
  })
})
