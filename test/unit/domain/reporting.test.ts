import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edited, toRead, withAdded, withEdits } from '../../../src/domain/reporting/edited'
import type { Chapter, Edit, Item } from '../../../src/domain/reporting/parts'

const item = (key: string, text = `Om ${key}.`): Item => ({ key, text, sources: [] })
const chaptersOf = (keys: readonly string[]): Chapter[] => [
  { key: 'one', heading: 'Ett', parts: [{ key: 'one.part', heading: null, form: 'list', items: keys.map((key) => item(key)) }] },
]
const itemsOf = (chapters: readonly Chapter[]) => chapters.flatMap(({ parts }) => parts.flatMap(({ items }) => items))

const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
const edits: fc.Arbitrary<Edit[]> = fc
  .uniqueArray(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      kind: fc.constantFrom('written' as const, 'left' as const),
      text: fc.string({ minLength: 1 }),
    }),
    {
      selector: ({ key }) => key,
    },
  )
  .map((made) => [...made, { key: 'one.part+1', kind: 'added', text: 'Tillagt.' }])

describe('what people have made of a report', () => {
  it('stands however often the report is made again, and no words are lost', () => {
    fc.assert(
      fc.property(keys, keys, edits, (before, now, made) => {
        const after = withEdits(chaptersOf(now), made)
        expect(withEdits(chaptersOf(now), made)).toEqual(after)
        const said = [...itemsOf(after.chapters).map(({ text }) => text), ...after.homeless.map(({ text }) => text)]
        for (const { kind, text } of made) if (kind !== 'left') expect(said).toContain(text)
        // What is made in between changes nothing.
        expect(before.length >= 0 && withEdits(chaptersOf(now), made).chapters).toEqual(after.chapters)
      }),
    )
  })

  it('keeps what nobody touched as it is made', () => {
    const { chapters } = withEdits(chaptersOf(['a', 'b']), [{ key: 'a', kind: 'written', text: 'Vårt.', made: 'Om a.' }])
    expect(itemsOf(chapters)).toEqual([
      { key: 'a', text: 'Vårt.', sources: [], edit: 'written', made: 'Om a.', isOutdated: false },
      item('b'),
    ])
  })

  it('is told of when what it is made of has changed', () => {
    const { chapters } = withEdits(chaptersOf(['a']), [{ key: 'a', kind: 'written', text: 'Vårt.', made: 'Förr.' }])
    expect(itemsOf(chapters)[0]).toMatchObject({ isOutdated: true, made: 'Om a.' })
  })

  it('is in the report’s language where it was written over something in another', () => {
    const english: Chapter[] = [
      { key: 'c', heading: 'C', parts: [{ key: 'p', heading: null, form: 'text', items: [{ ...item('a'), lang: 'en' }] }] },
    ]
    expect(itemsOf(withEdits(english, [{ key: 'a', kind: 'written', text: 'Vårt.' }]).chapters)[0]).not.toHaveProperty('lang')
    expect(itemsOf(withEdits(english, [{ key: 'a', kind: 'left' }]).chapters)[0]).toHaveProperty('lang', 'en')
  })

  it('is one edit for each place, and a number of its own for each addition', () => {
    const once = edited([], 'a', { kind: 'written', text: 'Ett.' }, 'Om a.')
    const twice = edited(once, 'a', { kind: 'left' }, 'Om a.')
    expect(twice).toEqual([{ key: 'a', kind: 'left', made: 'Om a.' }])
    expect(edited(twice, 'a', null, null)).toEqual([])
    const added = withAdded(withAdded(twice, 'one.part', 'Först.'), 'one.part', 'Sedan.')
    expect(added.map(({ key }) => key)).toEqual(['a', 'one.part+1', 'one.part+2'])
    expect(withAdded(edited(added, 'one.part+1', null, null), 'one.part', 'Till.').at(-1)?.key).toBe('one.part+3')
  })

  it('is read without what was left out, and without headings of what then is empty', () => {
    const { chapters } = withEdits(chaptersOf(['a']), [{ key: 'a', kind: 'left' }])
    expect(toRead(chapters)).toEqual([])
  })
})
