import { z } from 'zod'
import { createDocument, type ZodOpenApiObject, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { translator, type Translate } from '../../i18n'
import type { Licence } from '../../domain/openData/licences'
import { contentLanguages, type UiLanguage } from '../../i18n/languages'
import { searchTypes } from '../../search'
import { version } from './apiInfo'
import { limits } from './question'
import type { Filter, Resource } from './resource'
import { resources } from './resources'
import { fieldsOf, type Schemas, schemasIn } from './schemas'

/** A parameter of a question, as the documentation and the page for trying know it. */
export interface Parameter {
  name: string
  in: 'query' | 'path'
  description: string
  schema: z.ZodType
  example?: string
}

/** One thing that can be asked, as the documentation and the page for trying know it. */
export interface Operation {
  path: string
  method: 'get' | 'post'
  id: string
  summary: string
  parameters: readonly Parameter[]
  answer: z.ZodType
  status: 200 | 202
  body?: z.ZodType
  /** What the answer is written in, where it is not JSON. */
  media?: string
  /** What it may be refused with beside what all of its kind are. */
  refusals?: readonly string[]
}

const documents = new Map<string, object>()

/**
 * The API as OpenAPI 3.1, made of the schemas that check its answers.
 * @param ui language of the descriptions
 * @param root where Spets is reached, without a slash at the end
 * @param licence what others may do with what is answered
 */
export function openApi(ui: UiLanguage, root: string, licence: Licence): object {
  const key = `${ui} ${root} ${licence.identifier}`
  const known = documents.get(key) ?? make(ui, root, licence)
  documents.set(key, known)
  return known
}

function make(ui: UiLanguage, root: string, { name, page }: Licence): object {
  const t = translator(ui)
  const schemas = schemasIn(ui)
  const paths: ZodOpenApiPathsObject = {}
  for (const operation of operationsIn(ui))
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation, schemas, t) }
  const document: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: {
      title: t('v1.title'),
      version: version.number,
      description: t('v1.about'),
      license: { name, url: page },
      contact: { name: t('v1.contact'), url: `${root}/v1/docs` },
    },
    servers: [{ url: `${root}/v1` }],
    tags: [
      { name: 'read', description: t('v1.tags.read') },
      { name: 'write', description: t('v1.tags.write') },
    ],
    security: [{}, { bearer: [] }],
    paths,
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: t('v1.bearer') } } },
  }
  return createDocument(document)
}

/** All that can be asked, described in a language. */
export function operationsIn(ui: UiLanguage): Operation[] {
  const t = translator(ui)
  const schemas = schemasIn(ui)
  const locale = parameter('locale', z.enum(contentLanguages).optional(), t('v1.parameters.locale'), 'en')
  const key = (example: string): Parameter => ({ name: 'id', in: 'path', description: t('v1.parameters.id'), schema: z.string(), example })
  const token: Parameter = { name: 'token', in: 'path', description: t('v1.parameters.token'), schema: z.string() }
  const paging = [
    parameter('page', z.int().min(1).optional(), t('v1.parameters.page'), '1'),
    parameter('limit', z.int().min(1).max(limits.most).optional(), t('v1.parameters.limit'), String(limits.usual)),
  ]
  const read = (path: string, id: string, summary: string, answer: z.ZodType, parameters: Parameter[]): Operation => ({
    path,
    method: 'get',
    id,
    summary,
    answer,
    status: 200,
    parameters,
  })
  const write = (path: string, id: string, summary: string, body: z.ZodType, parameters: Parameter[]): Operation => ({
    path,
    method: 'post',
    id,
    summary,
    body,
    answer: schemas.accepted,
    status: 202,
    parameters,
  })
  return [
    read('/api-info', 'readApiInfo', t('v1.schemas.apiInfo'), schemas.apiInfo, [locale]),
    ...resources.flatMap((resource) => {
      const asked = { ...wordsOf(resource, t), locale }
      return [
        read(`/${resource.path}`, `list${resource.name}`, t(resource.describedBy), schemas.list(resource), [
          ...paging,
          asked.sort,
          ...asked.filters,
          asked.fields,
          ...asked.include,
          locale,
        ]),
        read(
          `/${resource.path}/{id}`,
          `read${resource.name}`,
          t('v1.operations.item', { what: t(resource.describedBy) }),
          schemas.single(resource),
          [key('naturresurser'), asked.fields, ...asked.include, locale],
        ),
      ]
    }),
    read('/explanation-model', 'readExplanationModel', t('v1.resources.explanationModel'), schemas.model, [locale]),
    read('/publisher', 'readPublisher', t('v1.resources.publisher'), schemas.publisher, [locale]),
    read('/year-wheel', 'readYearWheel', t('v1.resources.yearWheel'), schemas.yearWheel, [
      parameter('year', z.int().optional(), t('v1.parameters.year'), '2027'),
      locale,
    ]),
    read('/newsletters', 'listNewsletter', t('v1.resources.newsletters'), schemas.newsletterList, [...paging, locale]),
    read('/newsletters/{id}', 'readNewsletter', t('v1.operations.item', { what: t('v1.resources.newsletters') }), schemas.newsletter, [
      key('nyhetsbrev-mars'),
      locale,
    ]),
    read('/search', 'search', t('v1.resources.search'), schemas.search, [
      parameter('q', z.string(), t('v1.parameters.q'), 'klimat'),
      parameter('type', z.array(z.enum(searchTypes)).optional(), t('v1.parameters.type')),
      parameter('area', z.string().optional(), t('v1.parameters.area')),
      ...paging,
      locale,
    ]),
    {
      ...read('/preview/{token}', 'readPreview', t('v1.operations.preview'), z.union(resources.map((each) => schemas.single(each))), [
        token,
        parameter('fields', z.string().optional(), t('v1.parameters.fields')),
        parameter('include', z.string().optional(), t('v1.parameters.include')),
        locale,
      ]),
      refusals: ['410', '422'],
    },
    read('/', 'readRoot', t('v1.schemas.apiInfo'), schemas.apiInfo, [locale]),
    read('/openapi.json', 'readOpenApi', t('v1.operations.openApi'), z.looseObject({ openapi: z.string() }), [locale]),
    { ...read('/docs', 'readDocs', t('v1.operations.docs'), z.string(), [locale]), media: 'text/html' },
    write('/subscriptions', 'subscribe', t('v1.operations.subscribe'), schemas.subscription, [locale]),
    write('/meetings/{id}/sign-ups', 'signUp', t('v1.operations.signUp'), schemas.signUp, [key('dialogmote-skog'), locale]),
  ]
}

const parameter = (name: string, schema: z.ZodType, description: string, example?: string): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
  ...(example ? { example } : {}),
})

/** The parameters of a resource of its own. */
function wordsOf(resource: Resource, t: Translate) {
  const sorts = Object.keys(resource.sorts).flatMap((name) => [name, `-${name}`]) as [string, ...string[]]
  const fields = fieldsOf(resource) as [string, ...string[]]
  const includes = Object.keys(resource.includes) as [string, ...string[]]
  return {
    sort: parameter('sort', z.enum(sorts).optional(), t('v1.parameters.sort', { usual: resource.sort }), resource.sort),
    filters: Object.entries(resource.filters).map(([name, filter]) => parameter(name, valuesOf(filter), t(filter.describedBy))),
    fields: parameter('fields', z.array(z.enum(fields)).optional(), t('v1.parameters.fields')),
    include: includes.length > 0 ? [parameter('include', z.array(z.enum(includes)).optional(), t('v1.parameters.include'))] : [],
  }
}

const valuesOf = ({ takes }: Filter): z.ZodType => {
  if (takes === 'area' || takes === 'text') return z.array(z.string()).optional()
  if (typeof takes === 'string') return z.string().optional()
  return z.array(z.enum(takes as [string, ...string[]])).optional()
}

function described(
  { answer, body, id, media = 'application/json', parameters, refusals = [], status, summary }: Operation,
  { problem }: Schemas,
  t: Translate,
): ZodOpenApiOperationObject {
  const refusal = (code: string) => ({
    description: t(`v1.statuses.${code}` as 'v1.statuses.400'),
    content: { 'application/problem+json': { schema: problem } },
  })
  const codes = [
    '400',
    ...(parameters.some((each) => each.in === 'path') || body ? ['404'] : []),
    ...(body ? ['415', '422', '429'] : []),
    ...refusals,
  ]
  return {
    operationId: id,
    summary,
    tags: [body ? 'write' : 'read'],
    requestParams: { query: ofPlace(parameters, 'query'), path: ofPlace(parameters, 'path') },
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    responses: {
      [String(status)]: { description: t(`v1.statuses.${status}`), content: { [media]: { schema: answer } } },
      ...Object.fromEntries(codes.map((code) => [code, refusal(code)])),
    },
  }
}

/** The parameters of one place. A list is written with commas between. */
function ofPlace(parameters: readonly Parameter[], place: Parameter['in']) {
  const of = parameters.filter((each) => each.in === place)
  const entries = of.map(({ description, example, name, schema }) => {
    const isList = schema instanceof z.ZodOptional && schema.unwrap() instanceof z.ZodArray
    const param = isList ? { style: 'form' as const, explode: false } : {}
    return [name, schema.meta({ description, ...(example ? { example } : {}), param })] as const
  })
  return z.object(Object.fromEntries(entries))
}
