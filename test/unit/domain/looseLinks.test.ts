import { describe, expect, it } from 'vitest'
import { withLooseLinks } from '../../../src/domain/looseLinks'
import { plainTextOf } from '../../../src/emails/plainText'
import { sv } from '../../../src/i18n/sv'
import { en } from '../../../src/i18n/en'
import { everyMailInBothForms } from '../emails/every'

const mails = await everyMailInBothForms()

describe('a link in plain text', () => {
  it.each([
    ['Se https://spets.example/a.', 'Se https://spets.example/a .'],
    ['(https://spets.example/a).', '(https://spets.example/a ).'],
    ['Se https://spets.example/a, eller', 'Se https://spets.example/a , eller'],
    ['”https://spets.example/a”', '”https://spets.example/a ”'],
    ['https://sv.wikipedia.org/wiki/S3_(plan)', 'https://sv.wikipedia.org/wiki/S3_(plan)'],
    ['(se https://sv.wikipedia.org/wiki/S3_(plan)).', '(se https://sv.wikipedia.org/wiki/S3_(plan) ).'],
    ['https://spets.example/a?b=c. d', 'https://spets.example/a?b=c . d'],
    ['https://spets.example/a.b/c', 'https://spets.example/a.b/c'],
  ])('is apart from what ends the sentence: %s', (text, expected) => {
    expect(withLooseLinks(text)).toBe(expected)
  })

  it.each([
    '<p>Läs <a href="https://spets.example/x">kallelsen</a>.</p>',
    '<p>(<a href="https://spets.example/x">kallelsen</a>)</p>',
    '<p>Se <a href="https://spets.example/x">https://spets.example/x</a>, och kom.</p>',
    '<p>&lt;<a href="https://spets.example/x">https://spets.example/x</a>&gt;</p>',
    '<p>Se https://spets.example/x.</p>',
    '<p><a class="button" href="https://spets.example/x">Svara</a>.</p>',
  ])('is apart from what the HTML puts after it: %s', (html) => {
    expect(plainTextOf(html)).toMatch(/(^|\s)https:\/\/spets\.example\/x(\s|$)/m)
  })
})

describe('every mail that Spets writes', () => {
  it.each(mails.map(({ name, text }) => [name, text] as const))('%s has room on both sides of every link', (_name, text) => {
    const links = text.match(/\S*https?:\/\/\S*/g) ?? []
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(link).toMatch(/^https?:\/\/\S*[\p{L}\p{N}/=&_-]$/u)
  })

  it('has no text of ours with something right after a link', () => {
    const texts: string[] = []
    const collect = (value: unknown): void => {
      if (typeof value === 'string') texts.push(value)
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
    }
    for (const part of [sv, en])
      for (const of of ['sending', 'inbound', 'selfService', 'login', 'mail', 'calendar', 'meetings'] as const)
        collect((part as Record<string, unknown>)[of])
    expect(texts.filter((text) => /\{\{(url|link)\}\}[^\s]/.test(text))).toEqual([])
  })
})
