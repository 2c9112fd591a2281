import { beforeAll, expect, it } from 'vitest'
import type { Where } from 'payload'
import { translator } from '../../../src/i18n'
import { clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const names = ['100 % el', '100 procent', 'a_b', 'axb', 'c\\d', 'c/d', 'e.f', 'exf', 'g*h', "O'Brien", 'plus+', '[hake]', 'åäö']

onEachDatabase('a search', (spets) => {
  const payload = () => spets().payload

  beforeAll(async () => {
    for (const name of names) await make(payload()).organisation({ name })
  })

  const found = async (where: Where) => {
    const { docs } = await payload().find({ collection: 'organisations', where, pagination: false, overrideAccess: true })
    return docs
      .map(({ name }) => name)
      .filter((name) => names.includes(name))
      .toSorted()
  }
  const holding = (text: string) => names.filter((name) => name.includes(text)).toSorted()

  it.each(['%', '_', '\\', '.', '*', "'", '+', '[', 'a_b', '0 %', 'å', '"', '%%', '\\%', '(', '^'])(
    'for %s finds what holds it, and nothing else',
    async (text) => {
      expect(await found({ name: { contains: text } }), 'contains').toEqual(holding(text))
      const words = text.split(' ')
      const withAll = names.filter((name) => words.every((word) => name.includes(word))).toSorted()
      expect(await found({ name: { like: text } }), 'like').toEqual(withAll)
      const withNone = names.filter((name) => words.every((word) => !name.includes(word))).toSorted()
      expect(await found({ name: { not_like: text } }), 'not_like').toEqual(withNone)
    },
  )

  it.each([
    ['Åre', 'åre', 'ÅRE'],
    ['östersund', 'ÖSTERSUND', 'Östersund'],
    ['Élan Ïle', 'élan ïle', 'ÉLAN ÏLE'],
    ['Šumava', 'šumava', 'ŠUMAVA'],
    ['Đorđe', 'đorđe', 'ĐORĐE'],
    ['Áŋŋel', 'áŋŋel', 'ÁŊŊEL'],
    ['Οδός', 'ΟΔΌΣ', 'οδόσ'],
    ['Жуковский', 'жуковский', 'ЖУКОВСКИЙ'],
    ['Straße', 'straße', 'STRAẞE'],
    ['Ա՝Հայաստան', 'ա՝հայաստան', 'ա՝ՀԱՅԱՍՏԱՆ'],
  ])('finds %s whatever the form of its letters', async (name, ...asked) => {
    const [few, decomposed] = [`${name} 1`, `${name} 2`.normalize('NFD')]
    for (const each of [few, decomposed]) await make(payload()).organisation({ name: each })
    const all = async (where: Where) =>
      (await payload().find({ collection: 'organisations', where, pagination: false })).docs
        .map((doc) => doc.name.normalize('NFC'))
        .toSorted()
    const both = [few, decomposed.normalize('NFC')].toSorted()
    for (const word of [name, ...asked, name.normalize('NFD'), ...asked.map((each) => each.normalize('NFD'))]) {
      expect(await all({ name: { contains: word } }), `contains ${word}`).toEqual(both)
      expect(await all({ name: { like: word } }), `like ${word}`).toEqual(both)
      expect(await all({ name: { not_like: word } }), `not_like ${word}`).not.toEqual(expect.arrayContaining(both))
    }
    await payload().delete({ collection: 'organisations', where: { name: { contains: name } } })
  })

  it('keeps å, a and ä apart, and letters that no other form has', async () => {
    expect(await found({ name: { contains: 'aäo' } })).toEqual([])
    expect(await found({ name: { contains: 'ÅÄÖ' } })).toEqual(['åäö'])
  })

  it('finds by REST, in what is related and in rows too', async () => {
    const { id } = await make(payload()).organisation({ name: 'Ånge Älvdal' })
    const data = {
      kind: 'person',
      name: 'Örjan Šmid',
      email: 'orjan@sokning.example',
      language: 'sv',
      status: 'active',
      affiliations: [{ organisation: id, role: 'Ägare' }],
    } as const
    await payload().create({ collection: 'contacts', data: data as never })
    const administrator = await spets().user('administrator')
    const names = async (where: Where) =>
      (await payload().find({ collection: 'contacts', where, user: administrator, overrideAccess: false })).docs.map((doc) => doc.name)
    expect(await names({ name: { like: 'šMID öRJAN' } })).toEqual(['Örjan Šmid'])
    expect(await names({ 'organisations.name': { contains: 'ånge ä' } })).toEqual(['Örjan Šmid'])
    expect(await names({ 'affiliations.role': { like: 'ägARE' } })).toEqual(['Örjan Šmid'])
    const client = await clientFor(spets(), { role: 'communicator' })
    const page = await client.get(
      `/organisations?where[name][like]=${encodeURIComponent('ånge')}&where[name][contains]=${encodeURIComponent('ÄLV')}`,
    )
    expect(JSON.parse(page.text)).toMatchObject({ totalDocs: 1 })
  })

  it('reaches no further into running text and JSON than to whether there is any', async () => {
    const get = (path: string) => rest(spets(), path)
    const injected = encodeURIComponent("x%' or 1=1 or '' like '")
    for (const path of ['body.root.children.text', 'body.children.children.text', 'body__root__children'])
      for (const operator of ['like', 'contains', 'not_like', 'equals', 'exists'])
        expect((await get(`/news?where[${path}][${operator}]=${injected}`)).status, `${path} ${operator}`).toBe(400)
    expect((await get('/newsletters?where[blocks.text.root][like]=x')).status).toBe(400)
    const asked = payload().find({
      collection: 'segments',
      where: { 'question.and': { like: 'x' } },
      user: await spets().user('communicator'),
      overrideAccess: false,
    })
    await expect(asked).rejects.toThrow(translator('sv')('problems.question'))
    expect((await get('/news?where[body][exists]=true')).status).toBe(200)
    expect((await get('/news?sort=body.root.children')).status).toBe(400)
  })
})
