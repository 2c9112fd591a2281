import { expect, it } from 'vitest'
import { glossaryPage, termPage } from '../../../src/web/pages/terms'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('term pages', (spets) => {
  const payload = () => spets().payload

  it('remembers a deleted term, and leads to what replaced it', async () => {
    const heir = await payload().create({
      collection: 'terms',
      data: { preferredLabel: 'aktör', status: 'approved', identifier: 'aktor', _status: 'published' },
    })
    const old = await payload().create({
      collection: 'terms',
      data: {
        preferredLabel: 'intressent',
        status: 'obsolete',
        identifier: 'intressent',
        replacedBy: heir.id,
        _status: 'published',
      },
    })
    expect((await get(payload(), termPage, { language: 'sv', identifier: 'intressent' })).html).toContain('Ordet används inte längre.')
    await payload().delete({ collection: 'terms', id: old.id })
    const { status, html } = await get(payload(), termPage, { language: 'en', identifier: 'intressent' })
    expect(status).toBe(410)
    expect(html).toContain('The term “intressent” has been removed')
    expect(html).toContain('<a href="/en/terms/aktor">')
  })

  it('lists the glossary in alphabetical order, å after z', async () => {
    for (const preferredLabel of ['åtgärd', 'zon', 'arena']) {
      await payload().create({
        collection: 'terms',
        data: { preferredLabel, status: 'approved', identifier: preferredLabel, _status: 'published' },
      })
    }
    const { html } = await get(payload(), glossaryPage, { language: 'sv' })
    const positions = ['>arena<', '>zon<', '>åtgärd<'].map((label) => html.indexOf(label))
    expect(positions).toEqual(positions.toSorted((one, other) => one - other))
    expect(positions).not.toContain(-1)
  })

  it('shows narrower terms, but not those that are drafts', async () => {
    const broad = await payload().create({
      collection: 'terms',
      data: { preferredLabel: 'samverkan', status: 'approved', identifier: 'samverkan', _status: 'published' },
    })
    const narrow = (identifier: string, _status: 'draft' | 'published') =>
      payload().create({
        collection: 'terms',
        data: { preferredLabel: identifier, status: 'approved', identifier, broader: [broad.id], _status },
      })
    await narrow('klustersamverkan', 'published')
    await narrow('utkastsamverkan', 'draft')
    const { html } = await get(payload(), termPage, { language: 'sv', identifier: 'samverkan' })
    expect(html).toContain('klustersamverkan')
    expect(html).not.toContain('utkastsamverkan')
  })
})
