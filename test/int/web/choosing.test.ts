import type { ParsedMail } from 'mailparser'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetApplications } from '../../../src/collections/actors/Contacts/forgetApplications'
import { suppressedFor } from '../../../src/database'
import { addressHash } from '../../../src/domain/erasedAddress'
import { signToken, type TokenPurpose } from '../../../src/links/tokens'
import type { Contact } from '../../../src/payload-types'
import { confirmByPage, confirmPage } from '../../../src/web/selfService/confirmPage'
import { oneClick } from '../../../src/web/selfService/oneClick'
import { preferencesPage, saveByPage } from '../../../src/web/selfService/preferencesPage'
import { subscribeByPage, subscribePage } from '../../../src/web/selfService/subscribePage'
import { askByPage, leaveByPage, rejoinByPage, unsubscribePage } from '../../../src/web/selfService/unsubscribePage'
import { make, nextNumber } from '../../support/fixtures'
import { get, post } from '../../support/pages'
import { startMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'
import { until } from '../../support/until'

const server = await startMailServer()
afterAll(() => server.close())

const day = 86_400_000

onEachDatabase(
  'choosing for oneself',
  (spets) => {
    let contact: Contact
    const payload = () => spets().payload
    const sign = (purpose: TokenPurpose, values: string[], expires?: Date) => signToken(spets().settings.secret, purpose, values, expires)
    const leaveToken = (purpose = 'newsletter') => sign('unsubscribe', [contact.id, purpose])
    const soon = () => new Date(Date.now() + day)
    const preferencesToken = () => sign('preferences', [contact.id], soon())
    const stored = (id = contact.id) => payload().findByID({ collection: 'contacts', id, depth: 0 })
    const permission = async (purpose: string, id = contact.id) => (await stored(id)).permissions?.find((row) => row.purpose === purpose)
    const atAddress = async (email: string) =>
      (await payload().find({ collection: 'contacts', where: { email: { equals: email } }, depth: 0 })).docs
    const events = async (document: string) =>
      (await payload().find({ collection: 'audit-events', where: { document: { equals: document } }, depth: 0 })).docs
    const suppressions = async (address: string) => {
      const where = { address: { equals: address } }
      return (await payload().find({ collection: 'suppressions', where, depth: 0, sort: 'scope' })).docs
    }
    /** Nothing comes for an address, which is known when what was asked for after it has come. */
    const nothingCameTo = async (address: string) => {
      const later = `later-${nextNumber()}@x.example`
      await subscribe({ address: later })
      await mailTo(later)
      expect(server.recipients()).not.toContain(address)
    }
    const mailTo = async (address: string): Promise<ParsedMail> => {
      await until(`a mail has come to ${address}`, () => server.recipients().includes(address))
      return server.to(address)
    }
    const linkIn = (mail: ParsedMail, path: string) =>
      new RegExp(`http://spets\\.example/${path}/([\\w.-]+)`).exec(mail.text ?? '')?.[1] ?? ''
    const form = (fields: Record<string, string | string[]>) =>
      new URLSearchParams(
        Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each] satisfies [string, string])),
      )
    const subscribe = (fields: Record<string, string | string[]>) =>
      post(payload(), subscribeByPage, { language: 'sv' }, form({ language: 'sv', ...fields }))

    beforeEach(async () => {
      const number = nextNumber()
      contact = await make(payload()).contact({
        name: 'Ann Berg',
        email: `ann-${number}@berg.example`,
        language: 'sv',
        permissions: [
          { purpose: 'newsletter', state: 'given', basis: 'public-task', source: 'lista', date: '2026-01-07T12:00:00.000Z' },
          { purpose: 'invitation', state: 'withdrawn', basis: 'public-task', source: 'lista', date: '2026-01-07T12:00:00.000Z' },
        ],
      })
    })
    afterEach(() => payload().db.deleteMany({ collection: 'rate-limits', where: {} }))

    describe('asking for a link', () => {
      it('mails it to the contact’s own address, and the page tells nothing more than before', async () => {
        const answer = await post(payload(), askByPage, { token: leaveToken() })
        expect(answer.status).toBe(303)
        expect(answer.headers.get('location')).toBe(`/unsubscribe/${leaveToken()}?asked`)
        const page = await get(payload(), unsubscribePage, { token: leaveToken() }, '/?asked')
        expect(page.html).toContain('Klart. Finns adressen kvar hos oss')
        expect(page.html).not.toContain(contact.email)
        expect(page.html).not.toContain('/preferences/')
        const mail = await mailTo(contact.email)
        expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
        const choosing = await get(payload(), preferencesPage, { token: linkIn(mail, 'preferences') })
        expect(choosing.status).toBe(200)
        expect(choosing.html).toContain(contact.email)
      })

      it('answers the same when the contact is gone', async () => {
        await payload().delete({ collection: 'contacts', id: contact.id })
        const answer = await post(payload(), askByPage, { token: leaveToken() })
        expect([answer.status, answer.headers.get('location')]).toEqual([303, `/unsubscribe/${leaveToken()}?asked`])
        await nothingCameTo(contact.email)
      })

      it('has an end, whichever of the contact’s links is used', async () => {
        for (const _time of [1, 2, 3]) expect((await post(payload(), askByPage, { token: leaveToken() })).status).toBe(303)
        const refused = await post(payload(), askByPage, { token: leaveToken('invitation') })
        expect(refused.status).toBe(429)
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
        expect(refused.html).toContain('Du har nyss bett om länken flera gånger')
      })

      it('sends nothing to an address that mail comes back from', async () => {
        await make(payload()).suppression({ address: contact.email, reason: 'bounced', scope: 'all' })
        expect((await post(payload(), askByPage, { token: leaveToken() })).status).toBe(303)
        await nothingCameTo(contact.email)
      })
    })

    describe('the page for choosing', () => {
      const save = (fields: Record<string, string | string[]>) => post(payload(), saveByPage, { token: preferencesToken() }, form(fields))

      it('changes nothing by being opened', async () => {
        const before = await stored()
        const page = await get(payload(), preferencesPage, { token: preferencesToken() })
        expect(page.html).toMatch(/name="purpose" checked="" value="newsletter"|value="newsletter" checked=""/)
        expect(page.html).toContain('Du har tackat nej.')
        expect(await stored()).toEqual(before)
      })

      it('saves purposes, language and strength areas at once, and keeps what it does not show', async () => {
        const [shown, draft] = [await make(payload()).strengthArea(), await make(payload()).strengthArea({ _status: 'draft' })]
        await payload().update({ collection: 'contacts', id: contact.id, data: { strengthAreas: [draft.id] } })
        const answer = await save({ purpose: ['invitation'], language: 'en', area: [shown.id] })
        expect([answer.status, answer.headers.get('location')]).toEqual([303, `/preferences/${preferencesToken()}?saved`])
        expect(await permission('newsletter')).toMatchObject({ state: 'withdrawn', basis: 'public-task', source: 'preferences page' })
        expect(await permission('invitation')).toMatchObject({ state: 'given', basis: 'consent', source: 'preferences page' })
        expect(await permission('notice')).toBeUndefined()
        const now = await stored()
        expect(now.language).toBe('en')
        expect(new Set(now.strengthAreas)).toEqual(new Set([shown.id, draft.id]))
        const [event] = (await events(contact.id)).filter(({ actorKind }) => actorKind === 'recipient')
        expect(event).toMatchObject({ deed: 'update', fields: ['permissions', 'language', 'strengthAreas'] })
        const page = await get(payload(), preferencesPage, { token: preferencesToken() }, '/?saved')
        expect(page.html).toContain('Your choices are saved.')
        const before = await stored()
        await save({ purpose: ['invitation'], language: 'en', area: [shown.id] })
        expect(await stored()).toEqual(before)
      })

      it('says what is wrong where it stands, and then saves nothing', async () => {
        const before = await stored()
        const answer = await save({ purpose: ['newsletter', 'gossip'], language: 'xx', area: ['none'] })
        expect(answer.status).toBe(400)
        for (const id of ['purposes-problem', 'language-problem']) expect(answer.html).toContain(`id="${id}"`)
        expect(await stored()).toEqual(before)
        expect((await post(payload(), saveByPage, { token: preferencesToken() }, 'x'.repeat(20_000))).status).toBe(400)
      })

      it('takes back a no that was told in another way, for what is chosen only', async () => {
        await make(payload()).suppression({ address: contact.email, reason: 'asked', scope: 'all' })
        const page = await get(payload(), preferencesPage, { token: preferencesToken() })
        expect(page.html).not.toContain('Du får det nu.')
        await save({ purpose: ['newsletter'], language: 'sv' })
        const [all, ...rest] = await suppressions(contact.address!)
        expect(all).toMatchObject({ scope: 'all', undoneAt: expect.any(String) })
        expect(rest.map(({ scope, undoneAt }) => [scope, undoneAt ?? null])).toEqual([
          ['invitation', null],
          ['notice', null],
        ])
      })

      it('says when nothing is sent whatever is chosen, and leaves that as it is', async () => {
        await make(payload()).suppression({ address: contact.email, reason: 'bounced', scope: 'all' })
        const page = await get(payload(), preferencesPage, { token: preferencesToken() })
        expect(page.html).toContain('Mejl till adressen har kommit tillbaka')
        await save({ purpose: ['newsletter', 'invitation'], language: 'sv' })
        expect((await suppressedFor(payload(), ['newsletter'], [contact.address!]))(contact.address)).toBe(true)
      })

      it('refuses links that are too old, or for something else', async () => {
        const old = sign('preferences', [contact.id], new Date(Date.now() - day))
        expect((await get(payload(), preferencesPage, { token: old })).status).toBe(410)
        expect((await post(payload(), saveByPage, { token: old }, form({ language: 'en' }))).status).toBe(410)
        for (const wrong of [leaveToken(), sign('confirm', [contact.id]), 'nonsense'])
          expect((await get(payload(), preferencesPage, { token: wrong })).status).toBe(404)
        expect((await stored()).language).toBe('sv')
      })
    })

    it('rejoining by a link that may be somebody else’s takes back no more than the permission', async () => {
      await make(payload()).suppression({ address: contact.email, reason: 'asked', scope: 'all' })
      await post(payload(), leaveByPage, { token: leaveToken() })
      await post(payload(), rejoinByPage, { token: leaveToken() })
      expect(await permission('newsletter')).toMatchObject({ state: 'given', basis: 'public-task' })
      expect((await suppressedFor(payload(), ['newsletter'], [contact.address!]))(contact.address)).toBe(true)
    })

    describe('subscribing', () => {
      it('makes an unconfirmed contact, and gives the newsletter only when its owner confirms', async () => {
        const area = await make(payload()).strengthArea()
        const address = `Ny.Person-${nextNumber()}@x.example`
        const answer = await subscribe({ address: ` ${address} `, language: 'en', area: [area.id] })
        expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sv/subscribe?sent'])
        const token = linkIn(await mailTo(address), 'subscriptions')
        const [made] = await atAddress(address)
        expect(made).toMatchObject({ kind: 'person', status: 'active', language: 'en', strengthAreas: [area.id] })
        expect(made!.permissions).toMatchObject([{ purpose: 'newsletter', state: 'pending', basis: 'consent', source: 'website' }])
        const page = await get(payload(), confirmPage, { token })
        expect(page.status).toBe(200)
        expect(page.html).toContain(`action="/subscriptions/${token}/confirm"`)
        expect(await permission('newsletter', made!.id)).toMatchObject({ state: 'pending' })
        for (const _time of [1, 2]) expect((await post(payload(), confirmByPage, { token })).status).toBe(303)
        expect(await permission('newsletter', made!.id)).toMatchObject({ state: 'given', basis: 'consent', source: 'website' })
        const done = await get(payload(), confirmPage, { token })
        expect(done.html).toContain('You get the newsletter')
        expect((await events(made!.id)).map(({ deed, actorKind }) => [deed, actorKind])).toEqual(
          expect.arrayContaining([
            ['create', 'recipient'],
            ['update', 'recipient'],
          ]),
        )
        const choosing = /href="(\/preferences\/[^"]+)"/.exec(done.html)?.[1] ?? ''
        const saved = await post(payload(), saveByPage, { token: choosing.replace('/preferences/', '') }, form({ language: 'sv' }))
        expect(saved.status).toBe(303)
        expect(await permission('newsletter', made!.id)).toMatchObject({ state: 'withdrawn' })
      })

      it('changes nothing of a known contact before its owner confirms, and answers as to any other', async () => {
        const left = await make(payload()).contact({
          email: `left-${nextNumber()}@x.example`,
          status: 'left',
          language: 'sv',
          permissions: [{ purpose: 'newsletter', state: 'withdrawn', basis: 'consent', source: 'x', date: '2026-01-07T12:00:00.000Z' }],
        })
        const before = await stored(left.id)
        const answer = await subscribe({ address: left.email, name: 'Någon Annan', language: 'en' })
        expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sv/subscribe?sent'])
        const token = linkIn(await mailTo(left.email), 'subscriptions')
        expect(await stored(left.id)).toEqual(before)
        await post(payload(), confirmByPage, { token })
        expect(await permission('newsletter', left.id)).toMatchObject({ state: 'given', source: 'website' })
        expect(await stored(left.id)).toMatchObject({ status: 'active', language: 'en', name: left.name })
      })

      it('sends nothing where mail comes back or was complained about, and says nothing of it', async () => {
        for (const reason of ['bounced', 'complained'] as const) {
          const address = `${reason}-${nextNumber()}@x.example`
          await make(payload()).suppression({ address, reason, scope: 'all' })
          const answer = await subscribe({ address })
          expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sv/subscribe?sent'])
          await nothingCameTo(address)
          expect(await atAddress(address)).toEqual([])
        }
      })

      it('takes back the no of somebody who was erased, when they confirm', async () => {
        const address = `erased-${nextNumber()}@x.example`
        const hash = addressHash(spets().settings.secret)(address)
        await make(payload()).suppression({ address: hash, reason: 'erased', scope: 'newsletter' })
        await subscribe({ address })
        const token = linkIn(await mailTo(address), 'subscriptions')
        expect((await suppressedFor(payload(), ['newsletter'], [address]))(address)).toBe(true)
        await post(payload(), confirmByPage, { token })
        expect((await suppressedFor(payload(), ['newsletter'], [address]))(address)).toBe(false)
        expect(await suppressions(hash)).toMatchObject([{ undoneAt: expect.any(String) }])
      })

      it('does nothing for a program that fills in what people do not see', async () => {
        const address = `bot-${nextNumber()}@x.example`
        expect((await subscribe({ address, website: 'https://spam.example' })).status).toBe(303)
        await nothingCameTo(address)
        expect(await atAddress(address)).toEqual([])
      })

      it('has an end per address, which is not told', async () => {
        const address = `often-${nextNumber()}@x.example`
        for (const _time of [1, 2, 3, 4, 5]) expect((await subscribe({ address })).status).toBe(303)
        await until('three mails have come', () => server.recipients().filter((to) => to === address).length >= 3)
        await nothingCameTo('nobody@x.example')
        expect(server.recipients().filter((to) => to === address)).toHaveLength(3)
      })

      it('has an end per client, which is', async () => {
        for (let count = 0; count < 30; count += 1) expect((await subscribe({ address: 'a@x.example', website: 'x' })).status).toBe(303)
        const refused = await subscribe({ address: 'a@x.example', website: 'x' })
        expect(refused.status).toBe(429)
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
      })

      it.each([
        [{ address: '' }, 'Skriv din e-postadress.'],
        [{ address: 'inte en adress' }, 'Det här är ingen e-postadress som fungerar'],
        [{ address: 'a@x.example', name: 'x'.repeat(101) }, 'Skriv ett kortare namn'],
        [{ address: 'a@x.example', language: 'xx' }, 'Välj ett av språken'],
        [{ address: 'a@x.example', area: ['none'] }, 'Ett av valen finns inte längre'],
      ])('says what is wrong with %j at its field, and keeps what was written', async (fields, problem) => {
        await make(payload()).strengthArea()
        const answer = await subscribe(fields)
        expect(answer.status).toBe(400)
        expect(answer.html).toContain(problem)
        if (fields.address) expect(answer.html).toContain(`value="${fields.address}"`)
      })

      it('refuses links that are too old or not ours', async () => {
        const old = sign('confirm', [contact.id, 'sv'], new Date(Date.now() - day))
        expect((await get(payload(), confirmPage, { token: old })).status).toBe(410)
        expect((await post(payload(), confirmByPage, { token: old })).status).toBe(410)
        for (const wrong of [leaveToken(), preferencesToken(), 'nonsense']) {
          expect((await get(payload(), confirmPage, { token: wrong })).status).toBe(404)
          expect((await post(payload(), confirmByPage, { token: wrong })).status).toBe(404)
        }
      })

      it('is not there when the publisher does not want any', async () => {
        await payload().updateGlobal({ slug: 'mail-settings', data: { openForSubscribers: false } })
        expect((await get(payload(), subscribePage, { language: 'sv' }, '/sv/subscribe')).status).toBe(404)
        expect((await subscribe({ address: 'a@x.example' })).status).toBe(404)
        await payload().updateGlobal({ slug: 'mail-settings', data: { openForSubscribers: true } })
        expect((await get(payload(), subscribePage, { language: 'sv' }, '/sv/subscribe')).html).toContain('/sv/subscribe')
      })

      it('is forgotten when it was never confirmed, and nothing else was made of it', async () => {
        const addresses = ['gone', 'noted', 'confirmed'].map((name) => `${name}-${nextNumber()}@x.example`)
        for (const address of addresses) {
          await subscribe({ address })
          await mailTo(address)
        }
        const [gone, noted, confirmed] = (await Promise.all(addresses.map(atAddress))).map(([found]) => found!.id)
        await payload().update({ collection: 'contacts', id: noted!, data: { notes: 'Ringde om mötet' } })
        await post(payload(), confirmByPage, { token: sign('confirm', [confirmed!, 'sv'], soon()) })
        const exists = async (id: string) =>
          (await payload().count({ collection: 'contacts', where: { id: { equals: id } } })).totalDocs === 1
        await forgetApplications(payload(), new Date(Date.now() + 29 * day))
        expect(await exists(gone!)).toBe(true)
        await forgetApplications(payload(), new Date(Date.now() + 32 * day))
        expect(await Promise.all([gone!, noted!, confirmed!].map(exists))).toEqual([false, true, true])
      })
    })

    describe('a shared mailbox', () => {
      const mailbox = (responsible: string | null) =>
        make(payload()).contact({
          kind: 'shared',
          email: `info-${nextNumber()}@kommun.example`,
          language: 'sv',
          responsible,
          permissions: [{ purpose: 'newsletter', state: 'given', basis: 'public-task', source: 'x', date: '2026-01-07T12:00:00.000Z' }],
        })

      it('that is taken off a list is told to who is responsible, once, with a way back', async () => {
        const responsible = `chef-${nextNumber()}@kommun.example`
        const shared = await mailbox(responsible)
        const token = sign('unsubscribe', [shared.id, 'newsletter'])
        for (const _time of [1, 2]) await post(payload(), oneClick, { token })
        const mail = await mailTo(responsible)
        expect(mail.subject).toContain(shared.email)
        expect(linkIn(mail, 'unsubscribe')).toBe(token)
        await nothingCameTo(shared.email)
        expect(server.recipients().filter((to) => to === responsible)).toHaveLength(1)
      })

      it('without anybody responsible is told itself', async () => {
        const shared = await mailbox(null)
        await post(payload(), leaveByPage, { token: sign('unsubscribe', [shared.id, 'newsletter']) })
        expect((await mailTo(shared.email)).subject).toContain('får inte längre nyhetsbrevet')
      })
    })
  },
  { smtpUrl: server.url },
)
