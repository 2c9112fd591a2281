import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { describe, expect, test } from 'vitest'
import { payload as payloadEn } from '../../../src/i18n/en/payload'
import { payload as payloadSv } from '../../../src/i18n/sv/payload'

type Words = Record<string, Record<string, string>>

const languages: [string, Words, Words][] = [
  ['Swedish', payloadSv as Words, sv.translations],
  ['English', payloadEn as Words, en.translations],
]

/** What Payload fills in, and the parts that it sets in bold, which it looks for by their number. */
const slots = (text: string) => new Set(text.match(/\{\{\w+\}\}|<\d>/g) ?? [])

describe.each(languages)('what we say otherwise in %s', (_name, ours, payloads) => {
  const words = Object.entries(ours).flatMap(([group, texts]) =>
    Object.entries(texts).map(([key, text]): [string, string, string] => [`${group}:${key}`, text, payloads[group]?.[key] ?? '']),
  )

  test.each(words)('%s is a word of Payload’s and is filled with nothing else', (_key, text, original) => {
    expect(original).not.toBe('')
    expect([...slots(text)].filter((slot) => !slots(original).has(slot))).toEqual([])
  })
})
