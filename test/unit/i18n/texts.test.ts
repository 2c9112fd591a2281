import { describe, expect, it } from 'vitest'
import { texts } from '../../../src/i18n'
import { labels } from '../../../src/i18n/labels'

type Tree = { readonly [key: string]: unknown }

/** Every text with the path that leads to it. */
const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] satisfies [string, string]] : leaves(value as Tree, `${path}${key}.`),
  )

const variables = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort()

describe.each([
  ['messages', texts.sv, texts.en],
  ['labels', labels.sv, labels.en],
])('the %s', (_name, sv: Tree, en: Tree) => {
  const english = new Map(leaves(en))

  it('stand in both languages under the same names', () => {
    expect([...english.keys()].sort()).toEqual(
      leaves(sv)
        .map(([key]) => key)
        .sort(),
    )
  })

  it('are filled with the same variables in both languages', () => {
    const differing = leaves(sv).filter(([key, text]) => variables(text).join() !== variables(english.get(key) ?? '').join())
    expect(differing).toEqual([])
  })

  it('are never empty', () => {
    expect([...leaves(sv), ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })
})
