import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { sendSelfMail } from '../../../src/collections/actors/Contacts/preferences/selfMail'
import { mailPasswordLink } from '../../../src/collections/system/Users/accountMail'
import { remindResponsible } from '../../../src/mail'
import { logoIn, wearing } from '../../support/face'
import { make, nextNumber } from '../../support/fixtures'
import { startMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

const server = await startMailServer()
afterAll(() => server.close())

onEachDatabase(
  'mails to one person',
  (spets) => {
    const payload = () => spets().payload
    beforeAll(async () => {
      await wearing(payload(), { colour: '#8c2f5f', mailLook: 'card', logoDark: await logoIn(payload(), '#ffffff') })
    })
    beforeEach(() => {
      server.mails.length = 0
    })

    const someone = async () => {
      const { id: person } = await make(payload()).person()
      const user = await make(payload()).user({ person })
      return { person, email: user.email }
    }

    /** What came to an address has the logos, the colour and the look, and says in words who wrote. */
    const looksTheRegion = async (address: string) => {
      const { from, html, text } = await server.to(address)
      expect(from?.text).toContain('Exempels S3')
      for (const file of ['logo.png', 'logo-dark.png']) expect(html).toContain(`src="${spets().settings.publicUrl}/${file}"`)
      expect(html).toContain('alt="Exempels S3"')
      expect(html).toContain('#8c2f5f')
      expect(html).toContain('border-radius:12px')
      for (const said of [html, text]) expect(said).toContain('Region Exempel')
      return text ?? ''
    }

    it('look as the region does: a link for somebody who subscribes', async () => {
      const to = `a${nextNumber()}@region.example`
      await sendSelfMail(payload(), { kind: 'confirm', to, language: 'sv', url: 'https://s3.region.example/sv/subscriptions/x' })
      expect(await looksTheRegion(to)).toContain('https://s3.region.example/sv/subscriptions/x')
    })

    it('look as the region does: a forgotten password', async () => {
      const { email } = await someone()
      await mailPasswordLink(await createLocalReq({}, payload()), 'forgotten', email)
      expect(await looksTheRegion(email)).toContain('/admin/reset/')
    })

    it('look as the region does: a reminder', async () => {
      const { email, person } = await someone()
      await make(payload()).activity({ title: 'Snart', responsible: [person], to: '2027-03-05T12:00:00.000Z' })
      await payload().updateGlobal({ slug: 'mail-settings', data: { remindDays: 7 } })
      await remindResponsible(payload(), new Date('2027-03-02T09:00:00Z'))
      expect(await looksTheRegion(email)).toContain('Snart')
    })

    it('look as the region does: words that were plain text alone', async () => {
      const to = `a${nextNumber()}@region.example`
      const url = `${spets().settings.publicUrl}/admin/collections/news/1`
      await payload().sendEmail({ to, subject: 'Publicerades inte', text: `Det gick <inte>.\n\nÖppna den här: ${url}\n` })
      const text = await looksTheRegion(to)
      expect(text).toContain('Det gick <inte>.')
      expect(text).toContain(url)
      expect((await server.to(to)).html).toContain('Det gick &lt;inte&gt;.')
    })
  },
  { smtpUrl: server.url },
)
