import type { GraphQLSchema } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { headersOf } from '../../support/access/headers'
import { type Stage, stageFor } from '../../support/access/stage'
import { type Actor, actors } from '../../support/access/table'
import { graphql } from '../../support/graphql'
import { isList, queriesOf, schemaOf, selectionsFor } from '../../support/graphqlSelections'
import { rest } from '../../support/rest'
import { hiddenFrom, hideFromRoles, type Mark, marks } from '../../support/roleSecrets'
import { onEachDatabase } from '../../support/spets'

const nobodyHas = 'zznobodyhas'

/** Ways to ask for more than a role is given. */
const listQueries = [
  'depth=4&limit=100',
  'depth=2&limit=0&pagination=false',
  'draft=true&depth=3&limit=100&locale=all',
  'trash=true&depth=2&limit=100',
  'showHiddenFields=true&overrideAccess=true&depth=2&limit=100&disableErrors=true&includeLockStatus=true',
  'populate[contacts][email]=true&populate[users][email]=true&populate[segments][name]=true&depth=4&limit=100',
  'joins[contacts][limit]=0&joins[invitations][limit]=0&joins[dispatches][limit]=0&joins[carriedOutBy][limit]=0&depth=4&limit=100',
  'select[keyHash]=true&select[resetPasswordToken]=true&select[hash]=true&select[notes]=true&select[segmentQuestions]=true&limit=100',
]

/** Where a question could reach what some role must not see: whose text, in which collection, by which path. */
const guessable: readonly (readonly [mark: Mark, slug: string, path: string])[] = [
  ['contact', 'organisations', 'contacts.name'],
  ['contact', 'organisations', 'contacts.notes'],
  ['contact', 'meetings', 'participants.name'],
  ['contact', 'meetings', 'participants.email'],
  ['contact', 'meetings', 'invitations.contact.email'],
  ['contact', 'meetings', 'invitations.contactName'],
  ['contact', 'segments', 'include.name'],
  ['contact', 'contacts', 'notes'],
  ['segment', 'newsletters', 'segments.name'],
  ['segment', 'meetings', 'segments.name'],
  ['segment', 'communication-plans', 'audiences.segment.name'],
  ['segment', 'dispatches', 'segmentQuestions'],
  ['user', 'newsletters', 'owner.name'],
  ['user', 'newsletters', 'owner.email'],
  ['user', 'dispatches', 'confirmedBy.email'],
  ['user', 'payload-locked-documents', 'user.email'],
  ['nobodys', 'users', 'resetPasswordToken'],
  ['nobodys', 'newsletters', 'owner.resetPasswordToken'],
  ['nobodys', 'api-clients', 'keyHash'],
]

const guesses = (path: string): ((text: string) => string)[] => {
  const [first = path, ...rest] = path.split('.')
  const nested = rest.length > 0 ? `[${first}][contains][${rest.join('.')}]` : `[${path}]`
  return [
    (text) => `?where[${path}][like]=${text}`,
    (text) => `?where[or][0][${path}][contains]=${text}`,
    (text) => `?where[${path.replaceAll('.', '__')}][like]=${text}`,
    (text) => `?where${nested}[like]=${text}`,
    (text) => `/count?where[${path}][like]=${text}`,
  ]
}

onEachDatabase(
  'what roles see of what is not for them',
  (spets) => {
    let stage: Stage
    let schema: GraphQLSchema
    const headers = new Map<Actor, Record<string, string>>()
    beforeAll(async () => {
      stage = await stageFor(spets())
      await hideFromRoles(stage)
      schema = await schemaOf(spets())
      for (const actor of actors) headers.set(actor, await headersOf(stage, actor))
    })

    const seenIn = (text: string, actor: Actor) => hiddenFrom[actor].filter((mark) => text.includes(marks[mark]))
    const get = async (actor: Actor, path: string) => {
      const answer = await rest(spets(), path, { headers: headers.get(actor) ?? {} })
      expect([path, seenIn(answer.text, actor)]).toEqual([path, []])
      expect(answer.status, path).toBeLessThan(500)
      return answer
    }
    const ask = async (actor: Actor, query: string) => {
      const answer = await graphql(spets(), query, {}, headers.get(actor))
      expect([query, seenIn(answer.text, actor)]).toEqual([query, []])
      return JSON.parse(answer.text) as { data?: Record<string, unknown> | null }
    }
    /** Some have no API at all: Payload's list of migrations, second factors. */
    const collections = () => spets().payload.config.collections.filter(({ endpoints }) => endpoints !== false)

    describe.each(actors)('%s', (actor) => {
      it('is really known', async () => {
        const { text } = await get(actor, '/access')
        const { canAccessAdmin } = JSON.parse(text) as { canAccessAdmin: boolean }
        expect(Boolean(canAccessAdmin)).toBe(!['API client', 'public'].includes(actor))
      })

      it('reads lists, however they are asked for', async () => {
        for (const { slug } of collections()) for (const query of listQueries) await get(actor, `/${slug}?${query}`)
      })

      it('reads single documents, versions, numbers and globals', async () => {
        for (const { slug, versions } of collections()) {
          const { docs } = await spets().payload.find({ collection: slug, limit: 5, depth: 0, pagination: false })
          for (const { id } of docs) await get(actor, `/${slug}/${id}?depth=3&draft=true&trash=true&showHiddenFields=true`)
          if (versions) await get(actor, `/${slug}/versions?depth=3&limit=100`)
          await get(actor, `/${slug}/count?draft=true&trash=true`)
        }
        for (const { slug, versions } of spets().payload.config.globals)
          for (const path of versions ? ['', '/versions'] : [''])
            await get(actor, `/globals/${slug}${path}?depth=3&draft=true&showHiddenFields=true`)
      })

      it('reads lists by GraphQL, with all that they hold and point at', async () => {
        for (const name of queriesOf(schema, isList))
          for (const selection of selectionsFor(schema, name)) await ask(actor, `{ ${name} { ${selection} } }`)
      })

      it('guesses in vain', async () => {
        for (const [mark, slug, path] of guessable.filter(([hidden]) => hiddenFrom[actor].includes(hidden)))
          for (const guess of guesses(path)) {
            const [right, wrong] = [await get(actor, `/${slug}${guess(marks[mark])}`), await get(actor, `/${slug}${guess(nobodyHas)}`)]
            const told = ({ status, text }: typeof right) => [status, countIn(text)]
            expect([guess(''), ...told(right)]).toEqual([guess(''), ...told(wrong)])
          }
      })

      it('does not sort by what lies in other documents, nor by what is hidden', async () => {
        for (const [, slug, path] of guessable.filter(([mark]) => hiddenFrom[actor].includes(mark)))
          for (const field of [path, path.replaceAll('.', '__')]) {
            const [up, down] = [await get(actor, `/${slug}?sort=${field}`), await get(actor, `/${slug}?sort=-${field}`)]
            if (path.includes('.')) expect([400, 403], `${slug} by ${field}`).toContain(up.status)
            expect([field, up.status, idsIn(up.text)]).toEqual([field, down.status, idsIn(down.text)])
          }
      })
    })
  },
  { logLevel: 'silent' },
)

interface Page {
  totalDocs?: number
  docs?: { id: string }[]
}

const countIn = (text: string) => (JSON.parse(text) as Page).totalDocs ?? null

const idsIn = (text: string) => (JSON.parse(text) as Page).docs?.map(({ id }) => id) ?? null
