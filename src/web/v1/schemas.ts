import { z } from 'zod'
import { translator } from '../../i18n'
import type { UiLanguage } from '../../i18n/languages'
import { contentLanguages } from '../../i18n/languages'
import { type Parts, partsIn } from './parts'
import type { Resource } from './resource'
import { resources } from './resources'

/** All that the API answers with, described in one language. */
export interface Schemas {
  parts: Parts
  items: ReadonlyMap<Resource, z.ZodObject>
  /** An item by itself, and a list of them, each with what was asked for together with it. */
  single(resource: Resource): z.ZodType
  list(resource: Resource): z.ZodType
  problem: z.ZodType
  apiInfo: z.ZodType
  model: z.ZodType
  publisher: z.ZodType
  yearWheel: z.ZodType
  newsletterList: z.ZodType
  newsletter: z.ZodType
  search: z.ZodType
  accepted: z.ZodType
  subscription: z.ZodType
  signUp: z.ZodType
}

const made = new Map<UiLanguage, Schemas>()

/** The schemas with their descriptions in a language; made once. */
export function schemasIn(ui: UiLanguage): Schemas {
  const known = made.get(ui) ?? make(ui)
  made.set(ui, known)
  return known
}

/** The names of the fields that items of a resource have. */
export const fieldsOf = (resource: Resource): string[] => Object.keys(schemasIn('sv').items.get(resource)?.shape ?? {})

function make(ui: UiLanguage): Schemas {
  const t = translator(ui)
  const parts = partsIn(t)
  const { list, moment, prose, string, stringIf, text } = parts
  const items = new Map(
    resources.map(
      (resource) => [resource, resource.schema(parts).meta({ id: resource.name, description: t(resource.describedBy) })] as const,
    ),
  )
  // Whoever asks for some of the fields gets those: none is promised.
  const asked = new Map(
    [...items].map(
      ([resource, schema]) => [resource.path, schema.partial().meta({ id: resource.name, description: t(resource.describedBy) })] as const,
    ),
  )
  const byPath = (path: string): z.ZodType => asked.get(path) ?? z.never()
  const single = new Map<Resource, z.ZodType>()
  const lists = new Map<Resource, z.ZodType>()
  for (const resource of resources) {
    const included = Object.fromEntries(Object.keys(resource.includes).map((path) => [path, z.array(byPath(path)).optional()]))
    const more =
      Object.keys(included).length > 0
        ? {
            included: z
              .object(included)
              .optional()
              .meta({ description: t('v1.fields.included') }),
          }
        : {}
    single.set(resource, z.object({ item: byPath(resource.path), ...more }).meta({ id: `${resource.name}Answer` }))
    lists.set(resource, z.object({ items: z.array(byPath(resource.path)), ...pageOf(parts), ...more }).meta({ id: `${resource.name}List` }))
  }
  const archived = {
    id: string('id', 'nyhetsbrev-mars'),
    href: string('href'),
    page: string('page'),
    subject: text,
    sentAt: moment('sentAt'),
  }
  const problem = z
    .object({
      type: string('problemType', 'urn:spets:problem:notFound'),
      title: string('problemTitle'),
      status: z.int().meta({ description: t('v1.fields.problemStatus'), example: 404 }),
      detail: z.string().optional(),
      errors: z
        .array(z.object({ field: z.string(), detail: z.string() }))
        .optional()
        .meta({ description: t('v1.fields.problemErrors') }),
      requestId: z
        .string()
        .optional()
        .meta({ description: t('v1.fields.requestId') }),
    })
    .meta({ id: 'Problem', description: t('v1.schemas.problem') })
  return {
    parts,
    items,
    single: (resource) => single.get(resource) ?? z.never(),
    list: (resource) => lists.get(resource) ?? z.never(),
    problem,
    apiInfo: z
      .object({
        apiName: z.string(),
        apiVersion: z.string(),
        apiReleased: z.iso.date(),
        apiDocumentation: z.string(),
        apiStatus: z.enum(['active', 'deprecated', 'beta']),
        apiLicense: z.object({ name: z.string(), url: z.string() }),
      })
      .meta({ id: 'ApiInfo', description: t('v1.schemas.apiInfo') }),
    model: z
      .object({
        title: text.nullable(),
        idea: parts.textIf('idea'),
        levels: list(
          'levels',
          z.object({ key: z.string(), title: text.nullable(), explanation: text.nullable(), examples: z.array(text) }),
        ),
        textAlternative: parts.textIf('textAlternative'),
        updatedAt: parts.momentIf('updatedAt'),
      })
      .meta({ id: 'ExplanationModel', description: t('v1.resources.explanationModel') }),
    publisher: z
      .object({
        name: text.nullable(),
        postalAddress: stringIf('postalAddress'),
        footer: parts.textIf('footer'),
        colour: stringIf('colour', '#1a6b4f'),
        colourDark: stringIf('colourDark'),
        logo: stringIf('logo'),
        logoDark: stringIf('logoDark'),
      })
      .meta({ id: 'Publisher', description: t('v1.resources.publisher') }),
    yearWheel: z
      .object({
        year: z.int(),
        page: string('page'),
        drawing: string('drawing'),
        calendar: string('calendar'),
        items: z.array(z.object({ title: text, type: z.string(), status: z.string(), when: string('when'), page: z.string().nullable() })),
      })
      .meta({ id: 'YearWheel', description: t('v1.resources.yearWheel') }),
    newsletterList: z.object({ items: z.array(z.object(archived)), ...pageOf(parts) }).meta({ id: 'NewsletterList' }),
    newsletter: z
      .object({ item: z.object({ ...archived, html: prose }) })
      .meta({ id: 'NewsletterAnswer', description: t('v1.resources.newsletters') }),
    search: z
      .object({
        items: z.array(
          z.object({
            type: z.string(),
            id: z.string(),
            page: string('page'),
            title: text,
            titleParts: z.array(z.object({ text: z.string(), isHit: z.boolean() })).meta({ description: t('v1.fields.hitParts') }),
            snippet: z.array(z.object({ text: z.string(), isHit: z.boolean() })).meta({ description: t('v1.fields.hitParts') }),
            date: stringIf('date'),
          }),
        ),
        ...pageOf(parts),
      })
      .meta({ id: 'SearchAnswer', description: t('v1.resources.search') }),
    accepted: z.object({}).meta({ id: 'Accepted', description: t('v1.schemas.accepted') }),
    subscription: z
      .object({
        address: string('address', 'ann@firma.example'),
        name: z.string().optional(),
        language: z.enum(contentLanguages).optional(),
        areas: z
          .array(z.string())
          .optional()
          .meta({ description: t('v1.fields.areas') }),
      })
      .meta({ id: 'Subscription', description: t('v1.schemas.subscription') }),
    signUp: z
      .object({
        name: string('name', 'Ann Berg'),
        address: string('address', 'ann@firma.example'),
        organisation: z.string().optional(),
        language: z.enum(contentLanguages).optional(),
        guests: z.int().min(0).optional(),
        food: z.string().max(300).optional(),
        access: z.string().max(300).optional(),
        comment: z.string().max(300).optional(),
        invitations: z.boolean().optional(),
        newsletter: z.boolean().optional(),
      })
      .meta({ id: 'SignUp', description: t('v1.schemas.signUp') }),
  }
}

/** Where one is in a list, and how to go on. */
const pageOf = ({ string, stringIf, t }: Parts) => ({
  page: z
    .int()
    .min(1)
    .meta({ description: t('v1.parameters.page'), example: 1 }),
  limit: z
    .int()
    .min(1)
    .meta({ description: t('v1.parameters.limit'), example: 20 }),
  total: z
    .int()
    .min(0)
    .meta({ description: t('v1.fields.total'), example: 42 }),
  links: z.object({
    self: string('href'),
    first: string('href'),
    previous: stringIf('href'),
    next: stringIf('href'),
    last: string('href'),
  }),
})
