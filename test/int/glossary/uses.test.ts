import { beforeAll, describe, expect, it } from 'vitest'
import type { NamedUse } from '../../../src/collections/content/Terms/endpoints'
import type { WritingHelp } from '../../../src/glossary'
import { type Client, clientFor } from '../../support/clients'
import { make, prose } from '../../support/fixtures'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('terms and those who write', (spets) => {
  const payload = () => spets().payload
  const label = (text: string) => [{ label: text }]
  let communicator: Client
  let reader: Client
  beforeAll(async () => {
    communicator = await clientFor(spets(), { role: 'communicator' })
    reader = await clientFor(spets(), { role: 'reader' })
  })
  const usesOf = async (id: string) => (JSON.parse((await communicator.get(`/terms/${id}/uses`)).text) as { uses: NamedUse[] }).uses

  describe('where a term is used', () => {
    let term: { id: string }
    let ids: Record<string, string>
    beforeAll(async () => {
      const seed = make(payload())
      term = await seed.term({ preferredLabel: 'kluster', identifier: 'kluster', inflectedForms: label('klustret') })
      await payload().update({ collection: 'terms', id: term.id, locale: 'en', data: { preferredLabel: 'cluster', _status: 'published' } })
      const segment = await seed.segment()
      ids = {
        pointing: (await seed.news({ title: 'Pekar', terms: [term.id] })).id,
        draft: (await seed.news({ title: 'Utkast', body: prose('Klustret växer.'), _status: 'draft' })).id,
        glossary: (await seed.page({ title: 'Ordlista', blocks: [{ blockType: 'glossary', terms: [term.id] }] })).id,
        page: (await seed.page({ title: 'Sida', blocks: [{ blockType: 'prose', text: prose('Ett kluster.') }] })).id,
        newsletter: (
          await seed.newsletter({ subject: 'Brev', segments: [segment.id], blocks: [{ blockType: 'text', text: prose('Klustret.') }] })
        ).id,
        document: (await seed.document({ title: 'Om kluster' })).id,
        plan: (await seed.plan({ title: 'Plan', concepts: [term.id] })).id,
      }
      // Neither a compound, nor the word of another language.
      await seed.news({ title: 'Annat', lead: 'Klusterarbete och cluster.' })
    })

    it('is told by what points at it and by what has it in its text', async () => {
      const found = await usesOf(term.id)
      expect(found.map(({ id, how }) => [id, how]).toSorted()).toEqual(
        [
          [ids.pointing, 'points'],
          [ids.draft, 'text'],
          [ids.glossary, 'points'],
          [ids.page, 'text'],
          [ids.newsletter, 'text'],
          [ids.document, 'text'],
          [ids.plan, 'points'],
        ].toSorted(),
      )
      expect(found.find(({ id }) => id === ids.newsletter)).toEqual({
        collection: 'newsletters',
        id: ids.newsletter,
        title: 'Brev',
        how: 'text',
        kind: 'Nyhetsbrev',
      })
    })

    it('is told also of the trash, and of more than is read at a time', async () => {
      const other = await make(payload()).term({ preferredLabel: 'myller', identifier: 'myller' })
      for (let count = 0; count < 101; count += 1) await make(payload()).news({ lead: 'Ett myller.' })
      await payload().update({ collection: 'terms', id: other.id, data: { deletedAt: new Date().toISOString() } })
      const found = await usesOf(other.id)
      expect(new Set(found.map(({ id }) => id)).size).toBe(101)
    })

    it('is told where several go to the trash at once, of which the used ones stay', async () => {
      const used = await make(payload()).term({ preferredLabel: 'nyttjat', identifier: 'nyttjat' })
      const unused = await make(payload()).term({ preferredLabel: 'glömt', identifier: 'glomt' })
      await make(payload()).news({ title: 'Här', lead: 'Ett nyttjat.' })
      const { status, text } = await communicator.patch(`/terms?where[id][in]=${used.id},${unused.id}`, {
        deletedAt: new Date().toISOString(),
      })
      const { docs, errors } = JSON.parse(text) as { docs: { id: string }[]; errors: { id: string; message: string }[] }
      expect([status, docs.map(({ id }) => id), errors.map(({ id }) => id)]).toEqual([400, [unused.id], [used.id]])
      expect(errors[0]?.message).toMatch(/nyttjat.*Nyhet ”Här”.*Öppna begreppet/)
      // Alone, from its own page, where all places are said, it goes.
      expect((await communicator.patch(`/terms/${used.id}`, { deletedAt: new Date().toISOString() })).status).toBe(200)
    })

    it('is nothing for the public, and nothing of what is not there', async () => {
      expect((await rest(spets(), `/terms/${term.id}/uses`)).status).toBe(403)
      expect((await reader.get('/terms/nothing/uses')).status).toBe(404)
    })
  })

  it("whoever writes is told words of the glossary, the region's own list and what the glossary says not to write", async () => {
    const seed = make(payload())
    const heir = await seed.term({ preferredLabel: 'färdplan', identifier: 'fardplan', deprecatedLabels: label('roadmap') })
    await seed.term({ preferredLabel: 'vägkarta', identifier: 'vagkarta', status: 'obsolete', replacedBy: heir.id })
    await seed.term({ preferredLabel: 'förslagsord', identifier: 'forslagsord', status: 'proposed', deprecatedLabels: label('utkastord') })
    await payload().updateGlobal({
      slug: 'publisher',
      data: {
        name: 'Region',
        sender: { name: 'Region', address: 'a@region.example', replyTo: 'a@region.example' },
        postalAddress: 'Gatan 1',
        privacyNotice: 'Vi sparar ditt namn.',
        plainLanguage: { jargon: [{ word: 'synergier', instead: 'nytta av varandra' }, { word: 'implementera' }] },
      },
    })
    const help = async (locale: string) => JSON.parse((await reader.get(`/terms/writing-help?locale=${locale}`)).text) as WritingHelp
    const { avoided, words } = await help('sv')
    expect(avoided).toEqual([
      { word: 'synergier', instead: 'nytta av varandra' },
      { word: 'implementera', instead: '' },
      { word: 'roadmap', instead: 'färdplan' },
      { word: 'vägkarta', instead: 'färdplan' },
    ])
    expect(words.find(({ id }) => id === heir.id)?.url).toMatch(/\/sv\/terms\/fardplan$/)
    expect(words.map(({ preferredLabel }) => preferredLabel)).not.toContain('förslagsord')
    // Nothing of it is Swedish in English.
    const english = await help('en')
    expect([english.avoided, english.words.map(({ preferredLabel }) => preferredLabel)]).toEqual([[], ['cluster']])
    expect((await rest(spets(), '/terms/writing-help')).status).toBe(403)
  })
})
