import { beforeAll, expect, it } from 'vitest'
import { type Client, clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { graphql } from '../../support/graphql'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('a request in GraphQL', (spets) => {
  let communicator: Client
  let area: string
  beforeAll(async () => {
    communicator = await clientFor(spets(), { role: 'communicator' })
    area = (await make(spets().payload).strengthArea({ title: 'Skogen' })).id
    await spets().payload.update({ collection: 'strength-areas', id: area, locale: 'en', data: { title: 'The forest' } })
    await make(spets().payload).news({ strengthAreas: [area] })
  })
  const ask = (query: string, variables: object = {}) => graphql(spets(), query, variables, { authorization: `JWT ${communicator.token}` })
  const areas = '{ docs { strengthAreas { title } } }'

  it('is refused in words when it asks in two languages', async () => {
    for (const [query, variables] of [
      [`{ a: NewsItems(locale: sv) ${areas} b: NewsItems(locale: en) ${areas} }`],
      [`{ a: NewsItems(locale: en) ${areas} b: NewsItems ${areas} }`],
      [`{ a: NewsItems(fallbackLocale: sv) ${areas} b: NewsItems(fallbackLocale: none) ${areas} }`],
      [
        `query ($x: LocaleInputType, $y: LocaleInputType = en) { a: NewsItems(locale: $x) ${areas} b: NewsItems(locale: $y) ${areas} }`,
        { x: 'sv' },
      ],
      [`fragment F on Query { b: NewsItems(locale: en) ${areas} } query { a: NewsItems(locale: sv) ${areas} ...F }`],
      ['{ NewsItems(locale: en) { docs { strengthAreas(locale: sv) { title } } } }'],
      [`{ a: NewsItems(locale: en) ${areas} b: StrengthArea(id: "${area}") { title } }`],
      [
        `mutation { a: updateStrengthArea(id: "${area}", locale: en, data: { title: "X" }) { id } b: updateStrengthArea(id: "${area}", data: { title: "Y" }) { id } }`,
      ],
    ] as [string, object?][]) {
      const answer = await ask(query, variables)
      expect([query, answer.text]).toEqual([query, expect.stringMatching(/bara gälla ett språk/)])
      expect(JSON.parse(answer.text)).not.toHaveProperty('data')
    }
    expect((await spets().payload.findByID({ collection: 'strength-areas', id: area, locale: 'en' })).title).toBe('The forest')
  })

  it('is answered in the language that all of it asks for, also for what is related', async () => {
    for (const [locale, title] of [
      ['en', 'The forest'],
      ['sv', 'Skogen'],
    ]) {
      const { status, text } = await ask(
        `{ a: NewsItems(locale: ${locale}) ${areas} b: NewsItems(locale: ${locale}) { docs { strengthAreas(locale: ${locale}) { title } } } }`,
      )
      const [a, b] = Object.values((JSON.parse(text) as { data: Record<string, unknown> }).data)
      expect([status, a, b]).toEqual([200, { docs: [{ strengthAreas: [{ title }] }] }, { docs: [{ strengthAreas: [{ title }] }] }])
    }
  })
})
