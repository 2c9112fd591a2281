import { describe, expect, it } from 'vitest'
import { glossaryPage, termPage } from '../../../src/web/pages/terms'
import { make } from '../../support/fixtures'
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

  describe('of a term in the trash', () => {
    const page = (identifier: string) => get(payload(), termPage, { language: 'sv', identifier })
    const toTrash = (id: string) => payload().update({ collection: 'terms', id, data: { deletedAt: new Date().toISOString() } })
    const tombstones = async (identifier: string) =>
      (await payload().find({ collection: 'term-tombstones', where: { identifier: { equals: identifier } } })).docs

    it('say at once that it is gone, and that it is back when it is published again', async () => {
      const { id } = await make(payload()).term({ preferredLabel: 'nod', identifier: 'nod' })
      await toTrash(id)
      const gone = await page('nod')
      expect([gone.status, gone.html.includes('Ordet ”nod” är borttaget')]).toEqual([410, true])
      // Brought back as a draft it is still nothing for readers.
      await payload().update({ collection: 'terms', id, trash: true, data: { deletedAt: null } })
      expect((await page('nod')).status).toBe(410)
      await payload().update({ collection: 'terms', id, data: { _status: 'published' } })
      expect((await page('nod')).status).toBe(200)
      expect(await tombstones('nod')).toEqual([])
      await toTrash(id)
      expect((await page('nod')).status).toBe(410)
    })

    it('is published and brought back in one', async () => {
      const { id } = await make(payload()).term({ preferredLabel: 'nav', identifier: 'nav' })
      await toTrash(id)
      await payload().update({ collection: 'terms', id, trash: true, data: { deletedAt: null, _status: 'published' } })
      expect((await page('nav')).status).toBe(200)
      expect(await tombstones('nav')).toEqual([])
    })

    it('stay when it is deleted for good, once', async () => {
      const { id } = await make(payload()).term({ preferredLabel: 'led', identifier: 'led' })
      await toTrash(id)
      await payload().delete({ collection: 'terms', id, trash: true })
      expect((await page('led')).status).toBe(410)
      expect(await tombstones('led')).toHaveLength(1)
    })

    it('are none where it was never published, and where what was published waits with a draft', async () => {
      const draft = await make(payload()).term({ identifier: 'aldrig', _status: 'draft' })
      await toTrash(draft.id)
      expect((await page('aldrig')).status).toBe(404)
      const waiting = await make(payload()).term({ preferredLabel: 'ute', identifier: 'ute' })
      await payload().update({ collection: 'terms', id: waiting.id, draft: true, data: { preferredLabel: 'inne', _status: 'draft' } })
      await toTrash(waiting.id)
      expect((await page('ute')).html).toContain('Ordet ”ute” är borttaget')
    })

    it('lead to what replaced it, also where that has gone the same way', async () => {
      const last = await make(payload()).term({ preferredLabel: 'sist', identifier: 'sist' })
      const middle = await make(payload()).term({ identifier: 'mitten', status: 'obsolete', replacedBy: last.id })
      const first = await make(payload()).term({ identifier: 'forst', status: 'obsolete', replacedBy: middle.id })
      await toTrash(middle.id)
      expect((await page('forst')).html).toContain('<a href="/sv/terms/sist">')
      await toTrash(first.id)
      expect((await page('forst')).html).toContain('<a href="/sv/terms/sist">')
      await payload().delete({ collection: 'terms', id: middle.id, trash: true })
      expect((await page('forst')).html).toContain('<a href="/sv/terms/sist">')
    })
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
