import { beforeAll, expect, it } from 'vitest'
import { headersOf } from '../../support/access/headers'
import { type Stage, stageFor } from '../../support/access/stage'
import type { Actor } from '../../support/access/table'
import { plain } from '../../support/fixtures'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('the model as a picture for newsletters', (spets) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await stageFor(spets())
  })

  const make = async (actor: Actor) => rest(spets(), '/media/explanation-model', sending('POST', {}, await headersOf(stage, actor)))

  it('is refused while there are no levels', async () => {
    expect((await make('communicator')).status).toBe(409)
  })

  it('is made with the levels by number in its alternative text, in both languages', async () => {
    const { payload } = spets()
    const slug = 'explanation-model'
    const levels = ['Bas', 'Bredd', 'Spets'].map((label) => ({ label, key: label.toLowerCase() }))
    const model = await payload.updateGlobal({ slug, data: { ...plain.explanationModel(), levels } })
    const english = ['Base', 'Breadth', 'Peak']
    const inEnglish = model.levels.map((level, place) => ({ ...level, label: english[place] ?? '' }))
    await payload.updateGlobal({ slug, locale: 'en', data: { title: 'Base to peak', levels: inEnglish } })
    const answer = await make('process leader')
    const { id, levels: said } = JSON.parse(answer.text) as { id: string; levels: string }
    expect([answer.status, said]).toEqual([201, '1 Bas, 2 Bredd, 3 Spets'])
    const altIn = async (locale: 'en' | 'sv') => (await payload.findByID({ collection: 'media', id, locale })).alt
    expect(await altIn('sv')).toBe(
      'Bas – Bredd – Spets. En pyramid med nivåer nedifrån och upp: 1 Bas, 2 Bredd, 3 Spets. Pilar går åt båda håll mellan de två översta.',
    )
    expect(await altIn('en')).toContain('Base to peak. A pyramid with levels from the bottom up: 1 Base, 2 Breadth, 3 Peak.')
    const { filename, height, mimeType, width } = await payload.findByID({ collection: 'media', id })
    expect([filename, mimeType, width, height]).toEqual(['bas-bredd-spets.png', 'image/png', 1080, 756])
    expect((await rest(spets(), `/media/file/${filename}`)).headers.get('content-type')).toBe('image/png')
  })

  it('is refused to those who add no pictures', async () => {
    for (const actor of ['reader', 'API client', 'public'] as const) expect((await make(actor)).status).toBe(403)
  })
})
