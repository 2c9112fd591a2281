import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { languageState, onlyLanguage, withoutLanguage } from '../../../src/fields/languages'

const text = (name: string, localized: boolean) => ({ name, type: 'text', localized }) as FlattenedField
const fields = [
  text('title', true),
  text('slug', false),
  { name: 'group', type: 'group', flattenedFields: [text('note', true)] } as unknown as FlattenedField,
  { name: 'rows', type: 'array', flattenedFields: [text('name', true), text('code', false)] } as unknown as FlattenedField,
]
const isPublic = {
  title: { sv: 'Ute', en: 'Out' },
  slug: 'a',
  group: { note: { en: 'Note' } },
  rows: [
    { id: '1', name: { sv: 'Ett', en: 'One' }, code: 'x' },
    { id: '2', name: { sv: 'Två', en: 'Two' }, code: 'y' },
  ],
}
const written = {
  title: { sv: 'Ny', en: 'Unfinished' },
  slug: 'b',
  group: { note: { sv: 'Not', en: 'Unfinished' } },
  rows: [
    { id: '2', name: { sv: 'Tvåa', en: 'Unfinished' }, code: 'z' },
    { id: '3', name: { sv: 'Tre', en: 'Unfinished' }, code: 'w' },
  ],
}

it('one language goes out with what is said in none; the others stay with their rows', () => {
  expect(onlyLanguage(fields, written, isPublic, 'sv')).toEqual({
    title: { sv: 'Ny', en: 'Out' },
    slug: 'b',
    group: { note: { sv: 'Not', en: 'Note' } },
    rows: [
      { id: '2', name: { sv: 'Tvåa', en: 'Two' }, code: 'z' },
      { id: '3', name: { sv: 'Tre' }, code: 'w' },
    ],
  })
  expect(JSON.stringify(onlyLanguage(fields, written, {}, 'sv'))).not.toContain('Unfinished')
})

it('a language that is emptied goes out empty', () => {
  expect(onlyLanguage(fields, { title: { en: 'Out' } }, isPublic, 'sv').title).toEqual({ sv: null, en: 'Out' })
})

it('a language is taken back wherever it stands, and nothing else', () => {
  const left = withoutLanguage(fields, isPublic, 'en')
  expect(JSON.stringify(left)).not.toMatch(/Out|Note|One|Two/)
  expect(left).toMatchObject({ title: { sv: 'Ute' }, slug: 'a', rows: [{ name: { sv: 'Ett' }, code: 'x' }, { name: { sv: 'Två' } }] })
})

it('is out, changed or not', () => {
  expect(languageState(fields, isPublic, isPublic, 'en')).toBe('out')
  expect(languageState(fields, written, isPublic, 'en')).toBe('changed')
  expect(languageState(fields, isPublic, isPublic, 'sma')).toBe('notOut')
  expect(languageState(fields, written, null, 'sv')).toBe('notOut')
  expect(languageState(fields, written, { ...written }, 'en')).toBe('out')
})
