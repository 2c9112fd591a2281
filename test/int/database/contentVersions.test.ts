import { describe, expect, it } from 'vitest'
import { contentVersions } from '../../../src/database'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('the versions of what readers see', (spets) => {
  const payload = () => spets().payload
  const versionOf = async (slug: string) => (await contentVersions(payload())).get(slug) ?? null

  /** What became of a version by a deed. */
  const changed = async (slug: string, deed: () => Promise<unknown>) => {
    const before = await versionOf(slug)
    await deed()
    return (await versionOf(slug)) !== before
  }

  it('change with what is made, changed and taken away, at once', async () => {
    let id = ''
    expect(await changed('news', async () => (id = (await make(payload()).news()).id))).toBe(true)
    expect(await changed('news', () => payload().update({ collection: 'news', id, data: { title: 'Nytt' } }))).toBe(true)
    expect(await changed('terms', () => payload().update({ collection: 'news', id, data: { title: 'Nyare' } }))).toBe(false)
    expect(await changed('news', () => payload().delete({ collection: 'news', id }))).toBe(true)
    expect(
      await changed('mail-settings', () => payload().updateGlobal({ slug: 'mail-settings', data: { openForSubscribers: false } })),
    ).toBe(true)
  })

  it('do not change with drafts, contacts and whatever else readers see nothing of', async () => {
    const { id } = await make(payload()).news()
    expect(await changed('news', () => payload().update({ collection: 'news', id, data: { title: 'Utkast' }, draft: true }))).toBe(false)
    const before = JSON.stringify([...(await contentVersions(payload()))])
    await make(payload()).contact()
    await make(payload()).segment()
    expect(JSON.stringify([...(await contentVersions(payload()))])).toBe(before)
  })

  it('change with a save that is refused on its way no more than they must, and are the same when nothing is done', async () => {
    const { id } = await make(payload()).news()
    const before = await versionOf('news')
    await expect(payload().update({ collection: 'news', id, data: { title: '' } })).rejects.toThrow()
    expect(await versionOf('news')).toBe(before)
  })

  it('are those of the database, where another process has changed something', async () => {
    await make(payload()).news()
    const { docs } = await payload().db.find<{ slug: string; version: string }>({ collection: 'content-versions', pagination: false })
    expect(docs.find(({ slug }) => slug === 'news')?.version).toBe(await versionOf('news'))
    await payload().db.updateOne({
      collection: 'content-versions',
      where: { slug: { equals: 'news' } },
      data: { version: 'by another process' },
      returning: false,
    })
    await expect.poll(() => versionOf('news'), { timeout: 1_000 }).toBe('by another process')
  })

  describe('when many save at once', () => {
    it('end up told as they are here', async () => {
      await Promise.all(Array.from({ length: 8 }, () => make(payload()).term()))
      const { docs } = await payload().db.find<{ slug: string; version: string }>({ collection: 'content-versions', pagination: false })
      expect(docs.filter(({ slug }) => slug === 'terms').map(({ version }) => version)).toEqual([await versionOf('terms')])
    })
  })
})
