import { licenceOf } from '../../src/domain/openData/licences'
import { createRequire } from 'node:module'
import { configToSchema } from '@payloadcms/graphql'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { formatNames, type SanitizedCollectionConfig, toWords } from 'payload'
import { format, resolveConfig } from 'prettier'
import { spetsConfig } from '../../payload.config'
import { scopeOf } from '../../src/access/permissions'
import { openApi } from '../../src/web/v1/openapi'
import type { OpenApi } from './apiContract'
import { testSettings } from './settings'

// Vitest would take graphql's other build, whose classes are not those of Payload's schema.
const { GraphQLObjectType, GraphQLSchema, printSchema } = createRequire(import.meta.url)('graphql') as typeof import('graphql')

/** What is made of the public APIs and checked in, by `npm run generate`. */
export const apiFiles = {
  openApi: 'docs/api/openapi.json',
  graphql: 'docs/api/schema.graphql',
  clientTypes: 'packages/client/schema.d.ts',
} as const

export type ApiFile = keyof typeof apiFiles

/** The description of `/v1`, as it is made now, for a host that is none. */
const openApiNow = (): OpenApi => openApi('en', 'http://spets.example', licenceOf(null)) as OpenApi

/**
 * What the public may ask by GraphQL, as it is now and on both databases: single documents and lists of what it may read.
 * What only those who log in use is no promise to websites, and many times as long.
 */
async function graphqlNow(): Promise<string> {
  const config = await spetsConfig(testSettings(undefined))
  const { query } = configToSchema(config).schema.toConfig()
  if (!query) throw new Error('There is no GraphQL schema')
  const collections = config.collections.filter(({ slug }) => scopeOf('public', slug, 'read')).flatMap(namesOf)
  const globals = config.globals.filter(({ slug }) => scopeOf('public', slug, 'read')).map(({ slug }) => formatNames(slug).singular)
  const given = query.toConfig()
  const fields = Object.fromEntries([...collections, ...globals].map((name) => [name, fieldOf(given.fields, name)]))
  return printSchema(new GraphQLSchema({ query: new GraphQLObjectType({ ...given, fields }) }))
}

/** How GraphQL calls one document of a collection, and a list, as Payload does. */
function namesOf({ graphQL, slug }: SanitizedCollectionConfig): string[] {
  const usual = formatNames(slug)
  const said: { singularName?: string; pluralName?: string } = graphQL || {}
  const singular = said.singularName ? toWords(said.singularName, true) : usual.singular
  const plural = said.pluralName ? toWords(said.pluralName, true) : usual.plural
  return [singular, singular === plural ? `all${singular}` : plural]
}

/** @throws Error where Payload calls it something else */
function fieldOf<T>(fields: Record<string, T>, name: string): T {
  const field = fields[name]
  if (!field) throw new Error(`GraphQL has no ${name}`)
  return field
}

/** The files as they should be. */
export async function apiFilesNow(): Promise<Record<ApiFile, string>> {
  const described = openApiNow()
  const types = astToString(await openapiTypescript(structuredClone(described) as Parameters<typeof openapiTypescript>[0]))
  return {
    openApi: await formatted(JSON.stringify(described), apiFiles.openApi),
    graphql: `${await graphqlNow()}\n`,
    clientTypes: await formatted(
      `/* Made by \`npm run generate\` of the OpenAPI description: do not edit. */\n${types}`,
      apiFiles.clientTypes,
    ),
  }
}

const formatted = async (source: string, filepath: string) => format(source, { ...(await resolveConfig(filepath)), filepath })
