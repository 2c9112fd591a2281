import { describe, expect, it, vi } from 'vitest'
import { linksIn, withoutHarmfulNodes } from '../../../src/domain/links'
import { withFilesById } from '../../../src/domain/proseParts'
import { linesOf } from '../../../src/domain/readability'
import { proseHtml } from '../../../src/glossary'
import { article, cell, file, link, paragraph, row, table, tableOf } from '../../support/article'

const parts = { file: () => '<figure></figure>', tableName: (number: number) => `Table ${number} & "more"` }

const html = (...nodes: object[]) => proseHtml(article(...(nodes as Parameters<typeof article>)), null, parts)

describe('a table as HTML', () => {
  it('says of what its heads are the heads, and lies in a place with a name that can be scrolled', () => {
    expect(
      html(
        tableOf([
          ['Kommun', 'År'],
          ['Åre', '2026'],
        ]),
      ),
    ).toBe(
      '<div class="table" role="group" aria-label="Table 1 &amp; &quot;more&quot;" tabindex="0"><table>' +
        '<thead><tr><th scope="col">Kommun</th><th scope="col">År</th></tr></thead>' +
        '<tbody><tr><th scope="row">Åre</th><td>2026</td></tr></tbody></table></div>',
    )
  })

  it('counts tables, so that each has a name of its own', () => {
    expect(html(tableOf([['a', 'b']]), tableOf([['c', 'd']]))).toMatch(/aria-label="Table 1 .*aria-label="Table 2 /)
  })

  it('keeps cells that are merged, and has no head that says nothing', () => {
    const merged = table(
      row(cell('', { headerState: 3 }), cell('Båda', { colSpan: 2, headerState: 1 })),
      row(cell('a', { rowSpan: 2 }), cell('b')),
    )
    expect(html(merged)).toContain('<thead><tr><td></td><th scope="col" colspan="2">Båda</th></tr></thead>')
    expect(html(merged)).toContain('<td rowspan="2">a</td><td>b</td>')
  })

  it('has no head that reaches from its heads into its body', () => {
    const reaching = table(row(cell('a', { headerState: 1, rowSpan: 2 }), cell('b', { headerState: 1 })), row(cell('c')))
    expect(html(reaching)).toMatch(/<table><tbody>/)
  })

  it('keeps several paragraphs, pictures and marks in a cell, and what is written as it is written', () => {
    expect(html(table(row(cell([paragraph('<a>'), paragraph('b')]), cell([file('media', 'x')]))))).toContain(
      '<td><p>&lt;a&gt;</p><p>b</p></td><td><figure></figure></td>',
    )
  })

  it.each([
    ['no rows', { type: 'table' }],
    ['rows that are none', { type: 'table', children: 'x' }],
    ['a row that is none', { type: 'table', children: [null] }],
    ['a row without a table', row(cell('x'))],
    ['an unknown part', { type: 'iframe', children: [] }],
  ])('does not fail on %s, and says nothing of what nobody knows', (_name, node) => {
    const failed = vi.spyOn(console, 'error')
    expect(html(paragraph('Före'), node)).toMatch(/^<p>Före<\/p>(?!.*(unknown|undefined|\[object))/)
    expect(failed).not.toHaveBeenCalled()
  })
})

describe('a harmful link in a cell', () => {
  const within = article(table(row(cell([paragraph(link('javascript:alert(1)', 'här'), ' och där')]))))

  it('is found, and is words alone where it is shown', () => {
    expect(linksIn(within)).toEqual(['javascript:alert(1)'])
    expect(JSON.stringify(withoutHarmfulNodes(within))).not.toContain('javascript')
    expect(proseHtml(within, null, parts)).toContain('<td>här och där</td>')
  })
})

it('captions and cells are read as lines of their own, and a file’s own words are not', () => {
  const picture = file('media', { id: '1', alt: 'An alt' }, { caption: 'Bildtexten. ' })
  const read = article(
    paragraph('Först.'),
    picture,
    tableOf([
      ['Kommun', 'År'],
      ['Åre', ''],
    ]),
    file('documents', '2'),
    paragraph('Sist.'),
  )
  expect(linesOf(read)).toBe('Först.\nBildtexten.\nKommun\nÅr\nÅre\nSist.')
})

it('a text without pictures and files is the very same when they are pointed at by id', () => {
  const text = article(paragraph('x'), tableOf([['y']]))
  expect(withFilesById(text)).toBe(text)
  expect(withFilesById(article(table(row(cell([file('media', { id: '1', alt: 'x' })])))))).toEqual(
    article(table(row(cell([file('media', '1')])))),
  )
})
