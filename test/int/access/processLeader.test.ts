import type { Field } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientFor } from '../../support/clients'
import { make, plain } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

const docIn = <T = Record<string, unknown>>(text: string): T => (JSON.parse(text) as { doc: T }).doc

onEachDatabase('a process leader', (spets) => {
  let own: string
  let others: string
  let leader: Client

  beforeAll(async () => {
    const made = make(spets().payload)
    own = (await made.strengthArea()).id
    others = (await made.strengthArea()).id
    const person = await made.person({ assignments: [{ role: 'process-leader', strengthArea: own, from: '2020-01-01' }] })
    leader = await clientFor(spets(), { role: 'process-leader', person: person.id })
  })

  it.each(['news', 'pages', 'initiatives', 'calls', 'documents', 'activities', 'meetings', 'contacts'] as const)(
    'begins a new document of %s in the own strength area',
    async (slug) => {
      const fixture = {
        news: plain.news,
        pages: plain.page,
        initiatives: plain.initiative,
        calls: plain.call,
        documents: plain.document,
        activities: plain.activity,
        meetings: plain.meeting,
        contacts: plain.contact,
      }[slug]
      const answer = await leader.post(`/${slug}?depth=0`, fixture())
      expect(answer.status, answer.text).toBe(201)
      expect(docIn(answer.text).strengthAreas).toEqual([own])
    },
  )

  it('reads at every greyed field why it is greyed', () => {
    const silent: string[] = []
    const look = (slug: string, fields: readonly Field[]): void => {
      for (const field of fields) {
        if (field.type === 'tabs') for (const tab of field.tabs) look(slug, tab.fields)
        else if ('fields' in field) look(slug, field.fields)
        const { admin } = field
        const isGreyed = admin && 'readOnly' in admin && admin.readOnly === true && !('hidden' in admin && admin.hidden)
        if (isGreyed && !('description' in admin && admin.description)) silent.push(`${slug}.${'name' in field ? field.name : ''}`)
      }
    }
    for (const { fields, slug } of spets().payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))) look(slug, fields)
    expect(silent).toEqual([])
  })

  it('is told of the field by its name when the area is another’s', async () => {
    const answer = await leader.post('/news', { ...plain.news(), strengthAreas: [others] }, { 'accept-language': 'sv' })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Ett fält behöver rättas: Styrkeområden')
  })

  it('does not get the own area into what a communicator makes', async () => {
    const communicator = await clientFor(spets(), { role: 'communicator' })
    expect(docIn((await communicator.post('/news?depth=0', plain.news())).text).strengthAreas ?? []).toEqual([])
  })

  describe('and segments of others', () => {
    it('are read when they are shared, without the contacts that are named in them, and not changed', async () => {
      const made = make(spets().payload)
      const contact = await made.contact({ strengthAreas: [others] })
      const shared = await made.segment({ shared: true, include: [contact.id] })
      const closed = await made.segment({ shared: false })
      const { docs } = JSON.parse((await leader.get('/segments?depth=0&limit=100')).text) as { docs: { id: string; include?: unknown }[] }
      expect(docs.map(({ id }) => id)).toEqual(expect.arrayContaining([shared.id]))
      expect(docs.map(({ id }) => id)).not.toContain(closed.id)
      expect(docs.find(({ id }) => id === shared.id)?.include).toBeUndefined()
      expect((await leader.patch(`/segments/${shared.id}`, { name: 'Mitt' })).status).toBe(403)
    })

    it('are chosen for a newsletter and a meeting, which count the own contacts only', async () => {
      const made = make(spets().payload)
      const shared = await made.segment({ shared: true, question: { status: { equals: 'active' } } })
      await made.contact({ strengthAreas: [others] })
      await made.contact({ strengthAreas: [own] })
      const newsletter = docIn<{ id: string }>((await leader.post('/newsletters', { ...plain.newsletter(), segments: [shared.id] })).text)
      const meeting = await leader.post('/meetings?depth=0', { ...plain.meeting(), segments: [shared.id] })
      expect(docIn(meeting.text).segments).toEqual([shared.id])
      const audience = JSON.parse((await leader.get(`/newsletters/${newsletter.id}/audience`)).text) as { candidates: number }
      const { totalDocs } = JSON.parse((await leader.get('/contacts?where[status][equals]=active')).text) as { totalDocs: number }
      expect(audience.candidates).toBe(totalDocs)
    })

    it('are shared by those who read all of them only', async () => {
      const answer = await leader.post('/segments', { ...plain.segment(), shared: true })
      expect(docIn(answer.text).shared ?? false).toBe(false)
    })
  })
})
