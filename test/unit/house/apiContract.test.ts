import { describe, expect, it } from 'vitest'
import { brokenInGraphql, brokenInOpenApi, type OpenApi, unacknowledged } from '../../support/apiContract'

const described = (): OpenApi => ({
  paths: {
    '/news': {
      get: {
        parameters: [
          { name: 'sort', in: 'query', schema: { type: 'string', enum: ['date', 'title'] } },
          { name: 'page', in: 'query', schema: { type: 'integer' } },
        ],
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/News' } } } }, 400: {} },
      },
    },
    '/subscriptions': {
      post: {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { type: 'object', properties: { name: { type: 'string' } }, required: [] } } },
        },
        responses: { 202: {} },
      },
    },
  },
  components: {
    schemas: {
      News: {
        type: 'object',
        properties: {
          title: { anyOf: [{ $ref: '#/components/schemas/Text' }, { type: 'null' }] },
          kind: { type: 'string', enum: ['a', 'b'] },
          related: { type: 'array', items: { $ref: '#/components/schemas/News' } },
        },
        required: ['kind'],
      },
      Text: { type: 'object', properties: { value: { type: 'string' } }, required: ['value'] },
    },
  },
})

/** What breaks when the description is changed. */
function after(change: (api: Required<OpenApi>) => void): string[] {
  const now = described()
  change(now as Required<OpenApi>)
  return brokenInOpenApi(described(), now)
}

const news = (api: OpenApi) => api.paths?.['/news']?.get ?? {}
const body = (api: OpenApi) => api.paths?.['/subscriptions']?.post?.requestBody?.content?.['application/json']?.schema ?? {}
const schema = (api: OpenApi, name: string) => api.components?.schemas?.[name] ?? {}

describe('changes of an API', () => {
  it('break nothing when there are none, and when there is more than before', () => {
    expect(after(() => {})).toEqual([])
    expect(
      after((api) => {
        api.paths['/pages'] = { get: {} }
        news(api).parameters?.push({ name: 'limit', in: 'query' })
        schema(api, 'News').properties = { ...schema(api, 'News').properties, lead: { type: 'string' } }
        schema(api, 'Text').properties = { ...schema(api, 'Text').properties, lang: { type: 'string' } }
        body(api).properties = { ...body(api).properties, email: { type: 'string' } }
      }),
    ).toEqual([])
  })

  it('break those who ask for what is gone', () => {
    expect(after((api) => delete api.paths['/news'])).toEqual(['GET /news: the operation is gone'])
    expect(after((api) => delete api.paths['/news']?.get)).toEqual(['GET /news: the operation is gone'])
    expect(after((api) => news(api).parameters?.pop())).toEqual(['GET /news: the parameter page is gone'])
    expect(after((api) => news(api).parameters?.[0]?.schema?.enum?.pop())).toEqual([
      'GET /news: the parameter sort no longer has the values title',
    ])
    expect(after((api) => delete news(api).responses?.[400])).toEqual(['GET /news: the answer 400 is gone'])
  })

  it('break those who read what is gone, is something else or is no longer sure', () => {
    expect(after((api) => delete schema(api, 'Text').properties?.value)).toEqual(['GET /news: 200.title.value is gone'])
    expect(after((api) => Object.assign(schema(api, 'Text').properties?.value ?? {}, { type: 'number' }))).toEqual([
      'GET /news: 200.title.value was string and is number',
    ])
    expect(after((api) => Object.assign(schema(api, 'Text').properties?.value ?? {}, { type: ['string', 'null'] }))).toEqual([
      'GET /news: 200.title.value was string and is string or null',
    ])
    expect(after((api) => schema(api, 'News').required?.pop())).toEqual(['GET /news: 200.kind is no longer promised'])
    expect(after((api) => schema(api, 'News').properties?.kind?.enum?.pop())).toEqual(['GET /news: 200.kind no longer has the values b'])
  })

  it('break those who send, when more is demanded or less is taken', () => {
    expect(after((api) => news(api).parameters?.push({ name: 'key', in: 'query', required: true }))).toEqual([
      'GET /news: the parameter key is now required',
    ])
    expect(after((api) => body(api).required?.push('name'))).toEqual(['POST /subscriptions: body.name is now required'])
    expect(after((api) => Object.assign(body(api).properties?.name ?? {}, { enum: ['Ann'] }))).toEqual([
      'POST /subscriptions: body.name takes only some values',
    ])
  })

  it('break those who ask by GraphQL', () => {
    const old = 'type Query { news: String, page(id: String): String }'
    expect(brokenInGraphql(old, 'type Query { news: String, page(id: String, at: Int): String }')).toEqual([])
    expect(brokenInGraphql(old, 'type Query { page(id: String!): String }')).toEqual([
      'Query.news was removed.',
      'Query.page arg id has changed type from String to String!.',
    ])
  })

  it('may be owned up to, each by what it is about', () => {
    const broken = ['GET /news: 200.title is gone', 'GET /news/{id}: 200.item.title is gone', 'Query.news was removed.']
    const changes = (line: string) =>
      `# Changes\n\n## Unreleased\n\n${line}\n\n## 0.1\n\n- API change: GET /news, GET /news/{id}, Query.news`
    expect(unacknowledged(broken, changes('- Nothing'))).toEqual(broken)
    expect(unacknowledged(broken, changes('- **GET /news** is new'))).toEqual(broken)
    expect(unacknowledged(broken, changes('- API change: GET /news: `title` is called `name`.'))).toEqual(broken.slice(1))
    expect(unacknowledged(broken, changes('- API change: GET /news, GET /news/{id} and Query.news are otherwise.'))).toEqual([])
  })
})
