import { describe, expect, it } from 'vitest'
import { markedProse, markedText, type Search, termFinder } from '../../../../src/domain/terms'

const named = (preferredLabel: string, inflectedForms: string[] = []) => ({ preferredLabel, inflectedForms, alternativeLabels: [] })
const area = named('styrkeområde', ['styrkeområden'])
const meeting = named('öppet aktörsmöte')
const search = (): Search<ReturnType<typeof named>> => ({ finder: termFinder([area, meeting]), language: 'sv', explained: new Set() })

const text = (said: string, format = 0) => ({ type: 'text', text: said, format })
const block = (type: string, ...children: object[]) => ({ type, children })
const prose = (...children: object[]) => ({ root: { type: 'root', children } })

/** A running text with its terms in brackets. */
const read = (node: { type?: string; text?: string; children?: object[]; root?: object }): string => {
  if (node.root) return read(node.root)
  const inner = (node.text ?? '') + (node.children ?? []).map((child) => read(child)).join('')
  return node.type === 'term' ? `[${inner}]` : ['paragraph', 'heading', 'listitem'].includes(node.type ?? '') ? `${inner}|` : inner
}

describe('a running text', () => {
  it.each<[what: string, prose: { root: object }, read: string]>([
    [
      'marks the first occurrence',
      prose(block('paragraph', text('Ett styrkeområde. Styrkeområden är bra.'))),
      'Ett [styrkeområde]. Styrkeområden är bra.|',
    ],
    [
      'not in headings, links and code',
      prose(
        block('heading', text('Styrkeområde')),
        block('paragraph', block('link', text('styrkeområde')), text(' styrkeområde ', 16), text('styrkeområden')),
      ),
      'Styrkeområde|styrkeområde styrkeområde [styrkeområden]|',
    ],
    [
      'in lists, also within one another',
      prose(block('list', block('listitem', text('ett'), block('list', block('listitem', text('öppet aktörsmöte')))))),
      'ett[öppet aktörsmöte]||',
    ],
    [
      'not in a part of a word, nor over two nodes',
      prose(block('paragraph', text('styrke'), text('område', 1), text(' och öppet '), text('aktörsmöte', 1), text(' styrkeområde', 1))),
      'styrkeområde och öppet aktörsmöte [styrkeområde]|'.replace(' [', ' ['),
    ],
    [
      'not in words that somebody has said are not to be explained, but in the next',
      prose(block('paragraph', { ...text('Vårt styrkeområde'), $: { terms: 'off' } }, text(' och ett styrkeområde, styrkeområden.'))),
      'Vårt styrkeområde och ett [styrkeområde], styrkeområden.|',
    ],
  ])('%s', (_, given, expected) => {
    expect(read(markedProse(given, search()))).toBe(expected)
  })

  it('keeps how words look', () => {
    const { root } = markedProse(prose(block('paragraph', text('Vårt styrkeområde', 1))), search())
    expect(root).toMatchObject({
      children: [
        {
          children: [
            { text: 'Vårt ', format: 1 },
            { type: 'term', term: area, children: [{ text: 'styrkeområde', format: 1 }] },
          ],
        },
      ],
    })
  })

  it('is the very same where no term is met', () => {
    const given = prose(block('paragraph', text('Inget här.')))
    expect(markedProse(given, search())).toBe(given)
    expect(markedProse(given, { ...search(), finder: termFinder([]) })).toBe(given)
  })

  it('goes on where another text ended', () => {
    const both = search()
    expect(markedText('Ett styrkeområde', both)).toEqual(['Ett ', { of: area, at: 4, said: 'styrkeområde' }])
    expect(read(markedProse(prose(block('paragraph', text('Styrkeområden. Ett öppet aktörsmöte.'))), both))).toBe(
      'Styrkeområden. Ett [öppet aktörsmöte].|',
    )
  })
})
