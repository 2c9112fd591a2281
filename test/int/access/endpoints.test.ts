import type { Endpoint } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { openEndpoints } from '../../support/access/endpointTable'
import { headersOf } from '../../support/access/headers'
import { type Stage, stageFor } from '../../support/access/stage'
import { type Actor, actors } from '../../support/access/table'
import { make } from '../../support/fixtures'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

/** Payload's own for whoever has an account; others hold them (leaks, cookies, logins). */
const ofLogins = [
  'get /init',
  'get /me',
  'post /login',
  'post /logout',
  'post /refresh-token',
  'post /first-register',
  'post /reset-password',
  'post /unlock',
  'post /verify/:id',
]

/** What a dispatch has kept of its newsletter. */
const frozen = { subject: 'Brev', html: '<p>Hej</p>', text: 'Hej', language: 'sv', preheader: '', blocks: [], calendar: null }

/** On all that is published; asked of news alone. */
const ofPublishing = ['get /:id/publishing', 'get /:id/website-preview', 'post /:id/take-back']

onEachDatabase(
  'our own endpoints',
  (spets) => {
    let stage: Stage
    let ids: Record<string, string>
    const headers = new Map<Actor, Record<string, string>>()
    beforeAll(async () => {
      stage = await stageFor(spets())
      const seed = make(spets().payload)
      for (const actor of actors) headers.set(actor, await headersOf(stage, actor))
      // Of others' areas and made by somebody else, so that only those who may do it to all may.
      const meeting = await seed.meeting({ strengthAreas: stage.areasOf('others'), signUp: true, status: 'planned' })
      const newsletter = await seed.newsletter({ owner: stage.bystander.id })
      const dispatch = await seed.dispatch({ newsletter: newsletter.id, status: 'paused', content: { sv: frozen } })
      const news = await seed.news({ strengthAreas: stage.areasOf('others') })
      const [client, segment] = [await seed.apiClient(), await seed.segment({ owner: stage.bystander.id })]
      const plan = await seed.plan()
      const assessment = await seed.assessment({ strengthAreas: stage.areasOf('others') })
      const contact = await seed.contact({ strengthAreas: stage.areasOf('others') })
      const webhook = await seed.webhook()
      const delivery = await seed.webhookDelivery({ webhook: webhook.id })
      ids = {
        meetings: meeting.id,
        newsletters: newsletter.id,
        dispatches: dispatch.id,
        'api-clients': client.id,
        assessments: assessment.id,
        'communication-plans': plan.id,
        segments: segment.id,
        contacts: contact.id,
        users: stage.bystander.id,
        news: news.id,
        terms: (await seed.term()).id,
        reports: (await seed.report()).id,
        webhooks: webhook.id,
        'webhook-deliveries': delivery.id,
      }
    })

    /** All that Payload does not put on every collection by itself. */
    const ours = (): (readonly [slug: string, endpoint: Endpoint])[] => {
      const { collections } = spets().payload.config
      const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`
      const endpointsOf = (slug: string) => collections.find((each) => each.slug === slug)?.endpoints || []
      const usual = new Set([...['term-tombstones', 'documents', 'news'].flatMap(endpointsOf).map(nameOf), ...ofLogins])
      return collections
        .filter(({ slug }) => !slug.startsWith('payload-'))
        .flatMap(({ slug }) =>
          endpointsOf(slug)
            .filter((each) => (slug === 'news' && ofPublishing.includes(nameOf(each))) || !usual.has(nameOf(each)))
            .map((each) => [slug, each] as const),
        )
    }

    describe.each(['process leader', 'reader', 'API client', 'public'] as const)('to a %s', (actor) => {
      it('are open as the table says, and closed otherwise', async () => {
        const open = new Set<string>()
        for (const [slug, { method, path }] of ours()) {
          const address = `/${slug}${path.replace(':id', ids[slug] ?? 'none')}`
          const sent = headers.get(actor) ?? {}
          const init = method === 'get' ? { headers: sent } : { ...sending('POST', {}, sent), method: method.toUpperCase() }
          const { status } = await rest(spets(), address, init)
          if (![401, 403, 404].includes(status)) open.add(`${slug}: ${method} ${path}`)
        }
        expect([...open].toSorted()).toEqual([...openEndpoints[actor]].toSorted())
      })
    })
  },
  { logLevel: 'silent', smtpUrl: 'smtp://127.0.0.1:1' },
)
