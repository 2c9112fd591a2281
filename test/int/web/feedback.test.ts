import { beforeEach, expect, it } from 'vitest'
import type { MeetingFeedback } from '../../../src/collections/meetings/feedback/endpoint'
import { signToken } from '../../../src/links/tokens'
import type { Meeting } from '../../../src/payload-types'
import { fieldOf } from '../../../src/web/selfService/feedback'
import { feedbackByPage } from '../../../src/web/selfService/feedbackPage'
import { invitationPage } from '../../../src/web/selfService/invitationPage'
import { clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { get, post } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('the questions after a meeting', (spets) => {
  let meeting: Meeting
  let questions: string[]

  const payload = () => spets().payload
  const seed = () => make(payload())
  const linkOf = (invitation: string) => signToken(spets().settings.secret, 'invitation', [invitation])
  const open = (token: string) => get(payload(), invitationPage, { token })
  const field = (nth: number) => fieldOf(questions[nth] ?? '')
  const send = (token: string, ...values: string[]) =>
    post(payload(), feedbackByPage, { token }, new URLSearchParams(values.map((value, nth) => [field(nth), value])))
  const stored = async () =>
    (await payload().db.find<Record<string, unknown>>({ collection: 'feedback-answers', where: { meeting: { equals: meeting.id } } })).docs
  const results = async (): Promise<MeetingFeedback> => {
    const client = await clientFor(spets(), { role: 'administrator' })
    return JSON.parse((await client.get(`/meetings/${meeting.id}/feedback`)).text) as MeetingFeedback
  }

  async function over(changes: Partial<Meeting> = {}) {
    meeting = await seed().meeting({
      start: '2026-03-02T08:00:00.000Z',
      end: '2026-03-02T10:00:00.000Z',
      feedback: [
        { question: 'Hur var mötet?', form: 'scale' },
        { question: 'Kommer du igen?', form: 'yesNo' },
        { question: 'Vad saknade du?', form: 'text' },
      ],
      ...changes,
    } as never)
    questions = (meeting.feedback ?? []).map(({ id }) => String(id))
  }

  async function guest(
    data: { cameAt?: string; removedAt?: string } = { cameAt: '2026-03-02T08:01:00.000Z' },
    language: 'sv' | 'en' = 'sv',
  ) {
    const contact = await seed().contact({ language })
    const invitation = await seed().invitation({ meeting: meeting.id, contact: contact.id })
    if (Object.keys(data).length > 0) await payload().update({ collection: 'invitations', id: invitation.id, data })
    return { id: invitation.id, contact: contact.id, link: linkOf(invitation.id) }
  }

  beforeEach(() => over())

  it('are put to one who came, once the meeting is over, in their language and before all else', async () => {
    const { link } = await guest()
    const { html } = await open(link)
    for (const part of [
      'Vad tyckte du om mötet?',
      'Hur var mötet?',
      '1 – lägst betyg',
      '5 – högst betyg',
      'Kommer du igen?',
      'Vad saknade du?',
    ])
      expect(html).toContain(part)
    expect(html.indexOf('Vad tyckte du')).toBeLessThan(html.indexOf('Kommer du?<'))
    expect(html.match(/<fieldset/g)).toHaveLength(2)
    const english = (await open((await guest(undefined, 'en')).link)).html
    expect(english).toContain('What did you think of the meeting?')
    expect(english).toMatch(/<span lang="sv">Hur var mötet\?/)
  })

  it('are put to one who was written down among those who took part', async () => {
    const { contact, link } = await guest({})
    expect((await open(link)).html).not.toContain('Vad tyckte du')
    await payload().update({ collection: 'meetings', id: meeting.id, data: { participants: [contact] } })
    expect((await open(link)).html).toContain('Vad tyckte du')
  })

  it.each([
    ['did not come', {}, {}],
    [
      'came to what is not over',
      { start: '2027-03-02T08:00:00.000Z', end: '2027-03-02T10:00:00.000Z' },
      { cameAt: '2026-03-02T08:01:00.000Z' },
    ],
    ['came to what was cancelled', { status: 'cancelled' }, { cameAt: '2026-03-02T08:01:00.000Z' }],
    ['is no longer invited', {}, { cameAt: '2026-03-02T08:01:00.000Z', removedAt: '2026-03-02T09:00:00.000Z' }],
    ['came where nothing is asked', { feedback: [] }, { cameAt: '2026-03-02T08:01:00.000Z' }],
  ])('are not put to one who %s, and nothing is taken', async (_who, changes, data) => {
    await over(changes as never)
    const { id, link } = await guest(data)
    expect((await open(link)).html).not.toContain('Vad tyckte du')
    const refused = await post(payload(), feedbackByPage, { token: link }, new URLSearchParams({ [field(0)]: '3' }))
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('Frågorna är till för dem som var med')
    expect(await stored()).toEqual([])
    expect((await payload().findByID({ collection: 'invitations', id })).feedbackAt ?? null).toBeNull()
  })

  it('are taken once, however often the button is pressed', async () => {
    const { id, link } = await guest()
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(link, '4', 'yes', 'Kaffe')))
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(
      answers.map(() => [303, `/invitations/${link}?thanked`]),
    )
    expect((await results()).questions.map(({ count }) => count)).toEqual([1, 1, 1])
    expect((await payload().findByID({ collection: 'invitations', id })).feedbackAt).toBeTruthy()
    const { html } = await open(link)
    expect(html).toContain('Du har svarat på frågorna om mötet.')
    expect(html).not.toContain(field(0))
  })

  it('lose no answer of many that come at once', async () => {
    const guests = await Promise.all(Array.from({ length: 8 }, () => guest()))
    await Promise.all(guests.map(({ link }) => send(link, '5', 'no')))
    expect((await results()).questions.map(({ count }) => count)).toEqual([8, 8, 0])
  })

  it('change nothing by being opened, and refuse what is none of the choices, too long or empty', async () => {
    const { link } = await guest()
    for (const values of [['6'], ['3', 'maybe'], ['', '', 'x'.repeat(501)], ['', '', 'a\u0007b']]) {
      const refused = await send(link, ...values)
      expect(refused.status).toBe(400)
      expect(refused.html).toContain('Vid frågan står vad som behöver ändras')
    }
    const empty = await send(link, '', '', ' ')
    expect([empty.status, empty.html.includes('Svara på minst en fråga')]).toEqual([400, true])
    const kept = await send(link, '6', 'no', 'Mer tid')
    expect(kept.html).toContain('>Mer tid</textarea>')
    expect(kept.html).toMatch(/value="no" checked|checked="" value="no"|value="no" checked=""/)
    await open(link)
    expect(await stored()).toEqual([])
    expect((await post(payload(), feedbackByPage, { token: 'none' })).status).toBe(404)
  })

  it('are kept without who, when or with what else', async () => {
    const guests = await Promise.all(Array.from({ length: 4 }, () => guest()))
    for (const [nth, { link }] of guests.entries()) await send(link, String(nth + 1), 'yes', `Text ${nth}`)
    const [row, ...more] = await stored()
    expect(more).toEqual([])
    const said = JSON.stringify(row)
    for (const { contact, id } of guests) for (const personal of [contact, id]) expect(said).not.toContain(personal)
    for (const time of [row?.createdAt, row?.updatedAt]) expect(Date.parse(String(time))).toBeLessThan(1000)
    expect(row?.id).toBe(meeting.id)
    expect(row?.answers).toHaveLength(12)
    const { docs } = await payload().find({ collection: 'audit-events', where: { document: { in: guests.map(({ id }) => id) } } })
    expect(JSON.stringify(docs)).not.toMatch(/feedback|Text \d/)
  })

  it('go with the meeting, once it is deleted for good', async () => {
    const { id, link } = await guest()
    await send(link, '4')
    await payload().delete({ collection: 'invitations', id })
    await payload().delete({ collection: 'meetings', id: meeting.id })
    expect(await stored()).toEqual([])
  })

  it('show what came of them from three answers on, to those who see who is invited', async () => {
    const guests = [await guest(), await guest(), await guest(), await guest()]
    await send(guests[0]!.link, '2', 'yes', 'Hemlig text')
    await send(guests[1]!.link, '5', '', 'Mer tid')
    const few = await results()
    expect(few.questions.map(({ chosen, count, mean, texts }) => [count, chosen, mean, texts])).toEqual([
      [2, null, null, null],
      [1, null, null, null],
      [2, null, null, null],
    ])
    expect(JSON.stringify(few)).not.toContain('Hemlig')
    await send(guests[2]!.link, '5', '', 'Kaffe')
    await send(guests[3]!.link, '5', 'no')
    const { questions: shown } = await results()
    expect(shown[0]).toMatchObject({ question: 'Hur var mötet?', count: 4, mean: 4.3 })
    expect(shown[0]?.chosen?.map(({ count }) => count)).toEqual([0, 1, 0, 0, 3])
    expect(shown[1]).toMatchObject({ count: 2, chosen: null })
    expect(shown[2]?.texts?.toSorted()).toEqual(['Hemlig text', 'Kaffe', 'Mer tid'])
    const reader = await clientFor(spets(), { role: 'reader' })
    expect((await reader.get(`/meetings/${meeting.id}/feedback`)).status).toBe(403)
  })
})
