import { createLocalReq, type FlattenedField, ValidationError } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { prepareDatabase, sqliteClient } from '../../../src/database'
import { storedColumns } from '../../../src/database/stored/columns'
import { isMongodb } from '../../../src/database/drop'
import { linesOf } from '../../../src/fields/textValues'
import { make, nextNumber, plain, prose } from '../../support/fixtures'
import { graphql } from '../../support/graphql'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const linked = (url: string, type = 'link') => ({
  root: {
    ...prose('x').root,
    children: [
      {
        type: 'list',
        version: 1,
        children: [
          {
            type: 'listitem',
            version: 1,
            children: [
              {
                type,
                version: 3,
                fields: { url, newTab: false, linkType: 'custom' },
                children: [{ type: 'text', text: 'läs', version: 1 }],
              },
            ],
          },
        ],
      },
    ],
  },
})

/** A paragraph with a link, as the editor writes it. */
const linkedPlainly = (url: string) => {
  const [text] = prose('läs').root.children[0]?.children ?? []
  const link = {
    type: 'link',
    version: 3,
    id: '65f0c0ffee0ddba11ca5cade',
    fields: { url, newTab: false, linkType: 'custom' },
    children: [text],
    direction: 'ltr',
    format: '',
    indent: 0,
  }
  const { root } = prose('x')
  return { root: { ...root, children: [{ ...root.children[0], children: [link] }] } }
}

const bad = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '&#106;avascript:alert(1)',
  '//annan.example',
  '/\\annan.example',
  'https:annan',
  'blob:x',
  'www.exempel.se',
]
const good = [
  'https://exempel.se/a?b=c#d',
  'http://exempel.se',
  'mailto:a@b.example',
  'tel:+4663123',
  '/sv/nyheter',
  '#kontakt',
  'https://åre.se/é',
]

onEachDatabase('what is stored', (spets) => {
  const payload = () => spets().payload

  const refused = async (save: (req: object) => Promise<unknown>) => {
    const req = await createLocalReq({}, payload())
    const error: unknown = await save(req).then(
      () => null,
      (reason: unknown) => reason,
    )
    return error instanceof ValidationError
      ? error.data.errors.map(({ path, message }) => [path, message])
      : [['not refused', String(error)]]
  }
  const paths = async (save: (req: object) => Promise<unknown>) => (await refused(save)).map(([path]) => path)

  describe('as text on one line holds no control character', () => {
    it.each(['\n', '\r', '\t', '\u0000', '\u0007', '\u007f', '\u0085', '\u2028', '\u2029'])('%j', async (control) => {
      const text = `Anna${control}Bcc: x@y.example`
      const data = { ...plain.contact(), name: text }
      expect(await paths((req) => payload().create({ collection: 'contacts', data, req }))).toEqual(['name'])
    })

    it('and says what is wrong, in the language of whoever writes', async () => {
      const [[, message] = []] = await refused((req) =>
        payload().create({ collection: 'organisations', data: { ...plain.organisation(), name: 'a\nb' }, req }),
      )
      expect(message).toMatch(/^Här får det inte finnas radbrytningar.*U\+000A/)
    })

    it('in drafts, rows, blocks, groups and globals, and in every language', async () => {
      const draft = { draft: true } as const
      const blocks = [{ blockType: 'callToAction' as const, label: 'a\nb', target: 'home' as const }]
      expect(
        await paths((req) =>
          payload().create({ collection: 'newsletters', data: { subject: 'a\rb', preheader: 'ok', blocks }, ...draft, req }),
        ),
      ).toEqual(['subject', 'blocks.0.label'])
      const { id } = await make(payload()).newsletter()
      expect(
        await paths((req) =>
          payload().update({ collection: 'newsletters', id, locale: 'en', data: { subject: 'a\u2028b' }, ...draft, req }),
        ),
      ).toEqual(['subject'])
      expect(
        await paths((req) =>
          payload().create({
            collection: 'meetings',
            data: { ...plain.meeting(), place: 'a\u0000b', agenda: [{ at: '09:00', text: 'a\nb' }], organiser: { name: 'a\nb' } } as never,
            req,
          }),
        ),
      ).toEqual(expect.arrayContaining(['place', 'agenda.0.text']))
      expect(await paths((req) => payload().updateGlobal({ slug: 'publisher', data: { sender: { name: 'a\nb' } }, req } as never))).toEqual(
        ['sender.name'],
      )
    })

    it('while a text of several lines may have lines, and no other of them', async () => {
      const saved = await make(payload()).contact({ notes: 'en\r\ntvå\ttre' })
      expect(saved.notes).toBe('en\r\ntvå\ttre')
      expect(await paths((req) => payload().update({ collection: 'contacts', id: saved.id, data: { notes: 'a\u0007' }, req }))).toEqual([
        'notes',
      ])
    })

    it('by REST', async () => {
      const { id } = await make(payload()).contact()
      expect((await payload().findByID({ collection: 'contacts', id })).id).toBe(id)
      const { token } = await payload().login({
        collection: 'users',
        data: { email: (await spets().user('communicator')).email, password: 'a long password for communicator' },
      })
      const answer = await rest(spets(), `/contacts/${id}`, sending('PATCH', { name: 'a\nb' }, { authorization: `JWT ${token ?? ''}` }))
      expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('"path":"name"') as string })
    })

    it('by GraphQL', async () => {
      const { id } = await make(payload()).contact()
      const { token } = await payload().login({
        collection: 'users',
        data: { email: (await spets().user('communicator')).email, password: 'a long password for communicator' },
      })
      const change = `mutation ($id: String!, $name: String!) { updateContact(id: $id, data: { name: $name }) { id } }`
      const { text } = await graphql(spets(), change, { id, name: 'a\nb' }, { authorization: `JWT ${token ?? ''}` })
      expect(text).toContain('"path":"name"')
      expect((await payload().findByID({ collection: 'contacts', id })).name).not.toContain('\n')
    })

    it('and what stands there from before keeps nobody from changing the rest', async () => {
      const { id } = await make(payload()).contact()
      await payload().db.updateOne({ collection: 'contacts', where: { id: { equals: id } }, data: { name: 'a\nb' } })
      expect((await payload().update({ collection: 'contacts', id, data: { notes: 'x' } })).notes).toBe('x')
    })
  })

  describe('as a link leads to a page, a mail, a call or inside', () => {
    it.each(bad)('and not to %j, whether published or not, nested or alone', async (url) => {
      for (const type of ['link', 'autolink']) {
        expect(
          await paths((req) => payload().create({ collection: 'news', data: { ...plain.news(), body: linked(url, type) as never }, req })),
        ).toContain('body')
        expect(
          await paths((req) => payload().create({ collection: 'news', data: { body: linked(url, type) as never }, draft: true, req })),
        ).toContain('body')
      }
      const blocks = [{ blockType: 'text' as const, text: linked(url) as never }]
      expect(
        await paths((req) => payload().create({ collection: 'newsletters', data: { subject: 'x', blocks }, draft: true, req })),
      ).toContain('blocks.0.text')
      const call = [{ blockType: 'callToAction' as const, label: 'x', target: 'url' as const, url }]
      expect(
        await paths((req) => payload().create({ collection: 'newsletters', data: { subject: 'x', blocks: call }, draft: true, req })),
      ).toContain('blocks.0.url')
    })

    it.each(good)('such as %s', async (url) => {
      const { id } = await payload().create({ collection: 'news', data: { body: linkedPlainly(url) as never }, draft: true })
      expect(JSON.stringify(await payload().findByID({ collection: 'news', id, draft: true }))).toContain(JSON.stringify(url))
    })
  })
})

onEachDatabase('what was stored before', (spets) => {
  const payload = () => spets().payload

  /** Forgets that the data was mended, and mends it: what an older version left is found then. */
  const upgrade = async () => {
    await payload().delete({ collection: 'payload-migrations', where: { name: { equals: '20261128_170000_only_text' } } })
    await prepareDatabase(payload())
  }
  /** Writes by the driver what no field takes. */
  const spoil = async (collection: string, column: string, id: string, value: string) => {
    const { db } = payload()
    if (isMongodb(db)) {
      const model = Object.values(db.collections).find((each) => each.collection.collectionName === collection)
      await model?.updateOne({ _id: id }, { $set: { [column]: value } }, { strict: false })
    } else
      await sqliteClient(payload()).execute({
        sql: `update "${collection.replaceAll('-', '_')}" set "${column}" = ? where id = ?`,
        args: [value, id],
      })
  }

  let names: Record<string, string>
  beforeAll(async () => {
    const first = await make(payload()).organisation({ name: `Lika ${nextNumber()}` })
    const second = await make(payload()).organisation({ name: `Annan ${nextNumber()}` })
    const contact = await make(payload()).contact({ name: 'Anna', notes: 'en' })
    await spoil('contacts', 'name', contact.id, 'Anna\r\nBcc: x@y.example\u2028')
    await spoil('contacts', 'notes', contact.id, 'en\r\ntvå\u0007tre')
    await spoil('organisations', 'name', second.id, first.name.replace(' ', '\n'))
    const news = await make(payload()).news()
    const newsletter = await make(payload()).newsletter({
      blocks: [
        { blockType: 'text', text: prose('x') },
        { blockType: 'callToAction', label: 'y', target: 'url', url: 'https://exempel.se' },
      ],
    })
    const dispatch = await make(payload()).dispatch()
    names = {
      first: first.id,
      second: second.id,
      firstName: first.name,
      contact: contact.id,
      news: news.id,
      newsletter: newsletter.id,
      dispatch: dispatch.id,
    }
    const frozen = {
      subject: 'a\r\nBcc: x',
      html: '<p>x</p><a href="javascript:alert(1)">y</a><a href="https://exempel.se/">z</a>',
      text: 'en\ntvå',
      preheader: 'a\nb',
      language: 'sv',
      blocks: [{ type: 'callToAction', label: 'l\nl', url: 'data:text/html,x' }],
      calendar: null,
    }
    const store = (collection: 'news' | 'newsletters' | 'dispatches', id: string, data: Record<string, unknown>) =>
      payload().db.updateOne({ collection, where: { id: { equals: id } }, data })
    await store('dispatches', dispatch.id, { content: { sv: frozen, en: frozen, sma: frozen } })
    await store('news', news.id, { body: { sv: linked('javascript:alert(1)'), en: linked('https://exempel.se') } })
    const { docs: versions } = await payload().findVersions({ collection: 'news', where: { parent: { equals: news.id } } })
    for (const { id, version } of versions) {
      const versionData = { ...version, title: { sv: 'a\nb' }, lead: { sv: 'x' }, body: { sv: linked('vbscript:x') } }
      await payload().db.updateVersion({
        collection: 'news',
        id,
        versionData: { parent: news.id, version: versionData, latest: true } as never,
      })
    }
    await upgrade()
    await upgrade()
  })

  it('is text on one line, and lines where lines may be', async () => {
    const contact = await payload().findByID({ collection: 'contacts', id: names.contact ?? '' })
    expect(contact).toMatchObject({ name: 'Anna Bcc: x@y.example', notes: 'en\r\ntvå tre' })
  })

  it('is told apart from what is there once only', async () => {
    const second = await payload().findByID({ collection: 'organisations', id: names.second ?? '' })
    expect(second.name).toMatch(new RegExp(`^${names.firstName} \\(\\w+\\)$`))
  })

  it('leads nowhere where it could harm, in versions and in what was frozen too', async () => {
    const news = await payload().findByID({ collection: 'news', id: names.news ?? '', locale: 'all' })
    expect(JSON.stringify(news)).not.toContain('javascript')
    expect(JSON.stringify(news)).toContain('"läs"')
    expect(JSON.stringify(news)).toContain('https://exempel.se')
    const { docs } = await payload().findVersions({ collection: 'news', where: { parent: { equals: names.news } }, locale: 'all' })
    expect(docs.length).toBeGreaterThan(0)
    expect(JSON.stringify(docs)).not.toContain('vbscript')
    expect(JSON.stringify(docs)).toContain('a b')
    const { content } = await payload().findByID({ collection: 'dispatches', id: names.dispatch ?? '' })
    expect(content).toMatchObject({
      sv: {
        subject: 'a Bcc: x',
        preheader: 'a b',
        text: 'en\ntvå',
        html: '<p>x</p><a href="#">y</a><a href="https://exempel.se/">z</a>',
        blocks: [{ label: 'l l', url: '' }],
      },
    })
  })

  it('is looked for in every column of text that there is', () => {
    if (isMongodb(payload().db)) return
    const { rawTables } = payload().db as unknown as {
      rawTables: Record<string, { name: string; columns: Record<string, { name: string; type: string }> }>
    }
    const covered = new Set(storedColumns(payload().config).map(({ column, table }) => `${table}.${column}`))
    const holdsText = (field: FlattenedField) => linesOf(field) !== null
    expect(storedColumns(payload().config).filter(({ field }) => holdsText(field)).length).toBeGreaterThan(100)
    const uncovered = Object.values(rawTables).flatMap(({ columns, name }) =>
      Object.values(columns)
        .filter(({ name: column, type }) => ['varchar', 'text', 'jsonb'].includes(type) && !covered.has(`${name}.${column}`))
        .map((column) => `${name}.${column.name}`),
    )
    expect(
      uncovered.filter(
        (each) =>
          !/^_?payload_|\.(?:id|_parent_id|parent_id|path|_uuid|_path|salt|hash|reset_password_token)$|_id$|_sizes_|^media\.|^documents\./.test(
            each,
          ),
      ),
    ).toEqual([])
  })
})
