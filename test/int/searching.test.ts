import { beforeAll, expect, it } from 'vitest'
import type { Where } from 'payload'
import { translator } from '../../src/i18n'
import { make } from '../support/fixtures'
import { rest } from '../support/rest'
import { onEachDatabase } from '../support/spets'

const names = ['100 % el', '100 procent', 'a_b', 'axb', 'c\\d', 'c/d', 'e.f', 'exf', 'g*h', "O'Brien", 'plus+', '[hake]', 'åäö']

onEachDatabase('a search', (spets) => {
  const payload = () => spets().payload

  beforeAll(async () => {
    for (const name of names) await make(payload()).organisation({ name })
  })

  const found = async (where: Where) => {
    const { docs } = await payload().find({ collection: 'organisations', where, pagination: false, overrideAccess: true })
    return docs.map(({ name }) => name).filter((name) => names.includes(name)).toSorted()
  }
  const holding = (text: string) => names.filter((name) => name.includes(text)).toSorted()

  it.each(['%', '_', '\\', '.', '*', "'", '+', '[', 'a_b', '0 %', 'å', '"', '%%', '\\%', '(', '^'])('for %s finds what holds it, and nothing else', async (text) => {
    expect(await found({ name: { contains: text } }), 'contains').toEqual(holding(text))
    const words = text.split(' ')
    const withAll = names.filter((name) => words.every((word) => name.includes(word))).toSorted()
    expect(await found({ name: { like: text } }), 'like').toEqual(withAll)
    const withNone = names.filter((name) => words.every((word) => !name.includes(word))).toSorted()
    expect(await found({ name: { not_like: text } }), 'not_like').toEqual(withNone)
  })

  it('reaches no further into running text and JSON than to whether there is any', async () => {
    const get = (path: string) => rest(spets(), path)
    const injected = encodeURIComponent("x%' or 1=1 or '' like '")
    for (const path of ['body.root.children.text', 'body.children.children.text', 'body__root__children'])
      for (const operator of ['like', 'contains', 'not_like', 'equals', 'exists'])
        expect((await get(`/news?where[${path}][${operator}]=${injected}`)).status, `${path} ${operator}`).toBe(400)
    expect((await get('/newsletters?where[blocks.text.root][like]=x')).status).toBe(400)
    const asked = payload().find({ collection: 'segments', where: { 'question.and': { like: 'x' } }, user: await spets().user('communicator'), overrideAccess: false })
    await expect(asked).rejects.toThrow(translator('sv')('problems.question'))
    expect((await get('/news?where[body][exists]=true')).status).toBe(200)
    expect((await get('/news?sort=body.root.children')).status).toBe(400)
  })
})
