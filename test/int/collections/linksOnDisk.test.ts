import { ValidationError } from 'payload'
import { expect, it } from 'vitest'
import { nextNumber } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

/** Running text with one link, as the editor keeps it. */
const linked = (url: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr' as const,
        format: '' as const,
        indent: 0,
        children: [
          {
            type: 'link',
            version: 3,
            direction: 'ltr',
            format: '',
            indent: 0,
            fields: { url, linkType: 'custom', newTab: false },
            children: [{ type: 'text', text: 'planen', version: 1, detail: 0, format: 0, mode: 'normal', style: '' }],
          },
        ],
      },
    ],
  },
})

onEachDatabase('a link to a file on one’s own disk', (spets) => {
  async function errorsOf(save: Promise<unknown>) {
    const error: unknown = await save.then(
      () => null,
      (reason: unknown) => reason,
    )
    if (!(error instanceof ValidationError)) throw new Error(`Not refused as invalid: ${String(error)}`)
    return error.data.errors.map(({ message, path }) => ({ path, message }))
  }
  const inWords = expect.stringMatching(/fil på din egen dator|file on your own computer/) as string

  it.each([
    'file:///C:/Users/anna/plan.docx',
    'C:\\plan.docx',
    'https://C:\\plan.docx',
    '\\\\server\\share\\plan.docx',
    'smb://server/share',
  ])('%s is refused in words at its field, drafts too', async (url) => {
    const { create } = spets().payload
    for (const draft of [true, false]) {
      const news = { title: 'Nyhet', lead: 'x', date: '2026-01-01', slug: `disk-${nextNumber()}`, body: linked(url) }
      expect(await errorsOf(create.call(spets().payload, { collection: 'news', data: news as never, draft }))).toEqual([
        { path: 'body', message: inWords },
      ])
      const call = { title: 'Utlysning', funder: 'x', summary: 'x', slug: `disk-${nextNumber()}`, link: url }
      expect(await errorsOf(create.call(spets().payload, { collection: 'calls', data: call as never, draft }))).toEqual([
        { path: 'link', message: inWords },
      ])
    }
    const newsletter = {
      subject: 'x',
      blocks: [
        { blockType: 'text', text: linked(url) },
        { blockType: 'callToAction', label: 'x', target: 'url', url },
      ],
    }
    for (const { message } of await errorsOf(create.call(spets().payload, { collection: 'newsletters', data: newsletter as never })))
      expect(message).toEqual(inWords)
  })
})
