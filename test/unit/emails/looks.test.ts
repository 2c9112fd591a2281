import { describe, expect, it } from 'vitest'
import { contrast } from '../../../src/domain/colours'
import { accents, mailLooks } from '../../../src/domain/face'
import type { MailFace } from '../../../src/domain/mailContent'
import { renderNewsletter, renderNoticeMail } from '../../../src/emails'
import { light } from '../../../src/emails/theme'
import { faces, mailsIn } from './every'
import { newsletter, publisher } from './samples'

const logo = { url: 'https://s3.region.example/logo.png', width: 132, height: 44, dark: null }
const inLook = async (face: MailFace) => (await renderNewsletter(newsletter({ publisher: { ...publisher, face } }))).html

describe('the looks of a mail', () => {
  it('are plain as before where nothing is chosen', async () => {
    const before = (await renderNewsletter(newsletter())).html
    expect(await inLook({ look: 'plain', colours: null, logo: null })).toBe(before)
  })

  it.each(mailLooks)('say who sends it once, as %s', async (look) => {
    const html = await inLook({ look, colours: accents({ colour: '#8c2f5f' }), logo })
    expect(html.match(/<img[^>]*src="https:\/\/s3\.region\.example\/logo\.png"/g)).toHaveLength(1)
    expect(html).toContain(`alt="${publisher.fromName}"`)
    expect(html).toContain('#8c2f5f')
    expect(html).not.toContain(light.link)
    const named = await inLook({ look, colours: null, logo: null })
    expect(named.match(new RegExp(`>${publisher.fromName}<`, 'g'))).toHaveLength(1)
  })

  it.each(faces)('are those of every mail, as $look', async (face) => {
    for (const { html, name, text } of await mailsIn('sv', face.look, face)) {
      expect(html.match(/<img[^>]*src="https:\/\/s3\.region\.example\/logo\.png"/g), name).toHaveLength(1)
      expect(html, name).toContain('#8c2f5f')
      expect(html, name).not.toContain(light.link)
      // Also for whoever does not see the logo.
      expect(html, name).toContain('>Region Exempel<')
      expect(text, name).toContain(publisher.fromName)
      expect(text.replace(/\s+/g, ' '), name).toContain('Region Exempel')
    }
  })

  it.each(faces)('have the logo for dark where all around it is dark, as $look', async (face) => {
    const html = await inLook(face)
    const dark = html.match(/<img[^>]*logo-dark\.png[^>]*>/g) ?? []
    expect(dark).toHaveLength(face.look === 'band' ? 0 : 1)
    for (const img of dark) expect(img).toMatch(/style="display:none;[^"]*mso-hide:all"/)
    const alone = await inLook({ ...face, logo: { ...logo, dark: null } })
    expect(alone).not.toMatch(/class="[^"]*logo-light/)
  })

  it('lead to Spets by a button, and to no address that somebody else has written', async () => {
    const root = 'https://s3.region.example'
    const notice = async (text: string) => (await renderNoticeMail({ language: 'sv', publisher, subject: 'x', text, root })).html
    expect(await notice(`Öppna:\n${root}/admin/collections/news/1\n`)).toMatch(
      /<a[^>]*href="https:\/\/s3\.region\.example\/admin[^>]*class="button"/,
    )
    for (const other of ['https://evil.example/admin', `${root}.evil.example/admin`]) {
      const html = await notice(`Öppna: ${other}`)
      expect(html).not.toContain(`href="${other}`)
      expect(html).toContain(other)
    }
  })

  it('differ from each other', async () => {
    const all = await Promise.all(mailLooks.map((look) => inLook({ look, colours: null, logo: null })))
    expect(new Set(all).size).toBe(mailLooks.length)
  })

  it('change no colour that is written in a text', async () => {
    const face: MailFace = { look: 'plain', colours: accents({ colour: '#8c2f5f' }), logo: null }
    const { html } = await renderNewsletter(newsletter({ subject: `Färgen ${light.link}`, publisher: { ...publisher, face } }))
    expect(html).toContain(`Färgen ${light.link}`)
  })

  it.each(['#000000', '#8c2f5f', '#0b5c5e', '#a15c00', '#3355ff'] as const)('can be read on a page toned with %s', (colour) => {
    const { tint } = accents({ colour }).light
    for (const text of [light.text, light.muted] as const) expect(contrast(text as '#000000', tint)).toBeGreaterThanOrEqual(4.5)
  })
})
