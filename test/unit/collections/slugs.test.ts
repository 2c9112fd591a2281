import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { collections } from '../../../src/collections'
import { globals } from '../../../src/globals'
import { testSettings } from '../../support/settings'

/**
 * Who is asked for by its slug is named where it is asked for, as Payload's operations want it (`collection: 'contacts'`),
 * with the type check behind it. What is forbidden is to decide by a slug what a collection is: lists of several, tables
 * by slug, comparisons and branches. That is said by the collection itself (src/policies.ts).
 */
const slugs = new Set([...collections(testSettings(undefined)), ...globals()].map(({ slug }) => slug))

/** Where such words are a table by nature: who may what, what things are called, where they are found, and samples. */
const tables = [
  /^src\/access\/permissions\.ts$/,
  /^src\/i18n\//,
  /^src\/links\//,
  /^src\/seed\//,
  /^src\/payload-types\.ts$/,
  /^src\/database\/migrations\//,
]

/** Which two collections can be sent, and how: what the rooms that send are about. */
const sendable = ['src/admin/sending/mailings.ts', 'src/mail/kinds.ts']

/** Words that are slugs too, but of something else. */
const otherWords: Readonly<Record<string, string>> = {
  'src/mail/content/facts.ts': 'blocks of a newsletter',
  'src/domain/whatsNew.ts': 'groups of what is new',
  'src/search/entry.ts': 'kinds of what can be found',
  'src/web/v1/resources/records.ts': 'addresses of the API that something may be asked for together with',
  'src/admin/whatsNew/picked.ts': 'groups of what is new',
  'src/collections/mailings/Newsletters/whatsNew/endpoints.ts': 'groups of what is new',
  'src/collections/mailings/Newsletters/whatsNew/read.ts': 'groups of what is new',
  'src/database/segments/involvementFacts.ts': 'what is known of what a contact did',
  'src/collections/actors/Segments/names.ts': 'what a question asks about',
  'src/collections/actors/Segments/why.ts': 'what a question asks about',
  'src/admin/standing/readArea.ts': 'facts of a strength area',
  'src/reports/assessment/readAssessment.ts': 'what a question wants of what is pointed at',
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.tsx?$/.test(file) && !tables.some((table) => table.test(file)) && !sendable.includes(file))

const isSlug = (node: ts.Node | undefined): node is ts.StringLiteralLike =>
  node !== undefined && ts.isStringLiteralLike(node) && slugs.has(node.text)

const namesCollection = (node: ts.Node): boolean => /(^|\.|\?)(collection|collectionSlug|slug|relationTo|entity)$/.test(node.getText())

const comparing = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken])

/** What decides by a slug, in words; null for all else. */
function decision(node: ts.Node): string | null {
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 2 && node.elements.every(isSlug)) return node.getText()
  if (ts.isBinaryExpression(node) && comparing.has(node.operatorToken.kind) && (isSlug(node.left) || isSlug(node.right)))
    return namesCollection(node.left) || namesCollection(node.right) ? node.getText() : null
  if (ts.isSwitchStatement(node) && namesCollection(node.expression)) return node.expression.getText()
  if (!ts.isObjectLiteralExpression(node)) return null
  const keys = node.properties.flatMap(({ name }) => (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : []))
  return keys.length > 2 && keys.every((key) => slugs.has(key)) ? keys.join(', ') : null
}

/** Its own: the folder of a collection, or the room that alone uses what begins with its name. */
function isOwn(file: string, text: string): boolean {
  const isReference = /^src\/collections\/[^/]+\/[^/]+\/index\.ts$/.test(file)
  if (isReference) return true
  if (file.startsWith('src/collections/system/Users/')) return text.includes("'users'")
  if (file.startsWith('src/admin/audit/')) return text.includes("'audit-events'")
  return file.startsWith('src/imports/') && text.includes('contact-import-')
}

function decisionsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const look = (node: ts.Node): void => {
    const text = decision(node)
    if (text !== null && !isOwn(file, text)) found.push(`${file}: ${text}`)
    ts.forEachChild(node, look)
  }
  look(source)
  return otherWords[file] ? [] : found
}

it('nothing but a collection itself decides by its slug what it is', () => {
  expect(files.length).toBeGreaterThan(500)
  expect(files.flatMap(decisionsIn)).toEqual([])
})

it.each([
  ["const list = ['news', 'calls', 'terms']", 1],
  ["if (collection.slug === 'news') go()", 1],
  ["const table = { news: 1, calls: 2, 'strength-areas': 3 }", 1],
  ["payload.find({ collection: 'news' })", 0],
  ["const kinds = ['news', 'glossary', 'url']", 0],
])('tells a decision by a slug from a question: %s', (text, count) => {
  const found: string[] = []
  const look = (node: ts.Node): void => {
    const text = decision(node)
    if (text !== null) found.push(text)
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true))
  expect(found).toHaveLength(count)
})
