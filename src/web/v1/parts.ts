import { z } from 'zod'
import type { Translate } from '../../i18n'
import { contentLanguages } from '../../i18n/languages'

/** A field that an answer has, as its words stand in our texts. */
type Said = Parameters<Translate>[0] & `v1.fields.${string}`

/** The name of a field whose description stands in our texts. */
export type FieldName = Said extends `v1.fields.${infer Name}` ? Name : never

/** What the schemas of answers are made of, described in one language. */
export type Parts = ReturnType<typeof partsIn>

/** How a moment is given: RFC 3339, in UTC. */
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

/** A paragraph, a picture, a file and a table, as they stand in a running text. */
const exampleHtml = [
  '<p>Vi möts i Östersund.</p>',
  '<figure><img src="https://s3.region.example/api/media/file/fjall.webp" alt="Ett fjäll" width="1200" height="600" loading="lazy" decoding="async" />',
  '<figcaption>Utsikten <span class="credit">Bild: Anna Berg</span></figcaption></figure>',
  '<p class="file"><a href="https://s3.region.example/api/documents/file/underlag.pdf">Underlag (PDF, 1,2 MB)</a></p>',
  '<div class="table" role="group" aria-label="Tabell 1" tabindex="0"><table><thead><tr><th scope="col">År</th></tr></thead>',
  '<tbody><tr><td>2026</td></tr></tbody></table></div>',
].join('')

/**
 * The pieces that answers are made of. A schema leaves out what it does not name, so that nothing goes out which nobody
 * has meant to.
 * @param t translates to the language of the descriptions
 */
export function partsIn(t: Translate) {
  const about = (name: FieldName) => t(`v1.fields.${name}`)
  const string = (name: FieldName, example?: string) => z.string().meta({ description: about(name), ...(example ? { example } : {}) })
  const text = z
    .object({
      value: z.string().meta({ description: about('value') }),
      lang: z.enum(contentLanguages).meta({ description: about('lang') }),
    })
    .meta({ id: 'Text', description: t('v1.schemas.text'), example: { value: 'Naturresurser', lang: 'sv' } })
  const prose = z
    .object({ html: z.string().meta({ description: about('html') }), lang: z.enum(contentLanguages).meta({ description: about('lang') }) })
    .meta({ id: 'Prose', description: t('v1.schemas.prose'), example: { html: exampleHtml, lang: 'sv' } })
  const file = {
    url: string('url', 'https://s3.region.example/api/media/file/fjall.webp'),
    width: z.int().nullable(),
    height: z.int().nullable(),
  }
  const picture = z
    .object({
      ...file,
      alt: text.nullable().meta({ description: about('alt') }),
      credit: z
        .string()
        .nullable()
        .meta({ description: about('credit') }),
      focalPoint: z.object({ x: z.number(), y: z.number() }).meta({ description: about('focalPoint') }),
      sizes: z.array(z.object({ ...file, type: z.string() })).meta({ description: about('sizes') }),
    })
    .meta({ id: 'Picture', description: t('v1.schemas.picture') })
  const reference = z
    .object({
      id: string('id', 'naturresurser'),
      href: string('href', 'https://s3.region.example/v1/strength-areas/naturresurser'),
      title: text.nullable(),
    })
    .meta({ id: 'Reference', description: t('v1.schemas.reference') })
  const moment = z.string().regex(momentForm).meta({ format: 'date-time', example: '2027-03-02T08:00:00.000Z' })
  return {
    t,
    string,
    text,
    prose,
    picture,
    reference,
    /** A text that may be missing in all languages. */
    textIf: (name: FieldName) => text.nullable().meta({ description: about(name) }),
    proseIf: (name: FieldName) => prose.nullable().meta({ description: about(name) }),
    pictureIf: () => picture.nullable().meta({ description: about('picture') }),
    stringIf: (name: FieldName, example?: string) =>
      z
        .string()
        .nullable()
        .meta({ description: about(name), ...(example ? { example } : {}) }),
    numberIf: (name: FieldName) =>
      z
        .number()
        .nullable()
        .meta({ description: about(name) }),
    flag: (name: FieldName) => z.boolean().meta({ description: about(name) }),
    moment: (name: FieldName) => moment.meta({ description: about(name) }),
    momentIf: (name: FieldName) => moment.nullable().meta({ description: about(name) }),
    choice: <const T extends readonly [string, ...string[]]>(name: FieldName, values: T) =>
      z.enum(values).meta({ description: about(name) }),
    choiceIf: <const T extends readonly [string, ...string[]]>(name: FieldName, values: T) =>
      z
        .enum(values)
        .nullable()
        .meta({ description: about(name) }),
    list: <T extends z.ZodType>(name: FieldName, of: T) => z.array(of).meta({ description: about(name) }),
    /** One related thing, and where it is. */
    related: (name: FieldName) => reference.nullable().meta({ description: about(name) }),
    relatedList: (name: FieldName) => z.array(reference).meta({ description: about(name) }),
  }
}
