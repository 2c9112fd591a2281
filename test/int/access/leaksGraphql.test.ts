import { type GraphQLSchema, getIntrospectionQuery } from 'graphql'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { graphql } from '../../support/graphql'
import { isList, queriesOf, schemaOf, selectionsFor } from '../../support/graphqlSelections'
import { type Hidden, hideSecrets, secret } from '../../support/secrets'
import { onEachDatabase } from '../../support/spets'

const nobodyHas = 'zznobodyhas'

/** What the public reads by GraphQL; all other lists are refused. */
const publicLists = [
  'StrengthAreas',
  'Terms',
  'TermTombstones',
  'NewsItems',
  'allMedia',
  'Activities',
  'Organisations',
  'Meetings',
  'People',
  'Pages',
  'Initiatives',
  'Calls',
  'Documents',
  'RoleDescriptions',
  'Logos',
]

interface Reply {
  data?: Record<string, unknown> | null
  errors?: { message: string }[]
}

onEachDatabase(
  'what the public gets by GraphQL',
  (spets) => {
    let hidden: Hidden
    let schema: GraphQLSchema
    beforeAll(async () => {
      hidden = await hideSecrets(spets())
      schema = await schemaOf(spets())
    })
    afterEach(() => {
      vi.unstubAllEnvs()
    })

    const ask = async (query: string, variables: object = {}): Promise<Reply> => {
      const { status, text } = await graphql(spets(), query, variables)
      expect(text, query).not.toContain(secret)
      expect(status, query).toBeLessThan(500)
      return JSON.parse(text) as Reply
    }
    const lists = () => queriesOf(schema, isList).filter((name) => !name.startsWith('versions'))

    describe('lists', () => {
      it('are answered where something is public, and refused elsewhere', async () => {
        for (const name of lists()) {
          const { data, errors } = await ask(`{ ${name} { docs { id } totalDocs } }`)
          expect([name, data?.[name] !== null], JSON.stringify(errors)).toEqual([name, publicLists.includes(name)])
        }
        expect(lists()).toEqual(expect.arrayContaining(publicLists))
      })

      it.each(publicLists)('of %s tell nothing in any field, nor in what they point at', async (name) => {
        for (const selection of selectionsFor(schema, name))
          for (const args of ['', '(draft: true, trash: true, limit: 0, pagination: false)', '(locale: sma, select: true)']) {
            const { data, errors } = await ask(`{ ${name}${args} { ${selection} } }`)
            expect(data, `${selection} ${JSON.stringify(errors)}`).toBeDefined()
          }
      })

      it('come at most a hundred at a time', async () => {
        expect((await ask('{ NewsItems(limit: 100000) { limit } }')).data).toEqual({ NewsItems: { limit: 100 } })
        expect((await ask('{ NewsItems(limit: 0) { limit } }')).data).toEqual({ NewsItems: { limit: 10 } })
        expect((await ask('{ NewsItems(pagination: false) { limit } }')).data).toEqual({ NewsItems: { limit: 10 } })
      })

      it('are not asked for by the thousand in one question', async () => {
        const many = Array.from({ length: 300 }, (_, place) => `a${place}: NewsItems { docs { id title } }`)
        const { data, errors } = await ask(`{ ${many.join(' ')} }`)
        expect(data).toBeUndefined()
        expect(errors?.[0]?.message).toContain('complexity')
      })
    })

    describe('one document', () => {
      it('that is hidden is answered as one that does not exist', async () => {
        const { drafts, closed } = hidden
        const asked = [
          ['StrengthArea', drafts.area],
          ['Term', drafts.term],
          ['NewsItem', drafts.news],
          ['Meeting', closed.meeting],
          ['Activity', closed.activity],
        ] as const
        for (const [name, id] of asked)
          for (const args of ['', ', draft: true', ', trash: true']) {
            const one = async (of: string) => ask(`query ($id: String!) { ${name}(id: $id${args}) { id } }`, { id: of })
            const answer = await one(id)
            expect(answer.data).toEqual({ [name]: null })
            expect(answer).toEqual(await one(hidden.published.organisation))
          }
      })

      it('that is published tells nothing of its newer draft', async () => {
        const { published } = hidden
        const asked = [
          ['StrengthArea', published.area],
          ['Term', published.term],
          ['NewsItem', published.news],
          ['Meeting', published.meeting],
          ['Activity', published.activity],
          ['Organisation', published.organisation],
        ] as const
        for (const [name, id] of asked)
          for (const selection of selectionsFor(schema, name)) {
            const { data } = await ask(`query ($id: String!) { ${name}(id: $id, draft: true) { ${selection} } }`, { id })
            expect(data?.[name], `${name} ${selection}`).not.toBeNull()
          }
      })

      it('of a private collection is refused, and so is what may be done with it', async () => {
        const names = queriesOf(schema, ({ name, args }) => args.some((arg) => arg.name === 'id') && !/^(docAccess|version)/.test(name))
        for (const id of Object.values(hidden.private))
          for (const name of names) {
            const { data } = await ask(`query ($id: String!) { ${name}(id: $id) { id } }`, { id })
            expect(data, name).toEqual({ [name]: null })
          }
      })
    })

    it('has no versions', async () => {
      const names = queriesOf(schema, (field) => isList(field) && field.name.startsWith('versions'))
      expect(names).toContain('versionsNewsItems')
      for (const name of names) expect((await ask(`{ ${name} { docs { id } } }`)).data).toEqual({ [name]: null })
      const { docs } = await spets().payload.findVersions({ collection: 'news', limit: 1 })
      const one = await ask('query ($id: String) { versionNewsItem(id: $id) { id } }', { id: docs[0]?.id })
      expect(one.data).toEqual({ versionNewsItem: null })
    })

    it('counts only what is public', async () => {
      const counts = queriesOf(schema, ({ name }) => name.startsWith('count'))
      for (const name of counts) {
        const { data } = await ask(`{ ${name} { totalDocs } }`)
        const isPublic = publicLists.some((list) => name === `count${list}`)
        expect([name, data?.[name] !== null]).toEqual([name, isPublic])
      }
      const { totalDocs } = await spets().payload.count({
        collection: 'meetings',
        where: { public: { equals: true } },
      })
      expect((await ask('{ countMeetings(draft: true, trash: true) { totalDocs } }')).data).toEqual({ countMeetings: { totalDocs } })
    })

    it.each([
      ['Meetings', 'where: { organiser__email: { like: $text } }'],
      ['Meetings', 'where: { organiser__name: { contains: $text } }'],
      ['Meetings', 'where: { invitationMessage: { like: $text } }'],
      ['Meetings', 'where: { OR: [{ organiser__email: { like: $text } }, { AND: [{ invitationMessage: { like: $text } }] }] }'],
      ['Activities', 'where: { goal: { like: $text } }'],
      ['Activities', 'where: { AND: [{ audience: { like: $text } }] }'],
      ['NewsItems', 'draft: true, where: { title: { like: $text } }'],
      ['NewsItems', 'draft: true, where: { lead: { contains: $text } }'],
      ['Organisations', 'where: { otherSpellings__name: { like: $text } }'],
      ['Terms', 'draft: true, where: { explanation: { like: $text } }'],
    ])('a guess about %s (%s) is answered the same, right or wrong', async (name, args) => {
      const guess = (text: string) => ask(`query ($text: String!) { ${name}(${args}) { docs { id } totalDocs } }`, { text })
      const [right, wrong] = [await guess(secret), await guess(nobodyHas)]
      expect(right).toEqual(wrong)
    })

    it.each([
      ['NewsItems', { strengthAreas: { contains: { title: { like: '$' } } } }],
      ['NewsItems', { terms: { contains: { preferredLabel: { like: '$' } } } }],
      ['Activities', { strengthAreas: { contains: { title: { like: '$' } } } }],
      ['Meetings', { segments: { contains: { name: { like: '$' } } } }],
      ['NewsItems', { AND: [{ strengthAreas: { in: [{ title: { like: '$' } }] } }] }],
    ])('a question inside a question about %s is answered the same, right or wrong', async (name, where) => {
      const type = `${name.replace(/s$/, '').replace('Activitie', 'Activity')}_where`
      const guess = (text: string) =>
        ask(`query ($where: ${type}) { ${name}(where: $where) { docs { id } } }`, {
          where: JSON.parse(JSON.stringify(where).replace('$', text)) as object,
        })
      const [right, wrong] = [await guess(secret), await guess(nobodyHas)]
      expect(right.errors?.map(({ message }) => message)).toEqual(wrong.errors?.map(({ message }) => message))
      expect(right.data).toEqual(wrong.data)
    })

    it('joins are guessed about in vain, and bounded', async () => {
      const guess = (text: string) =>
        ask(
          `query ($text: String!) { Terms { docs { narrower(where: { preferredLabel: { like: $text } }, count: true) { docs { id } totalDocs } } } }`,
          { text },
        )
      expect(await guess(secret)).toEqual(await guess(nobodyHas))
      const sorted = await ask('{ Terms { docs { narrower(sort: "related.preferredLabel", limit: 100000) { docs { id } } } } }')
      expect(sorted.errors?.length).toBeGreaterThan(0)
    })

    it.each(['organiser.email', 'organiser__email', 'invitationMessage', 'sequence', 'activity.title', 'activity__title'])(
      'the order of meetings by %s is answered the same both ways',
      async (field) => {
        const query = 'query ($sort: String) { Meetings(sort: $sort) { docs { id } } }'
        const [up, down] = [await ask(query, { sort: field }), await ask(query, { sort: `-${field}` })]
        expect(up).toEqual(down)
      },
    )

    it('tells of access no more than there is', async () => {
      const { data } = await ask('{ docAccessNewsItem(id: "nothing") { read { permission } update { permission } } }')
      expect(JSON.stringify(data)).not.toContain('"update":{"permission":true')
      const access = await ask('{ Access { canAccessAdmin contacts { read { permission } } } }')
      expect(JSON.stringify(access.data)).not.toContain('true')
    })

    it('lets nobody write, and has no other door for logging in', async () => {
      const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {})
      expect(mutations.filter((name) => /user|password|login|unlock/i.test(name))).toEqual([])
      const ids = [...Object.values(hidden.private), ...Object.values(hidden.published)]
      for (const name of mutations.filter((each) => each.startsWith('delete')))
        for (const id of ids) {
          const { data } = await ask(`mutation ($id: String!) { ${name}(id: $id) { id } }`, { id })
          expect(data, name).toEqual({ [name]: null })
        }
      const { totalDocs } = await spets().payload.count({ collection: 'contacts' })
      expect(totalDocs).toBeGreaterThan(0)
    })

    it('does not describe itself in production', async () => {
      vi.stubEnv('NODE_ENV', 'production')
      for (const query of [getIntrospectionQuery(), '{ __type(name: "Contact") { fields { name } } }']) {
        const { data, errors } = await ask(query)
        expect(data).toBeUndefined()
        expect(errors?.length).toBeGreaterThan(0)
      }
    })
  },
  { logLevel: 'silent' },
)
