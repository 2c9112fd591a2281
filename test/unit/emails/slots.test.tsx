import { describe, expect, it } from 'vitest'
import { compileSlots, fillSlots, renderInvitation, renderNewsletter } from '../../../src/emails'
import { slot } from '../../../src/emails/slots'
import { invitation, newsletter, values } from './samples'

const template = (content: string) => ({ subject: content, html: content, text: content })
const everyPart = (mail: { subject: string; html: string; text: string }) => mail.subject + mail.html + mail.text

describe('fillSlots', () => {
  it('escapes values in the HTML and leaves them as they are in the text', () => {
    const mail = fillSlots(template(`<a href="${slot('answerUrl')}">`), {
      ...values,
      answerUrl: `https://x.example/?a=1&b="'<script>`,
    })
    expect(mail.html).toBe('<a href="https://x.example/?a=1&amp;b=&quot;&#39;&lt;script&gt;">')
    expect(mail.text).toBe(`<a href="https://x.example/?a=1&b="'<script>">`)
  })

  it('lets no value end the subject header or begin another', () => {
    const greeting = 'Hej\r\nBcc: alla@x.example\u0000\u2028slut'
    expect(fillSlots(template(slot('greeting')), { ...values, greeting }).subject).toBe('Hej Bcc: alla@x.example slut')
  })

  it('never looks for slots in a value', () => {
    const mail = fillSlots(template(`${slot('greeting')}|`), { ...values, greeting: slot('answerUrl') })
    expect(everyPart(mail)).not.toContain(values.answerUrl)
  })

  it('fills every place of a slot, with the characters that replacement patterns treat as special', () => {
    const both = template(`${slot('greeting')} ${slot('greeting')}`)
    expect(fillSlots(both, { ...values, greeting: "$& $1 $' å" }).text).toBe("$& $1 $' å $& $1 $' å")
  })

  it('leaves a template without slots alone', () => {
    expect(fillSlots(template('Åäö {{greeting}} %greeting%'), values)).toEqual(template('Åäö {{greeting}} %greeting%'))
  })
})

describe('compileSlots', () => {
  it('serves many recipients from one template, with nothing left from one to the next', async () => {
    const fill = compileSlots(await renderInvitation(invitation()))
    const first = fill(values)
    const second = fill({ ...values, greeting: 'Hej Bo!', answerUrl: 'https://x.example/bo' })
    expect(second.html).toContain('Hej Bo!')
    expect(everyPart(second)).not.toContain('Anna')
    expect(fill(values)).toEqual(first)
  })
})

describe('content that looks like a slot', () => {
  const lookAlikes = [
    slot('unsubscribeUrl'),
    '&#xFDD0;unsubscribeUrl&#xFDD1;',
    '&#64976;unsubscribeUrl&#64977;',
    '&#x0fdd0unsubscribeUrl&#x0fdd1',
    // Leaves a reference behind if the inner mark is taken out and its neighbours join.
    '&#x\uFDD0FDD0;unsubscribeUrl&#x\uFDD1FDD1;',
    '&#x&#xFDD0;FDD0;unsubscribeUrl&#x&#xFDD1;FDD1;',
  ]

  it.each(lookAlikes)('is not filled in a newsletter: %j', async (trap) => {
    const mail = await renderNewsletter(
      newsletter({
        subject: `S ${trap}`,
        preheader: `P ${trap}`,
        blocks: [
          { type: 'text', html: `<p>T ${trap}</p><p><a href="${trap}">A</a></p>`, lang: 'sv' },
          { type: 'term', label: `L ${trap}`, definition: `D ${trap}`, url: 'https://x.example', lang: 'sv' },
        ],
      }),
    )
    const filled = everyPart(fillSlots(mail, { ...values, unsubscribeUrl: 'SECRET' }))
    // Once in the HTML's footer and once in the text's.
    expect(filled.split('SECRET')).toHaveLength(3)
  })

  it.each(lookAlikes)('is not filled in an invitation: %j', async (trap) => {
    const answerTrap = trap.replace('unsubscribeUrl', 'answerUrl')
    const mail = await renderInvitation(
      invitation({
        message: { value: answerTrap, lang: 'sv' },
        meeting: { ...invitation().meeting, title: answerTrap, place: answerTrap },
        organiser: { name: answerTrap, address: 'x@x.example' },
      }),
    )
    const filled = everyPart(fillSlots(mail, { ...values, answerUrl: 'SECRET' }))
    // Three answers in the HTML, and in the text.
    expect(filled.split('SECRET')).toHaveLength(7)
  })

  it('leaves no mark in a filled mail', async () => {
    for (const mail of [await renderNewsletter(newsletter()), await renderInvitation(invitation())]) {
      expect(everyPart(mail)).toMatch(/[\uFDD0\uFDD1]/)
      expect(everyPart(fillSlots(mail, values))).not.toMatch(/[\uFDD0\uFDD1]/)
    }
  })
})
