import { describe, expect, it } from 'vitest'
import { pickLanguage } from '../../../src/domain/localised'

describe('pickLanguage', () => {
  it('takes the language that was asked for', () => {
    expect(pickLanguage({ sv: 'skog', en: 'forest' }, 'en')).toEqual({ value: 'forest', lang: 'en' })
  })

  it.each([undefined, null, '', '  '])('falls back to Swedish, and says so, where the text is %j', (missing) => {
    expect(pickLanguage({ sv: 'skog', en: missing }, 'en')).toEqual({ value: 'skog', lang: 'sv' })
  })

  it('takes whichever language there is when Swedish is missing too', () => {
    expect(pickLanguage({ en: 'forest' }, 'sma')).toEqual({ value: 'forest', lang: 'en' })
  })

  it('counts an empty list as missing', () => {
    expect(pickLanguage({ sv: [{ label: 'S3' }], en: [] }, 'en')).toEqual({ value: [{ label: 'S3' }], lang: 'sv' })
  })

  it('counts what is not kept per language as Swedish', () => {
    expect(pickLanguage('skog', 'en')).toEqual({ value: 'skog', lang: 'sv' })
    expect(pickLanguage({ root: 'a document' }, 'en')).toEqual({ value: { root: 'a document' }, lang: 'sv' })
  })

  it('gives nothing where there is nothing', () => {
    expect(pickLanguage(undefined, 'en').value).toBeUndefined()
    expect(pickLanguage({}, 'en').value).toBeUndefined()
  })
})
