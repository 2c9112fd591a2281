import { beforeEach, describe, expect, it } from 'vitest'
import { signToken } from '../../../src/links/tokens'
import type { Contact, Invitation, Meeting } from '../../../src/payload-types'
import { answerByPage, invitationPage } from '../../../src/web/selfService/invitationPage'
import { mostAnswersKept } from '../../../src/domain/answerHistory'
import { answerInvitation } from '../../../src/web/selfService/invitation'
import { oneClick } from '../../../src/web/selfService/oneClick'
import { leaveByPage, rejoinByPage, unsubscribePage } from '../../../src/web/selfService/unsubscribePage'
import { get, post } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

const hour = 3_600_000
let count = 0

onEachDatabase('links in mails', (spets) => {
  let contact: Contact

  const payload = () => spets().payload
  const token = (id = contact.id, purpose = 'newsletter') => signToken(spets().settings.secret, 'unsubscribe', [id, purpose])
  const permissions = async () => {
    const { permissions: rows } = await payload().findByID({ collection: 'contacts', id: contact.id, depth: 0 })
    return rows ?? []
  }
  const permission = async (purpose: string) => (await permissions()).find((row) => row.purpose === purpose)

  beforeEach(async () => {
    contact = await payload().create({
      collection: 'contacts',
      data: {
        kind: 'person',
        name: 'Ann Berg',
        email: `ann${count++}@berg.example`,
        language: 'en',
        status: 'active',
        permissions: [
          { purpose: 'newsletter', state: 'given', basis: 'public-task', source: 'kontaktlistan', date: '2026-01-07' },
          { purpose: 'invitation', state: 'given', basis: 'consent', source: 'formulär', date: '2026-01-07' },
        ],
      },
    })
  })

  describe('unsubscribing', () => {
    it('changes nothing when the page is opened', async () => {
      const before = await permissions()
      const page = await get(payload(), unsubscribePage, { token: token() })
      expect(page.status).toBe(200)
      expect(page.html).toContain('<html lang="en">')
      expect(page.html).toContain(`action="/unsubscribe/${token()}/leave"`)
      expect(await permissions()).toEqual(before)
    })

    it('does not tell the whole address to whom the mail was forwarded', async () => {
      const { html } = await get(payload(), unsubscribePage, { token: token() })
      expect(html).toContain('a…@berg.example')
      expect(html).not.toContain(contact.email)
      expect(html).not.toContain('Ann Berg')
    })

    it('withdraws the one purpose, with source and day, and says so', async () => {
      const answer = await post(payload(), leaveByPage, { token: token() })
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe(`/unsubscribe/${token()}`)
      expect(await permission('newsletter')).toMatchObject({
        state: 'withdrawn',
        basis: 'public-task',
        source: 'unsubscribe page',
      })
      expect(await permission('invitation')).toMatchObject({ state: 'given', source: 'formulär' })
      const { docs } = await payload().find({ collection: 'audit-events', where: { actorKind: { equals: 'recipient' } } })
      expect(docs).toEqual([expect.objectContaining({ deed: 'update', entity: 'contacts', fields: ['permissions'] })])
      const page = await get(payload(), unsubscribePage, { token: token() })
      expect(page.html).toContain('You no longer get the newsletter')
    })

    it('keeps the first withdrawal when the link is used again', async () => {
      await post(payload(), leaveByPage, { token: token() })
      const before = await payload().findByID({ collection: 'contacts', id: contact.id })
      await post(payload(), oneClick, { token: token() })
      expect(await payload().findByID({ collection: 'contacts', id: contact.id })).toEqual(before)
    })

    it('withdraws what was never given, so that nobody begins to write', async () => {
      await post(payload(), leaveByPage, { token: token(contact.id, 'notice') })
      expect(await permission('notice')).toMatchObject({ state: 'withdrawn', source: 'unsubscribe page' })
      expect(await permissions()).toHaveLength(3)
    })

    it('lets a person change their mind', async () => {
      await post(payload(), leaveByPage, { token: token() })
      const answer = await post(payload(), rejoinByPage, { token: token() })
      expect(answer.headers.get('location')).toBe(`/unsubscribe/${token()}?rejoined`)
      expect(await permission('newsletter')).toMatchObject({ state: 'given', source: 'unsubscribe page' })
    })

    it('does not confirm an unconfirmed permission by rejoining', async () => {
      await payload().update({
        collection: 'contacts',
        id: contact.id,
        data: { permissions: [{ purpose: 'newsletter', state: 'pending', basis: 'consent', source: 'x', date: '2026-01-07' }] },
      })
      await post(payload(), rejoinByPage, { token: token() })
      expect(await permission('newsletter')).toMatchObject({ state: 'pending' })
    })

    it.each([
      ['no body', undefined],
      ['a form', new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
      ['a multipart form', multipart()],
    ])('takes one click with %s, twice', async (_name, body) => {
      for (const _time of [1, 2]) {
        const answer = await post(payload(), oneClick, { token: token() }, body)
        expect(answer.status).toBe(200)
        expect(answer.headers.get('content-type')).toContain('text/plain')
      }
      expect(await permission('newsletter')).toMatchObject({ state: 'withdrawn', source: 'one-click unsubscribe' })
    })

    it('confirms in the same way when the contact is gone', async () => {
      await payload().delete({ collection: 'contacts', id: contact.id })
      expect((await post(payload(), oneClick, { token: token() })).status).toBe(200)
      expect((await post(payload(), leaveByPage, { token: token() })).status).toBe(303)
      const page = await get(payload(), unsubscribePage, { token: token() })
      expect(page.status).toBe(200)
      expect(page.html).toContain('Du får inte längre nyhetsbrevet')
      expect(page.html).not.toContain(`action="/unsubscribe/${token()}/leave"`)
      expect(page.html).not.toContain(`action="/unsubscribe/${token()}/rejoin"`)
    })

    it('refuses links that are not ours, in both languages, and changes nothing', async () => {
      const before = await permissions()
      const wrong = [
        'nonsense',
        `${token()}x`,
        token().replace(/^(1\..).*?\./, '$1A.'),
        signToken('another secret', 'unsubscribe', [contact.id, 'newsletter']),
        signToken(spets().settings.secret, 'invitation', [contact.id, 'newsletter']),
        token(contact.id, 'gossip'),
      ]
      for (const bad of wrong) {
        for (const answer of [
          await get(payload(), unsubscribePage, { token: bad }),
          await post(payload(), leaveByPage, { token: bad }),
          await post(payload(), rejoinByPage, { token: bad }),
        ]) {
          expect(answer.status).toBe(404)
          expect(answer.html).toContain('Länken fungerar inte')
          expect(answer.html).toContain('<section lang="en">')
        }
        expect((await post(payload(), oneClick, { token: bad })).status).toBe(404)
      }
      expect(await permissions()).toEqual(before)
    })
  })

  describe('answering an invitation', () => {
    let meeting: Meeting
    let invitation: Invitation

    const link = () => signToken(spets().settings.secret, 'invitation', [invitation.id])
    const stored = () => payload().findByID({ collection: 'invitations', id: invitation.id, depth: 0 })
    const answer = (value: string) => post(payload(), answerByPage, { token: link() }, new URLSearchParams({ answer: value }))

    async function invite(startsIn: number) {
      meeting = await payload().create({
        collection: 'meetings',
        data: {
          title: 'Frukostmöte',
          start: new Date(Date.now() + startsIn).toISOString(),
          start_tz: 'Europe/Stockholm',
          end_tz: 'Europe/Stockholm',
          end: new Date(Date.now() + startsIn + hour).toISOString(),
          kind: 'open',
          place: 'Östersund',
          agenda: [{ at: '09:00', text: 'Kaffe' }],
          organiser: { name: 'Processledaren', email: 'jord@region.example' },
          slug: `frukostmote-${count++}`,
        },
      })
      invitation = await payload().create({
        collection: 'invitations',
        data: { meeting: meeting.id, contact: contact.id },
      })
    }

    it('shows the meeting and changes nothing when the page is opened', async () => {
      await invite(hour)
      const before = await stored()
      const page = await get(payload(), invitationPage, { token: link() })
      expect(page.status).toBe(200)
      expect(page.html).toContain('<html lang="en">')
      expect(page.html).toContain('<h1 lang="sv">Frukostmöte</h1>')
      for (const part of ['Östersund', 'Kaffe', 'Processledaren', 'jord@region.example', 'You have not answered yet']) {
        expect(page.html).toContain(part)
      }
      expect(await stored()).toEqual(before)
    })

    it('saves an answer, and another one over it, and keeps both in the ledger', async () => {
      await invite(hour)
      const first = await answer('yes')
      expect(first.status).toBe(303)
      expect(first.headers.get('location')).toBe(`/invitations/${link()}?saved`)
      expect((await get(payload(), invitationPage, { token: link() })).html).toContain('Your answer: yes.')
      await answer('no')
      await answer('no')
      const now = await stored()
      expect(now).toMatchObject({ answer: 'no', via: 'web' })
      expect(now.history?.map((entry) => entry.answer)).toEqual(['yes', 'no'])
    })

    it('takes many answers at once, and keeps the first and the latest of them', async () => {
      await invite(hour)
      await answer('yes')
      const first = (await stored()).history?.[0]?.id
      const choices = ['no', 'maybe', 'yes']
      const answers = await Promise.all(Array.from({ length: 3 * mostAnswersKept }, (_, number) => answer(choices[number % 3] ?? '')))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
      const { answer: now, history } = await stored()
      const kept = (history ?? []).map((entry) => entry.answer)
      expect(kept).toHaveLength(mostAnswersKept)
      expect(history?.[0]?.id).toBe(first)
      expect(kept.at(-1)).toBe(now)
    })

    it('refuses an answer once the meeting has begun, and says so', async () => {
      await invite(-hour / 2)
      const refused = await answer('yes')
      expect(refused.status).toBe(409)
      expect(refused.html).toContain('The meeting has begun')
      expect(refused.html).not.toContain('<form')
      expect((await stored()).answer ?? null).toBeNull()
    })

    it('takes answers until the very start', async () => {
      await invite(hour)
      const { start } = await payload().findByID({ collection: 'meetings', id: meeting.id })
      const before = new Date(new Date(start).getTime() - 1)
      const maybe = new URLSearchParams({ answer: 'maybe' })
      expect(await answerInvitation(payload(), link(), maybe, new Date(start))).toBe('begun')
      expect(await answerInvitation(payload(), link(), maybe, before)).toBe('saved')
    })

    it.each(['', 'perhaps', 'yes'.repeat(10_000)])('refuses what is no answer', async (value) => {
      await invite(hour)
      const refused = await answer(value)
      expect(refused.status).toBe(400)
      expect(refused.html).toContain('Choose yes, no or maybe')
      expect((await stored()).answer ?? null).toBeNull()
    })

    it('refuses links that are not ours, in both languages', async () => {
      await invite(hour)
      const wrong = ['nonsense', `${link()}x`, signToken(spets().settings.secret, 'unsubscribe', [invitation.id])]
      for (const bad of wrong) {
        const page = await get(payload(), invitationPage, { token: bad })
        const posted = await post(payload(), answerByPage, { token: bad }, new URLSearchParams({ answer: 'yes' }))
        expect([page.status, posted.status]).toEqual([404, 404])
        expect(page.html).toContain('Länken fungerar inte')
      }
      expect((await stored()).answer ?? null).toBeNull()
    })

    it('says that the link leads nowhere when the invitation is gone', async () => {
      await invite(hour)
      await payload().delete({ collection: 'invitations', id: invitation.id })
      expect((await get(payload(), invitationPage, { token: link() })).status).toBe(404)
    })
  })
})

function multipart(): FormData {
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  return form
}
