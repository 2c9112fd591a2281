import type { Chapter, Item } from '../../domain/reporting/parts'
import type { ReadYear } from './readYear'
import { ended, item, said, type Setting, sourceOf } from './setting'

/** How the key of a term's item begins. */
export const termKey = 'term-'

const model = { collection: 'explanation-model', global: true } as const

/** What words mean, and the region's picture of how things hang together. */
export function concepts(read: ReadYear, setting: Setting): Chapter {
  const { pick, t } = setting.words
  return {
    key: 'concepts',
    heading: t('reporting.chapters.concepts'),
    parts: [
      {
        key: 'concepts.model',
        heading: t('reporting.model', { title: said(pick(read.model.title)) }),
        form: 'text',
        items: idea(read, setting),
      },
      { key: 'concepts.levels', heading: null, form: 'facts', items: levels(read, setting) },
      { key: 'concepts.terms', heading: t('reporting.terms'), form: 'facts', items: terms(read, setting) },
    ],
  }
}

function idea({ model: { idea: written, title } }: ReadYear, { words: { pick } }: Setting): Item[] {
  const words = pick(written)
  return words ? [item('model.idea', words, [{ ...model, title: said(pick(title)) }])] : []
}

/** From the highest to the lowest, as the picture stands. */
const levels = ({ model: { levels: found, title } }: ReadYear, { words: { pick, t } }: Setting): Item[] =>
  (found ?? []).toReversed().map(({ examples, explanation, key, label }, index, all) => {
    const shown = (examples ?? []).flatMap(({ text }) => pick(text)?.text.replace(/[.\s]+$/, '') ?? [])
    const words = pick(explanation)
    const both = { explanation: ended(said(words, '')), examples: shown.join('; ') }
    const text = shown.length === 0 ? said(words) : t(words ? 'reporting.levelExamples' : 'reporting.onlyExamples', both)
    return item(`level-${key}`, { text, ...(words?.lang ? { lang: words.lang } : {}) }, [{ ...model, title: said(pick(title)) }], {
      // The number that it has in the picture.
      name: `${all.length - index}. ${said(pick(label), key)}`,
    })
  })

const terms = ({ terms: found }: ReadYear, { words: { pick } }: Setting): Item[] =>
  found.flatMap(({ definition, id, preferredLabel }) => {
    const [name, words] = [pick(preferredLabel), pick(definition)]
    return name && words ? [item(`${termKey}${id}`, words, [sourceOf('terms', id, name)], { name: name.text })] : []
  })
