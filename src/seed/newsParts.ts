import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { fileWithin, paragraph, proseOf, tableWithin } from '../domain/prose'
import type { News } from '../payload-types'
import { docxOf } from '../reports'
import editorial from './data/editorial.json'
import { idIn, type Ids, type SeedLanguage } from './write'

type Item = (typeof editorial.news)[number]
type Shown = NonNullable<Item['shown']>

/** The files that news of the demonstration show within their texts. @returns their ids by the news items' keys */
export async function seedNewsFiles(payload: Payload): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const { key, shown } of editorial.news) if (shown) ids.set(key, await seedFile(payload, shown.file))
  return ids
}

async function seedFile(payload: Payload, { questions, summary, title }: Shown['file']): Promise<string> {
  const data = Buffer.from(
    await docxOf({
      language: 'sv',
      title: { text: title.sv },
      kind: summary.sv,
      publisher: editorial.publisher.name.sv,
      facts: [],
      sections: [{ heading: { text: title.sv }, blocks: [{ kind: 'list', items: questions.map((text) => ({ text })) }] }],
      foot: title.sv,
    }),
  )
  const file = { data, mimetype: wordProcessor, name: 'fragor-om-energi.docx', size: data.length }
  const inLanguage = (language: SeedLanguage) => ({
    title: title[language],
    summary: summary[language],
    kind: 'other' as const,
    slug: 'fragor-om-energi',
    _status: 'published' as const,
  })
  const { id } = await payload.create({ collection: 'documents', locale: 'sv', data: inLanguage('sv'), file, depth: 0 })
  await payload.update({ collection: 'documents', id, locale: 'en', data: inLanguage('en'), depth: 0 })
  return id
}

const wordProcessor = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The text of a news item, with a picture after its beginning, and a table and a file after the next paragraphs. */
export function bodyOf({ body, key, shown }: Item, language: SeedLanguage, pictures: Ids, files: Ids): News['body'] {
  const [first, ...rest] = body[language].map(paragraph)
  const [picture, ...more] = shown
    ? [
        fileWithin(randomUUID(), 'media', idIn(pictures, shown.picture), shown.caption[language]),
        tableWithin(shown.table[language]),
        fileWithin(randomUUID(), 'documents', idIn(files, key)),
      ]
    : []
  return proseOf([first, picture, ...rest, ...more].filter((part) => part !== undefined))
}
