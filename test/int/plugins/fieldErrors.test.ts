import type { FlattenedField } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { isClosed } from '../../../src/policies'
import { type Client, clientFor } from '../../support/clients'
import { onEachDatabase, type Spets } from '../../support/spets'

/** Written by Spets itself; nobody fills in a form for them. */
const machines = new Set([
  'audit-events',
  'deliveries',
  'dispatches',
  'incoming-mails',
  'invitations',
  'term-tombstones',
  'webhook-deliveries',
])

interface FieldError {
  path: string
  message: string
}

const errorsIn = (text: string): FieldError[] =>
  (JSON.parse(text) as { errors?: { data?: { errors?: FieldError[] } }[] }).errors?.flatMap(({ data }) => data?.errors ?? []) ?? []

/** The fields that must be filled in, where nothing fills them in by itself. */
const requiredIn = (fields: FlattenedField[]): string[] =>
  fields.flatMap((field) =>
    'required' in field && field.required && !('defaultValue' in field && field.defaultValue !== undefined) ? [field.name] : [],
  )

/** Words that stand in Payload's English messages, and in no Swedish ones of ours or of Payload's. */
const english = /\b(field|required|invalid|must|value|please|enter|already|registered|greater|less|than)\b/i

onEachDatabase(
  'what is missing',
  (spets) => {
    let administrator: Client
    const formsOf = (running: Spets) =>
      running.payload.config.collections.filter(
        ({ slug, upload, auth, custom }) =>
          !slug.startsWith('payload-') && !isClosed({ custom }) && !machines.has(slug) && !upload && !auth,
      )

    beforeAll(async () => {
      administrator = await clientFor(spets(), { role: 'administrator' })
    })

    it('is said at each required field of every collection, in Swedish', async () => {
      for (const { slug, flattenedFields } of formsOf(spets())) {
        const required = requiredIn(flattenedFields)
        const empty = Object.fromEntries(required.map((name) => [name, null]))
        const answer = await administrator.post(`/${slug}`, { ...empty, _status: 'published' }, { 'accept-language': 'sv' })
        if (required.length === 0) continue
        expect(answer.status, slug).toBe(400)
        const told = errorsIn(answer.text)
        const paths = told.map(({ path }) => path.split('.')[0])
        for (const { path, message } of told) {
          expect(message, `${slug}.${path}`).not.toMatch(english)
          expect(message, `${slug}.${path}`).not.toBe('')
        }
        expect(paths.length, slug).toBeGreaterThan(0)
        expect(
          required.filter((name) => !paths.includes(name) && !filledIn.has(name)),
          slug,
        ).toEqual([])
      }
    })

    it('is said for a value of the wrong kind, too long or taken as well', async () => {
      const term = { preferredLabel: 'Ett begrepp', identifier: 'begrepp', definition: 'ett ord', status: 'approved', _status: 'published' }
      await administrator.post('/terms', term)
      const wrong: [string, object, string][] = [
        ['terms', term, 'identifier'],
        ['contacts', { email: 'ingen adress', name: 'Anna' }, 'email'],
        ['news', { title: 'En nyhet', slug: 'en-nyhet', lead: 'Kort.', date: 'i går', _status: 'published' }, 'date'],
        ['organisations', { name: 'Ett bolag', type: 'något annat' }, 'type'],
        ['users', { name: 'Anna', email: 'ingen adress', password: 'fyra ord helt utan mening', role: 'reader' }, 'email'],
      ]
      for (const [slug, data, field] of wrong) {
        const answer = await administrator.post(`/${slug}`, data, { 'accept-language': 'sv' })
        const about = errorsIn(answer.text).find(({ path }) => path === field)
        expect([answer.status, slug, about?.path]).toEqual([400, slug, field])
        expect(about?.message, slug).not.toMatch(english)
      }
    })
  },
  { logLevel: 'silent' },
)

/** Made from another field when it is left empty. */
const filledIn = new Set(['slug', 'identifier'])
