import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { brokenInGraphql, brokenInOpenApi, type OpenApi, unacknowledged } from '../../support/apiContract'
import { type ApiFile, apiFiles, apiFilesNow } from '../../support/apiFiles'

describe('what the public APIs have promised', () => {
  let now: Record<ApiFile, string>
  const kept = (name: ApiFile) => readFileSync(apiFiles[name], 'utf8')
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  beforeAll(async () => {
    now = await apiFilesNow()
  })

  it('holds in /v1, or CHANGELOG.md says what does not by "API change:"', () => {
    const broken = brokenInOpenApi(JSON.parse(kept('openApi')) as OpenApi, JSON.parse(now.openApi) as OpenApi)
    expect(unacknowledged(broken, changelog)).toEqual([])
  })

  it('holds in GraphQL, or CHANGELOG.md says what does not by "API change:"', () => {
    expect(unacknowledged(brokenInGraphql(kept('graphql'), now.graphql), changelog)).toEqual([])
  })

  it('holds what docs/website.md shows of GraphQL', () => {
    const shown = [...readFileSync('docs/website.md', 'utf8').matchAll(/```graphql\n(.*?)```/gs)].map(([, query = '']) => query)
    expect(shown.length).toBeGreaterThan(1)
    const schema = buildSchema(now.graphql)
    expect(shown.flatMap((query) => validate(schema, parse(query)).map(({ message }) => message))).toEqual([])
  })

  it('holds what the example website asks by GraphQL', () => {
    const [, question = ''] = /`(\{\s+People.*?)`/s.exec(readFileSync('examples/website/src/lib/people.ts', 'utf8')) ?? []
    expect(validate(buildSchema(now.graphql), parse(question.replaceAll('${locale}', 'en')))).toEqual([])
  })

  it.each(['openApi', 'graphql', 'clientTypes'] as const)('is written down as it is now (npm run generate): %s', (name) => {
    expect(kept(name) === now[name]).toBe(true)
  })
})
