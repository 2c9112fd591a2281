import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemonstration } from '../../../src/seed'
import { callListPage, callPage } from '../../../src/web/pages/calls'
import { documentListPage } from '../../../src/web/pages/documents'
import { initiativeListPage, initiativePage } from '../../../src/web/pages/initiatives'
import { builtPage } from '../../../src/web/pages/page'
import { make } from '../../support/fixtures'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

const sv = { language: 'sv' }

onEachDatabase('pages of what is stored beside news and meetings', (spets) => {
  const payload = () => spets().payload
  beforeAll(async () => {
    await seedDemonstration(payload())
  })

  it('a built page shows its blocks, each with what it looks up, and stands in the menu', async () => {
    const { status, html } = await get(payload(), builtPage, { ...sv, slug: 'om-smart-specialisering' }, '/sv/om-smart-specialisering')
    expect(status).toBe(200)
    expect(html).toContain('Länet kan inte satsa på allt.')
    expect(html).toContain('En pyramid i tre nivåer')
    expect(html).toContain('smart specialisering')
    expect(html).toContain('Processledare Hållbar energi')
    expect(html).toContain('href="/sv/om-smart-specialisering" aria-current="page"')
  })

  it('marks what it lacks in a language', async () => {
    const { id } = await make(payload()).page({ title: 'Bara på svenska', slug: 'bara-svenska' })
    const { html } = await get(payload(), builtPage, { language: 'en', slug: 'bara-svenska' })
    expect(html).toContain('<h1 lang="sv">Bara på svenska</h1>')
    await payload().delete({ collection: 'pages', id })
  })

  it('a draft, and what lies in the trash, is not found', async () => {
    const draft = await make(payload()).page({ _status: 'draft' })
    const page = await make(payload()).page()
    await payload().update({ collection: 'pages', id: page.id, data: { deletedAt: new Date().toISOString() } })
    for (const { slug } of [draft, page]) expect((await get(payload(), builtPage, { ...sv, slug })).status).toBe(404)
  })

  it('calls stand in order of their last day, open and closed apart', async () => {
    const past = await make(payload()).call({ title: 'Redan stängd', slug: 'redan-stangd', closes: '2026-01-01T12:00:00.000Z' })
    const { html } = await get(payload(), callListPage, sv)
    const places = ['Öppna och kommande', 'Innovation i små företag', 'Regional utveckling', 'Stängda', 'Redan stängd'].map((text) =>
      html.indexOf(text),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect((await get(payload(), callPage, { ...sv, slug: past.slug })).html).toContain('Utlysningen har stängt.')
  })

  it('initiatives stand by kind, and one tells what part we take and on which level', async () => {
    await make(payload()).initiative({
      title: 'Vindlabbet',
      slug: 'vindlabbet',
      level: 'bredd',
      levelReason: 'Många är med.',
      participation: { role: 'steering-group' },
    })
    expect((await get(payload(), initiativeListPage, sv)).html).toContain('ORIGINN')
    const { html } = await get(payload(), initiativePage, { ...sv, slug: 'vindlabbet' })
    expect(html).toContain('Med i styrgruppen')
    expect(html).toContain('Bredd')
    expect(html).toContain('Många är med.')
  })

  it('documents tell who decided, when and where', async () => {
    const { html } = await get(payload(), documentListPage, sv)
    expect(html).toContain('regionfullmäktige, 25 november 2020, § 128')
    expect(html).toContain('RUN/12/2024')
  })

  describe('the levels of the explanation model', () => {
    it('refuse one that the model has not', async () => {
      await expect(make(payload()).initiative({ level: 'mitt-emellan' })).rejects.toThrow()
    })
    it('are kept while initiatives stand on them, whatever they are called', async () => {
      const model = await payload().findGlobal({ slug: 'explanation-model' })
      const renamedLevels = model.levels.map((level) => ({ ...level, label: `${level.label} igen` }))
      await payload().updateGlobal({ slug: 'explanation-model', data: { levels: renamedLevels } })
      const { html } = await get(payload(), initiativePage, { ...sv, slug: 'vindlabbet' })
      expect(html).toContain('Bredd igen')
      const without = renamedLevels.filter(({ key }) => key !== 'bredd')
      await expect(payload().updateGlobal({ slug: 'explanation-model', data: { levels: without } })).rejects.toThrow()
    })
  })
})
