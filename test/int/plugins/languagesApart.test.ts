import { beforeAll, describe, expect, it } from 'vitest'
import { publishDue } from '../../../src/jobs'
import { type Client, clientFor } from '../../support/clients'
import { nextNumber } from '../../support/fixtures'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('languages of a document', (spets) => {
  let editor: Client
  beforeAll(async () => {
    editor = await clientFor(spets(), { role: 'communicator' })
  })
  const payload = () => spets().payload

  /** News with a Swedish and an English text, published in both or none. */
  async function news({ isOut }: { isOut: boolean }): Promise<string> {
    const number = nextNumber()
    const { id } = await payload().create({
      collection: 'news',
      locale: 'sv',
      data: {
        title: `Svensk ${number}`,
        lead: 'Svensk ingress',
        date: '2026-01-01',
        slug: `sprak-${number}`,
        _status: isOut ? 'published' : 'draft',
      },
      draft: !isOut,
    })
    await payload().update({
      collection: 'news',
      id,
      locale: 'en',
      data: { title: `English ${number}`, lead: 'English lead', _status: isOut ? 'published' : 'draft' },
      draft: !isOut,
    })
    return id
  }

  const draft = (id: string, locale: 'sv' | 'en' | 'sma', title: string) =>
    editor.patch(`/news/${id}?locale=${locale}&draft=true`, { title, _status: 'draft' })
  const publish = (id: string, query: string) => editor.patch(`/news/${id}?${query}`, { _status: 'published' })

  /** What the public reads, without the text that a language falls back on. */
  async function read(id: string): Promise<Record<string, string | null> | null> {
    const answer = await rest(spets(), `/news/${id}?locale=all&fallback-locale=none`)
    if (answer.status !== 200) return null
    const { title } = JSON.parse(answer.text) as { title: Record<string, string | null> }
    return { sv: title.sv ?? null, en: title.en ?? null, sma: title.sma ?? null }
  }

  /** What the editor has. */
  async function written(id: string): Promise<Record<string, string | null>> {
    const { title } = await payload().findByID({ collection: 'news', id, draft: true, locale: 'all' })
    return title as unknown as Record<string, string | null>
  }

  const states = async (id: string) => {
    const { languages } = JSON.parse((await editor.get(`/news/${id}/publishing`)).text) as {
      languages: { language: string; state: string }[]
    }
    return Object.fromEntries(languages.map(({ language, state }) => [language, state]))
  }

  it.each(['publishSpecificLocale=sv', 'locale=sv', 'locale=sv&publishSpecificLocale=sv'])(
    'are published apart: %s leaves the English unread',
    async (query) => {
      const id = await news({ isOut: false })
      expect((await publish(id, query)).status).toBe(200)
      expect(await read(id)).toMatchObject({ sv: expect.stringMatching(/^Svensk/) as string, en: null })
      expect(await written(id)).toMatchObject({ en: expect.stringMatching(/^English/) as string })
      expect(await states(id)).toEqual({ sv: 'out', en: 'notOut', sma: 'notOut' })
      const list = await rest(spets(), `/news?locale=en&where[title][like]=English&limit=100`)
      expect(list.text).not.toContain(id)
    },
  )

  it('leave what readers had of the others, and the drafts of those waiting', async () => {
    const id = await news({ isOut: true })
    const before = await read(id)
    await draft(id, 'en', 'Unfinished')
    await draft(id, 'sv', 'Färdig')
    await publish(id, 'publishSpecificLocale=sv')
    expect(await read(id)).toEqual({ ...before, sv: 'Färdig' })
    expect(await written(id)).toMatchObject({ sv: 'Färdig', en: 'Unfinished' })
    expect(await states(id)).toEqual({ sv: 'out', en: 'changed', sma: 'notOut' })
    await publish(id, 'publishSpecificLocale=en')
    expect(await read(id)).toMatchObject({ sv: 'Färdig', en: 'Unfinished' })
    expect(await states(id)).toEqual({ sv: 'out', en: 'out', sma: 'notOut' })
  })

  it('are all published where none is named', async () => {
    const id = await news({ isOut: false })
    await publish(id, 'publishAllLocales=true&locale=sv')
    expect((await read(id))?.en).toMatch(/^English/)
    const other = await news({ isOut: false })
    await publish(other, '')
    expect((await read(other))?.en).toMatch(/^English/)
  })

  it('that were taken back with the document do not come out again with another', async () => {
    const id = await news({ isOut: true })
    await editor.patch(`/news/${id}`, { _status: 'draft' })
    expect(await read(id)).toBeNull()
    await publish(id, 'publishSpecificLocale=sv')
    expect(await read(id)).toMatchObject({ en: null })
  })

  it('other than Swedish wait for it', async () => {
    const id = await news({ isOut: false })
    const answer = await editor.patch(`/news/${id}?publishSpecificLocale=en&locale=en`, { _status: 'published' })
    expect([answer.status, answer.text]).toEqual([400, expect.stringMatching(/Publicera på svenska först|Publish in Swedish first/)])
    expect(await read(id)).toBeNull()
  })

  it('are taken back one at a time, and come back as they were written', async () => {
    const id = await news({ isOut: true })
    const before = await read(id)
    const answer = await editor.post(`/news/${id}/take-back?locale=en`, { language: 'en' })
    expect(answer.status).toBe(200)
    expect(await read(id)).toEqual({ ...before, en: null })
    expect(await written(id)).toMatchObject({ en: before?.en })
    expect(await states(id)).toEqual({ sv: 'out', en: 'notOut', sma: 'notOut' })
    await publish(id, 'publishSpecificLocale=en')
    expect(await read(id)).toEqual(before)
    expect((await editor.post(`/news/${id}/take-back`, { language: 'sv' })).status).toBe(409)
    expect((await editor.post(`/news/${id}/take-back`, { language: 'de' })).status).toBe(422)
  })

  it('of a published version are what was out, and of a copy nothing is out', async () => {
    const id = await news({ isOut: true })
    await draft(id, 'en', 'Unfinished')
    await draft(id, 'sv', 'Färdig')
    await publish(id, 'publishSpecificLocale=sv')
    const { docs } = await payload().findVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      sort: '-updatedAt',
      locale: 'all',
    })
    expect(JSON.stringify(docs)).not.toContain('Unfinished')
    await payload().restoreVersion({ collection: 'news', id: docs[0]?.id ?? '' })
    expect(JSON.stringify(await read(id))).not.toContain('Unfinished')
    const copy = await payload().duplicate({ collection: 'news', id })
    expect(await read(copy.id)).toBeNull()
  })

  it('go out at a set time as they are by then, the one that was set or all', async () => {
    for (const locale of ['sv', undefined]) {
      const id = await news({ isOut: false })
      const input = { type: 'publish', doc: { relationTo: 'news', value: id }, ...(locale ? { locale } : {}) }
      const { id: job } = await payload().create({
        collection: 'payload-jobs',
        data: {
          input,
          taskSlug: 'schedulePublish',
          waitUntil: new Date(Date.now() + 3_600_000).toISOString(),
          createdAt: new Date(Date.now() - 60_000).toISOString(),
        } as never,
      })
      await draft(id, 'sv', 'Skriven efteråt')
      const { times } = JSON.parse((await editor.get(`/news/${id}/publishing`)).text) as {
        times: { language: string | null; changedAt: string | null }[]
      }
      expect(times).toMatchObject([{ type: 'publish', language: locale ?? null, changedAt: expect.any(String) as string }])
      await payload().update({
        collection: 'payload-jobs',
        id: job,
        data: { waitUntil: new Date(Date.now() - 1_000).toISOString() } as never,
      })
      await publishDue(payload())
      expect(await read(id)).toMatchObject({ sv: 'Skriven efteråt', en: locale ? null : (expect.stringMatching(/^English/) as string) })
    }
  })

  it('in rows that have moved stay with their rows', async () => {
    const { id } = await payload().create({
      collection: 'strength-areas',
      locale: 'sv',
      data: { title: 'Område', slug: `rader-${nextNumber()}`, subAreas: [{ name: 'Ett' }, { name: 'Två' }], _status: 'published' },
    })
    const rows = async () => (await payload().findByID({ collection: 'strength-areas', id, draft: true, locale: 'sv' })).subAreas ?? []
    const [one, two] = await rows()
    const save = (locale: 'sv' | 'en', subAreas: object[], query = '') =>
      editor.patch(`/strength-areas/${id}?locale=${locale}${query || '&draft=true'}`, {
        ...(locale === 'en' ? { title: 'Area' } : {}),
        subAreas,
        _status: query ? 'published' : 'draft',
      })
    await save(
      'en',
      [
        { id: one?.id, name: 'One' },
        { id: two?.id, name: 'Two' },
      ],
      '&publishSpecificLocale=en',
    )
    await save('en', [
      { id: one?.id, name: 'Unfinished' },
      { id: two?.id, name: 'Two' },
    ])
    await save('sv', [{ name: 'Noll' }, { id: two?.id, name: 'Två' }, { id: one?.id, name: 'Ett' }], '&publishSpecificLocale=sv')
    const answer = await rest(spets(), `/strength-areas/${id}?locale=all&fallback-locale=none`)
    const { subAreas } = JSON.parse(answer.text) as { subAreas: { name: { sv?: string; en?: string } }[] }
    expect(subAreas.map(({ name }) => [name.sv, name.en ?? null])).toEqual([
      ['Noll', null],
      ['Två', 'Two'],
      ['Ett', 'One'],
    ])
    expect(
      (
        await payload().findByID({ collection: 'strength-areas', id, draft: true, locale: 'en', fallbackLocale: 'none' as never })
      ).subAreas?.map(({ name }) => name),
    ).toContain('Unfinished')
  })

  describe('are told of', () => {
    it('to users alone', async () => {
      const id = await news({ isOut: false })
      expect((await rest(spets(), `/news/${id}/publishing`)).status).toBe(403)
      expect(
        (
          await rest(spets(), `/news/${id}/take-back`, {
            method: 'POST',
            body: '{"language":"en"}',
            headers: { 'content-type': 'application/json' },
          })
        ).status,
      ).toBe(403)
      const reader = await clientFor(spets(), { role: 'reader' })
      expect((await reader.get(`/news/${id}/publishing`)).status).toBe(200)
      expect((await reader.post(`/news/${id}/take-back`, { language: 'en' })).status).toBe(403)
      const leader = await clientFor(spets(), { role: 'process-leader' })
      expect((await leader.post(`/news/${id}/take-back`, { language: 'en' })).status).toBe(403)
    })
  })
})
