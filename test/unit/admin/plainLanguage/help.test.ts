import { describe, expect, it } from 'vitest'
import { formText } from '../../../../src/admin/plainLanguage/formText'
import { formsIn } from '../../../../src/admin/plainLanguage/formsIn'
import { helpWith } from '../../../../src/admin/plainLanguage/helpWith'
import { prose } from '../../../support/fixtures'

describe('the text of a form', () => {
  it('is that of its longer texts, in their order, and of the blocks in theirs', () => {
    const fields = {
      'blocks.10.text': { value: prose('sist') },
      'blocks.2.text': { value: prose('näst sist') },
      'blocks.2.id': { value: 'abc' },
      'blocks.3.url': { value: 'https://x.se' },
      blocks: { value: 3 },
      lead: { value: ' Ingress. ' },
      leading: { value: 'annat' },
      title: { value: 'Rubrik' },
    }
    expect(formText(fields, ['lead', 'blocks'])).toBe('Ingress.\nnäst sist\nsist')
  })

  it('is nothing where nothing is written', () => {
    expect(formText({ lead: {}, body: { value: null } }, ['lead', 'body', 'gone'])).toBe('')
  })
})

it('the names of a term are read from its form', () => {
  const fields = {
    preferredLabel: { value: ' aktör ' },
    inflectedForms: { value: 1 },
    'inflectedForms.0.label': { value: 'aktören' },
    'inflectedForms.0.id': { value: 'x' },
    'alternativeLabels.0.label': { value: 'part' },
  }
  expect(formsIn(fields)).toEqual({ preferredLabel: 'aktör', inflectedForms: ['aktören'], alternativeLabels: ['part'] })
  expect(formsIn({})).toEqual({ preferredLabel: '', inflectedForms: [], alternativeLabels: [] })
})

describe('help with a text', () => {
  const word = {
    id: '1',
    preferredLabel: 'aktör',
    inflectedForms: ['aktörer'],
    alternativeLabels: [],
    url: 'https://s3.example/sv/terms/aktor',
  }
  const known = { words: [word], avoided: [{ word: 'synergier', instead: 'nytta' }] }

  it('tells words to avoid and words of the glossary once, whatever the length', () => {
    expect(helpWith('Aktörer ger synergier. Synergier ger aktörer.', known, 'sv')).toEqual({
      readability: null,
      avoided: known.avoided,
      words: [word],
    })
  })

  it('measures before anything else is known', () => {
    const text = 'Vi ses i Åre. '.repeat(8)
    expect(helpWith(text, null, 'sv')).toMatchObject({ readability: { measure: 'lix', value: 4 }, avoided: [], words: [] })
  })
})
