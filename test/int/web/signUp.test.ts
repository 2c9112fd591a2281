import type { ParsedMail } from 'mailparser'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyForMeeting, forgetSignUps } from '../../../src/collections/meetings/signUp/apply'
import { signToken, type TokenPurpose } from '../../../src/links/tokens'
import type { Contact, Meeting, SignUp } from '../../../src/payload-types'
import { meetingPage } from '../../../src/web/pages/meetings'
import { invitationPage } from '../../../src/web/selfService/invitationPage'
import { confirmSignUpByPage, signUpByPage, signUpPage } from '../../../src/web/selfService/signUpPage'
import { make, nextNumber, plain } from '../../support/fixtures'
import { get, post } from '../../support/pages'
import { rest, sending } from '../../support/rest'
import { startMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'
import { until } from '../../support/until'

const server = await startMailServer()
afterAll(() => server.close())

const day = 86_400_000

/** What a program that fills in only what it must sends. */
const noSignUp = {
  organisation: '',
  language: 'sv',
  guests: 0,
  food: '',
  access: '',
  comment: '',
  invitations: false,
  newsletter: false,
  trap: '',
}

onEachDatabase(
  'signing up for an open meeting',
  (spets) => {
    let meeting: Meeting

    const payload = () => spets().payload
    const seed = () => make(payload())
    const sign = (purpose: TokenPurpose, values: string[], expires?: Date) => signToken(spets().settings.secret, purpose, values, expires)
    const newAddress = () => `ny-${nextNumber()}@x.example`
    const params = () => ({ language: 'sv', slug: meeting.slug })
    const page = (path = '/') => get(payload(), meetingPage, params(), path)
    const signUp = (fields: Record<string, string>) =>
      post(payload(), signUpByPage, params(), new URLSearchParams({ name: 'Ny Person', ...fields }))
    const rows = async (where: object = {}) =>
      (await payload().db.find<SignUp>({ collection: 'sign-ups', where: where as never, pagination: false })).docs
    const mailTo = async (address: string): Promise<ParsedMail> => {
      await until(`a mail has come to ${address}`, () => server.recipients().includes(address))
      return server.to(address)
    }
    const linkIn = (mail: ParsedMail, path: string) =>
      new RegExp(`http://spets\\.example/${path}/([\\w.-]+)`).exec(mail.text ?? '')?.[1] ?? ''
    const contacts = async (address: string): Promise<Contact[]> =>
      (await payload().find({ collection: 'contacts', where: { address: { equals: address } }, depth: 0 })).docs
    const invitations = async () =>
      (await payload().find({ collection: 'invitations', where: { meeting: { equals: meeting.id } }, depth: 0 })).docs
    const confirm = (token: string) => post(payload(), confirmSignUpByPage, { token })

    /** Signs up and follows the link in the mail as far as its page. */
    async function applied(fields: Record<string, string>) {
      const address = fields.address ?? newAddress()
      expect((await signUp({ ...fields, address })).status).toBe(303)
      return { address, token: linkIn(await mailTo(address), 'sign-ups') }
    }

    async function open(changes: Partial<Meeting> = {}) {
      meeting = await seed().meeting({ signUp: true, status: 'planned', guests: 2, ...changes } as never)
    }

    beforeEach(() => open({ capacity: 3, seatsKept: 1 }))
    afterEach(() => payload().db.deleteMany({ collection: 'rate-limits', where: {} }))

    it('is offered on the page of a meeting that is open to all, with how many places are left', async () => {
      const { html } = await page()
      expect(html).toContain(`action="/sv/meetings/${meeting.slug}/sign-up"`)
      expect(html).toContain('2 platser kvar')
      expect(html).not.toContain('checked=""')
      for (const closed of [{ signUp: false }, { status: 'held' }, { answerBy: '2026-01-10T12:00:00.000Z' }] as const) {
        await open(closed as never)
        expect((await page()).html).not.toContain('/sign-up"')
        expect((await signUp({ address: newAddress() })).html).not.toContain('/sign-up"')
        expect(await rows({ meeting: { equals: meeting.id } })).toEqual([])
      }
    })

    it('makes nothing but a row until whoever reads the mailbox confirms, and then contact, invitation, needs and place', async () => {
      const said = { organisation: 'Firma AB', guests: '1', food: 'Vegan', comment: 'Vi ses', invitations: 'yes' }
      const { address, token } = await applied(said)
      expect([await contacts(address), await invitations()]).toEqual([[], []])
      const shown = await get(payload(), signUpPage, { token })
      expect(shown.status).toBe(200)
      expect(shown.html).toContain('Vill du anmäla Ny Person till mötet?')
      expect([await contacts(address), await invitations()]).toEqual([[], []])

      const done = await confirm(token)
      expect(done.status).toBe(303)
      const [contact] = await contacts(address)
      expect(contact).toMatchObject({ kind: 'person', name: 'Ny Person', language: 'sv', notes: 'Organisation: Firma AB' })
      expect(contact!.permissions).toMatchObject([{ purpose: 'invitation', state: 'given', basis: 'consent', source: 'sign-up' }])
      const [invitation] = await invitations()
      expect(invitation).toMatchObject({ contact: contact!.id, answer: 'yes', via: 'signUp', guests: 1, place: 'seat' })
      expect(invitation!.comment).toBe('Organisation: Firma AB\nVi ses')
      const needs = await payload().db.findOne<{ id: string; food: string }>({
        collection: 'meeting-needs',
        where: { invitation: { equals: invitation!.id } },
      })
      expect(needs?.food).toBe('Vegan')
      expect(await rows({ address: { equals: address } })).toEqual([])
      const answer = done.headers.get('location')!.replace('/invitations/', '').replace('?saved', '')
      expect((await get(payload(), invitationPage, { token: answer })).html).toContain(
        'Du har en plats, och platser för dem du tar med: 1.',
      )
      expect((await page()).html).toContain('Fullt – du kan ställa dig i kö')
      await until('the link to the answer is mailed', () => server.recipients().filter((each) => each === address).length === 2)
    })

    it('waits in the queue when what is not kept for those invited is taken', async () => {
      for (const _first of [1, 2]) await confirm((await applied({})).token)
      const { token } = await applied({})
      const done = await confirm(token)
      const answer = done.headers.get('location')!.replace('/invitations/', '').replace('?saved', '')
      expect((await get(payload(), invitationPage, { token: answer })).html).toContain('Du står på plats 1 i kön.')
    })

    it('does no more when it is confirmed twice, also at once', async () => {
      const { address, token } = await applied({ newsletter: 'yes' })
      const statuses = await Promise.all([confirm(token), confirm(token), confirm(token)])
      expect(new Set(statuses.map(({ status }) => status))).toSatisfy((all: Set<number>) => all.has(303))
      expect((await contacts(address)).length).toBe(1)
      expect((await invitations()).length).toBe(1)
      expect((await invitations())[0]!.history).toHaveLength(1)
      expect((await confirm(token)).status).toBe(410)
      expect((await get(payload(), signUpPage, { token })).status).toBe(410)
    })

    it('changes nothing of a known contact but the permissions that were ticked', async () => {
      const known = await seed().contact({
        name: 'Ann Berg',
        language: 'en',
        permissions: [{ purpose: 'newsletter', state: 'withdrawn', basis: 'public-task', source: 'x', date: '2026-01-07T12:00:00.000Z' }],
      })
      const [before] = await contacts(known.email)
      const { token } = await applied({ address: known.email, organisation: 'Annan AB', newsletter: 'yes' })
      expect((await contacts(known.email))[0]).toEqual(before)
      await confirm(token)
      const [now] = await contacts(known.email)
      const { permissions: _given, permissionHistory: _history, updatedAt: _then, invitations: _all, ...same } = before!
      expect(now).toMatchObject(same)
      expect(now!.permissions).toMatchObject([{ purpose: 'newsletter', state: 'given', basis: 'consent', source: 'sign-up' }])
      await open()
      await signUp({ address: known.email.toUpperCase() })
      const kept = () => rows({ address: { equals: known.email } })
      await until('the second sign-up is kept', async () => (await kept()).length === 1)
      await confirm(sign('signUp', [(await kept())[0]!.id], new Date(Date.now() + day)))
      expect(await invitations()).toHaveLength(1)
      expect((await contacts(known.email))[0]!.permissions).toEqual(now!.permissions)
    })

    it('answers the invitation of whoever was invited already, who may use the places that are kept', async () => {
      await open({ capacity: 1, seatsKept: 1 })
      const known = await seed().contact()
      const invitation = await seed().invitation({ meeting: meeting.id, contact: known.id })
      await confirm((await applied({ address: known.email })).token)
      const all = await invitations()
      expect(all).toHaveLength(1)
      expect(all[0]).toMatchObject({ id: invitation.id, answer: 'yes', via: 'web', place: 'seat' })
    })

    it('does not bring back whoever was taken off the meeting', async () => {
      const known = await seed().contact()
      await seed().invitation({ meeting: meeting.id, contact: known.id, removedAt: new Date().toISOString() })
      await confirm((await applied({ address: known.email })).token)
      expect((await invitations()).map(({ answer }) => answer ?? null)).toEqual([null])
    })

    it('is refused when the meeting has closed since, and says so', async () => {
      const { address, token } = await applied({})
      await payload().update({ collection: 'meetings', id: meeting.id, data: { status: 'cancelled' } })
      const refused = await confirm(token)
      expect(refused.status).toBe(409)
      expect(refused.html).toContain('Det går inte längre att anmäla sig')
      expect(await contacts(address)).toEqual([])
    })

    it('says what is wrong where it stands, and keeps what was written', async () => {
      const refused = await signUp({ name: '', address: 'nobody', guests: '7', food: 'x'.repeat(301), comment: 'Hej' })
      expect(refused.status).toBe(400)
      for (const id of ['name-problem', 'address-problem', 'guests-problem', 'food-problem']) expect(refused.html).toContain(`id="${id}"`)
      expect(refused.html).toContain('>Hej</textarea>')
      expect((await post(payload(), signUpByPage, params(), 'x'.repeat(20_000))).status).toBe(400)
    })

    it('answers the same whatever is known of an address, and sends nothing to one that mail comes back from', async () => {
      const blocked = await seed().contact()
      await seed().suppression({ address: blocked.email, reason: 'bounced', scope: 'all' })
      const known = await seed().contact()
      const answers = [
        await signUp({ address: blocked.email }),
        await signUp({ address: known.email }),
        await signUp({ address: newAddress() }),
      ]
      for (const { headers, status } of answers)
        expect([status, headers.get('location')]).toEqual([303, `/sv/meetings/${meeting.slug}?sent`])
      expect((await page('/?sent')).html).toContain('Titta i din inkorg')
      await mailTo(known.email)
      expect(server.recipients()).not.toContain(blocked.email)
    })

    it('takes a program that fills in what people do not see for done, and keeps nothing', async () => {
      const address = newAddress()
      expect((await signUp({ address, website: 'https://spam.example' })).status).toBe(303)
      await applied({})
      expect(await rows({ address: { equals: address } })).toEqual([])
    })

    it('is forgotten after two days without a confirmation', async () => {
      const { address, token } = await applied({})
      await forgetSignUps(payload(), new Date(Date.now() + 2 * day - 60_000))
      expect(await rows({ address: { equals: address } })).toHaveLength(1)
      await forgetSignUps(payload(), new Date(Date.now() + 2 * day))
      expect(await rows({ address: { equals: address } })).toEqual([])
      expect((await confirm(token)).status).toBe(410)
    })

    describe('by programs', () => {
      const api = (body: object, id = meeting.id, headers: Record<string, string> = {}) =>
        rest(spets(), `/meetings/${id}/sign-up`, sending('POST', body, headers))

      it('is taken as JSON by the same rules', async () => {
        const address = newAddress()
        const taken = await api({ name: 'Ny Person', address, language: 'en', guests: 1 })
        expect([taken.status, taken.headers.get('cache-control')]).toEqual([202, 'no-store'])
        const mail = await mailTo(address)
        expect(mail.subject).toContain('Confirm your sign-up')
        await confirm(linkIn(mail, 'sign-ups'))
        expect((await invitations())[0]).toMatchObject({ answer: 'yes', via: 'signUp', guests: 1 })
      })

      it('is refused with problem details', async () => {
        const wrong = await api({ name: 7, address: 'nobody', guests: 'many' })
        expect([wrong.status, wrong.headers.get('content-type')]).toEqual([422, 'application/problem+json; charset=utf-8'])
        const { errors } = JSON.parse(wrong.text) as { errors: { field: string }[] }
        expect(errors.map(({ field }) => field)).toEqual(['name', 'address', 'guests'])
        expect((await api([])).status).toBe(400)
        const closed = await seed().meeting({ signUp: true, public: false })
        for (const id of [closed.id, 'none']) expect((await api({ name: 'x', address: 'x@x.example' }, id)).status).toBe(404)
      })

      it('stays limited, whatever comes: per client, per meeting and per address', async () => {
        const forwarded = (client: number) => ({ 'x-forwarded-for': `192.0.2.${client % 250}` })
        const body = () => ({ name: 'x', address: newAddress() })
        for (let time = 0; time < 30; time++) expect((await api(body(), meeting.id, forwarded(1))).status).toBe(202)
        const refused = await api(body(), meeting.id, forwarded(1))
        expect(refused.status).toBe(429)
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)

        let taken = 30
        for (let client = 2; client < 20; client++)
          for (let time = 0; time < 25; time++) taken += (await api(body(), meeting.id, forwarded(client))).status === 202 ? 1 : 0
        expect(taken).toBe(300)
        await until('what was taken is kept', async () => (await rows({ meeting: { equals: meeting.id } })).length === 300)

        await open()
        const address = newAddress()
        for (let client = 30; client < 40; client++)
          expect((await api({ name: 'x', address }, meeting.id, forwarded(client))).status).toBe(202)
        const last = newAddress()
        await api({ name: 'x', address: last }, meeting.id, forwarded(40))
        await mailTo(last)
        expect(await rows({ address: { equals: address } })).toHaveLength(3)
      })
    })

    it('holds when thousands come at once from everywhere: so many mails and no more, and nobody becomes a contact', async () => {
      const [most, attempts, patience] = [300, 10_000, 5_000]
      const all = async () => (await payload().count({ collection: 'contacts' })).totalDocs
      const [before, mailed] = [await all(), server.recipients().length]
      const from = (number: number) => ({ 'x-forwarded-for': `10.0.${number % 256}.${Math.floor(number / 256) % 256}` })
      const robot = (number: number) => ({ name: 'Robot', address: `robot-${number}@attack.example` })
      const waits: number[] = []
      let sent = 0
      const begun = performance.now()
      const attack = async () => {
        // As many as there is time for, and always more than are taken.
        while (sent < attempts && (sent < most + 100 || performance.now() - begun < patience)) {
          const number = (sent += 1)
          const said = { ...noSignUp, ...robot(number) }
          waits.push(await applyForMeeting(payload(), new Headers(from(number)), meeting, said))
        }
      }
      await Promise.all(Array.from({ length: 20 }, attack))
      console.info(`${sent} sign-ups of ${attempts} in ${Math.round(performance.now() - begun)} ms`)
      expect(waits.filter((wait) => wait === 0)).toHaveLength(most)
      expect(waits).toHaveLength(sent)

      const { headers, status } = await rest(spets(), `/meetings/${meeting.id}/sign-up`, sending('POST', robot(0), from(attempts)))
      expect([status, headers.get('content-type')]).toEqual([429, 'application/problem+json; charset=utf-8'])
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
      await until('what was taken has been mailed', () => server.recipients().length >= mailed + most)
      expect(await rows({ meeting: { equals: meeting.id } })).toHaveLength(most)
      expect(server.recipients()).toHaveLength(mailed + most)
      expect([await all(), await invitations()]).toEqual([before, []])
    })

    it('is not confirmed by another’s link, nor by one for something else', async () => {
      const { address, token } = await applied({})
      const [row] = await rows({ address: { equals: address } })
      const soon = new Date(Date.now() + day)
      const wrong = [
        'nonsense',
        `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
        sign('invitation', [row!.id]),
        sign('confirm', [row!.id, 'sv'], soon),
        sign('signUp', [row!.id], new Date(Date.now() - day)),
        sign('signUp', ['none'], soon),
        signToken('another secret', 'signUp', [row!.id], soon),
      ]
      for (const bad of wrong)
        for (const { status } of [await confirm(bad), await get(payload(), signUpPage, { token: bad })]) expect(status).toBe(410)
      expect(await contacts(address)).toEqual([])
    })

    it('is found by nobody on the API', async () => {
      await applied({})
      for (const path of ['/sign-ups', '/meeting-needs', '/meeting-seats'])
        expect((await rest(spets(), path)).status).toBeGreaterThanOrEqual(403)
    })

    beforeEach(async () => {
      await payload().updateGlobal({ slug: 'publisher', data: plain.publisher() })
    })
  },
  { smtpUrl: server.url },
)
