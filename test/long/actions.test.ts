import type { Endpoint } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { dispatchStatuses } from '../../src/domain/mailings'
import { headersOf } from '../support/access/headers'
import { type Stage, stageFor } from '../support/access/stage'
import { type Actor, actors } from '../support/access/table'
import { make } from '../support/fixtures'
import { mailRoom } from '../support/mailings'
import { rest, sending } from '../support/rest'
import { onEachDatabase } from '../support/spets'

/** What a program might send: nothing that is known, and what an endpoint asks for. */
const bodies = [
  {},
  {
    confirmedCount: 1,
    previousDispatches: 0,
    note: { sv: 'Rättat.' },
    answer: 'Nej.',
    registryNumber: 'A 1',
    to: ['self'],
    choice: 'accepted',
    at: { day: '2099-01-01', time: '09:00' },
  },
]

onEachDatabase(
  'what is done with a mailing',
  (spets) => {
    const room = mailRoom(spets)
    let stage: Stage
    const headers = new Map<Actor, Record<string, string>>()
    beforeAll(async () => {
      stage = await stageFor(spets())
      for (const actor of actors) headers.set(actor, await headersOf(stage, actor))
      await room.publisher()
    })

    const endpointsOf = (slug: 'dispatches' | 'newsletters' | 'meetings'): Endpoint[] => {
      const { collections } = spets().payload.config
      const ours = collections.find((each) => each.slug === slug)?.endpoints || []
      const usual = new Set((collections.find((each) => each.slug === 'news')?.endpoints || []).map(nameOf))
      return ours.filter((each) => !usual.has(nameOf(each)))
    }
    const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`

    /** What answered neither with what was asked for nor with a refusal in words. */
    async function failuresOf(slug: 'dispatches' | 'newsletters' | 'meetings', id: string, actor: Actor): Promise<string[]> {
      const failures: string[] = []
      const sent = headers.get(actor) ?? {}
      for (const { method, path } of endpointsOf(slug))
        for (const body of method === 'get' ? [{}] : bodies) {
          const init = method === 'get' ? { headers: sent } : { ...sending('POST', body, sent), method: method.toUpperCase() }
          const { status, text } = await rest(spets(), `/${slug}${path.replace(':id', id)}`, init)
          if (status === 500 || (status >= 400 && !/"(title|message)":"[^"]+/.test(text)))
            failures.push(`${actor}: ${method} ${path}: ${status} ${text}`)
        }
      return failures
    }

    /** Dispatches in a state: of the process leader's own newsletter and meeting, and of what is gone. */
    async function dispatchesIn(status: (typeof dispatchStatuses)[number]): Promise<string[]> {
      const contact = await room.contact({ strengthAreas: stage.areasOf('own') })
      const owner = stage.users['process leader']?.id
      const newsletter = await room.newsletterTo([contact], { owner })
      const meeting = await room.meetingWith([contact], { strengthAreas: stage.areasOf('own') })
      const { payload } = spets()
      const confirmed = [await room.confirm(newsletter), await room.confirm(meeting)]
      const begun = ['sending', 'completed', 'cancelled'].includes(status) ? { startedAt: new Date().toISOString() } : {}
      const asked = { approvalRequestedAt: new Date().toISOString(), approvalRequestedBy: owner }
      for (const id of confirmed) await payload.update({ collection: 'dispatches', id, data: { status, ...begun, ...asked } })
      const ofNothing = { status, content: {} }
      const orphans = [
        await make(payload).dispatch({ ...ofNothing, kind: 'newsletter' }),
        await make(payload).dispatch({ ...ofNothing, kind: 'invitation' }),
        await make(payload).dispatch({ ...ofNothing, kind: 'correction', corrects: confirmed[0] }),
      ]
      return [...confirmed, ...orphans.map(({ id }) => id)]
    }

    describe.each(dispatchStatuses)('and is %s', (status) => {
      it('is done or refused in words, for every role', { timeout: 180_000 }, async () => {
        const failures: string[] = []
        for (const actor of ['process leader', 'administrator', 'communicator', 'reader', 'public'] as const)
          for (const id of await dispatchesIn(status)) failures.push(...(await failuresOf('dispatches', id, actor)))
        expect(failures).toEqual([])
      })
    })

    it('is done or refused in words for newsletters and meetings, by everybody', { timeout: 180_000 }, async () => {
      const failures: string[] = []
      for (const actor of actors) {
        const newsletter = await make(spets().payload).newsletter({
          owner: stage.users[actor]?.collection === 'users' ? stage.users[actor].id : undefined,
        })
        const meeting = await make(spets().payload).meeting({ strengthAreas: stage.areasOf('own') })
        failures.push(...(await failuresOf('newsletters', newsletter.id, actor)), ...(await failuresOf('meetings', meeting.id, actor)))
        failures.push(
          ...(await failuresOf('newsletters', 'none', actor)),
          ...(await failuresOf('meetings', 'none', actor)),
          ...(await failuresOf('dispatches', 'none', actor)),
        )
      }
      expect(failures).toEqual([])
    })

    it('a process leader sees how many a waiting dispatch would reach, and lets it go on', async () => {
      const contact = await room.contact({ strengthAreas: stage.areasOf('own') })
      const segment = await room.segment([contact])
      const mailing = await room.newsletterTo([], { owner: stage.users['process leader']?.id, segments: [segment.id] })
      const id = await room.confirm(mailing)
      await spets().payload.update({ collection: 'dispatches', id, data: { status: 'paused', pauseReason: 'audienceChanged' } })
      const sent = headers.get('process leader') ?? {}
      const accounting = await rest(spets(), `/dispatches/${id}/accounting`, { headers: sent })
      expect(accounting).toMatchObject({ status: 200 })
      expect(JSON.parse(accounting.text)).toMatchObject({ countNow: 1 })
      expect(accounting.text).not.toContain(segment.name)
      expect(await rest(spets(), `/dispatches/${id}/resume`, sending('POST', { confirmedCount: 1 }, sent))).toMatchObject({ status: 200 })
    })
  },
  { logLevel: 'silent', smtpUrl: 'smtp://127.0.0.1:1' },
)
