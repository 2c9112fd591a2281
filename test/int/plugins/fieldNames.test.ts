import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { fieldName, withNamesFor } from '../../../src/fieldNames'
import { labels } from '../../../src/i18n/labels'
import { type Client, clientFor } from '../../support/clients'
import { make, plain, prose } from '../../support/fixtures'
import { graphql } from '../../support/graphql'
import { onEachDatabase } from '../../support/spets'
import { createLocalReq } from 'payload'

interface Told {
  message: string
  data: { errors: { path: string; label: string; message: string }[] }
}

const told = (text: string): Told => (JSON.parse(text) as { errors: [Told] }).errors[0]

/** Every path that a refusal can lead to, with a row of each list and block. */
function pathsOf(fields: readonly FlattenedField[], before = ''): string[] {
  return fields.flatMap((field) => {
    const path = before + field.name
    if (field.type === 'array') return [path, ...pathsOf(field.flattenedFields, `${path}.1.`)]
    if (field.type === 'blocks')
      return [path, ...field.blocks.flatMap((block) => (typeof block === 'string' ? [] : pathsOf(block.flattenedFields, `${path}.1.`)))]
    if (field.type === 'group' || field.type === 'tab') return pathsOf(field.flattenedFields, `${path}.`)
    return [path]
  })
}

onEachDatabase('what a refusal calls a field', (spets) => {
  let administrator: Client
  beforeAll(async () => {
    administrator = await clientFor(spets(), { role: 'administrator' })
  })
  const req = (language: string) => createLocalReq({ req: { headers: new Headers({ 'accept-language': language }) } }, spets().payload)

  it('is what the form calls it, for every field of every collection and global of ours', async () => {
    const asker = await req('sv')
    const { collections, globals } = spets().payload.config
    const ours = [
      ...collections
        .filter(({ slug }) => slug in labels.sv)
        .map(({ slug, flattenedFields }) => ({ place: { collection: slug }, flattenedFields })),
      ...globals.filter(({ slug }) => slug in labels.sv).map(({ slug, flattenedFields }) => ({ place: { global: slug }, flattenedFields })),
    ]
    expect(ours.length).toBeGreaterThan(20)
    for (const { place, flattenedFields } of ours) {
      // What Payload adds has names of its own for what nobody fills in.
      const paths = pathsOf(flattenedFields).filter(
        (path) =>
          !/(^|\.)(id|blockName|blockType|_status|hash|salt|sessions.*|resetPassword\w*|reset\w*|login\w*|lockUntil|apiKey\w*|sizes.*|filename|mimeType|filesize|width|height|focal[XY]|url|thumbnailURL|deletedAt|updatedAt|createdAt|\w+_tz)$/.test(
            path,
          ),
      )
      for (const path of paths) {
        const name = fieldName(place, path, asker)
        expect(name, `${JSON.stringify(place)} ${path}`).not.toMatch(/\b[a-z]+[A-Z]\w*\b|\.\d/)
        expect(name, path).not.toBe(path)
      }
    }
  })

  describe.each([
    ['sv', 'Block 2 › Text på knappen', 'Punkt 1 › Klockan', 'Arrangör › E-post'],
    ['en', 'Block 2 › Text on the button', 'Item 1 › At', 'Organiser › E-mail'],
  ])('in %s', (language, block, row, group) => {
    const headers = { 'accept-language': language }

    it('says where in lists, blocks and groups it lies', async () => {
      const segment = await make(spets().payload).segment()
      const newsletter = {
        ...plain.newsletter(),
        segments: [segment.id],
        blocks: [
          { blockType: 'text', text: prose('Hej.') },
          { blockType: 'callToAction', label: 'A\u0007B', link: 'https://x.example' },
        ],
      }
      expect(told((await administrator.post('/newsletters', newsletter, headers)).text).data.errors.map(({ label }) => label)).toEqual([
        block,
      ])
      const unlabelled = { ...newsletter, blocks: [newsletter.blocks[0], { blockType: 'callToAction', link: 'https://x.example' }] }
      expect(told((await administrator.post('/newsletters', unlabelled, headers)).text).message).toContain(block)
      const meeting = { ...plain.meeting(), agenda: [{ at: 'tidigt', text: 'Fika' }], organiser: { name: 'O', email: 'ingen adress' } }
      const answer = told((await administrator.post('/meetings', meeting, headers)).text)
      expect(answer.message).toContain(row)
      expect(answer.message).toContain(group)
      expect(answer.message).not.toMatch(/agenda|organiser\b|\.\d/)
    })
  })

  it('is the name of the field that is filled in where a hidden one must be unique', async () => {
    const contact = await make(spets().payload).contact()
    const answer = await administrator.post(
      '/contacts',
      { ...plain.contact(), email: contact.email.toUpperCase() },
      { 'accept-language': 'sv' },
    )
    expect(answer.status).toBe(400)
    const { data, message } = told(answer.text)
    expect([data.errors[0]?.path, data.errors[0]?.label]).toEqual(['email', 'E-postadress'])
    expect(message).toContain('E-post')
    expect(message).not.toContain('address')
  })

  it('is said by GraphQL and for several at a time too', async () => {
    const headers = { authorization: `JWT ${administrator.token}`, 'accept-language': 'sv' }
    const mutation = 'mutation { createOrganisation(data: {name: "A\\u0007B", type: company}) { id } }'
    const { text } = await graphql(spets(), mutation, {}, headers)
    expect(told(text).message).toBe('Ett fält behöver rättas: Namn')
    const asker = await req('sv')
    expect(withNamesFor('Ett fält behöver rättas: strengthAreas', { collection: 'news' }, asker)).toBe(
      'Ett fält behöver rättas: Styrkeområden',
    )
    expect(withNamesFor('De här fälten behöver rättas: agenda.0.at, Innehåll > Rubrik', { collection: 'meetings' }, asker)).toBe(
      'De här fälten behöver rättas: Punkt 1 › Klockan, Innehåll › Rubrik',
    )
  })
})
