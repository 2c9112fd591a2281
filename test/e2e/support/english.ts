import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { payload as ourSwedish } from '../../../src/i18n/sv/payload'
import { texts } from '../../../src/i18n'

/** Words that stand in nearly every English text and in no Swedish one. */
const telling =
  /(?<![\p{L}.@-])(the|and|of|are|was|you|your|this|that|these|with|from|not|has|have|been|will|would|please|or|add|edit|remove|delete|create|select|choose|search|loading|save|saved|close|open|show|hide|drag|move|copy|previous|next|month|expand|collapse|view|untitled|unknown|sort|sortable|draggable|locked|current|changes?|draft|published|columns?|rows?|items?|fields?|value|required|order|upload|password|email|settings|today|yes)(?![\p{L}@-])/iu

type Leaf = string | { readonly [key: string]: Leaf }

const leaves = (texts: Leaf): string[] => (typeof texts === 'string' ? [texts] : Object.values(texts).flatMap(leaves))

const plain = (text: string) => text.trim().replace(/\s+/g, ' ')

const swedishOfPayload = new Set(
  leaves(sv.translations as Leaf)
    .concat(leaves(ourSwedish as Leaf), leaves(texts.sv as Leaf))
    .map(plain),
)

/** Payload's English texts, but for those that are the same in Swedish, such as Filter and Version. */
const englishOfPayload = new Set(
  leaves(en.translations as Leaf)
    .map(plain)
    .filter((text) => text.length > 1 && !swedishOfPayload.has(text)),
)

/** Whether a text of the interface is in English: one of Payload's own texts, or with a word that tells it. */
export const isEnglish = (text: string): boolean => englishOfPayload.has(plain(text)) || telling.test(text)

const english = new Set(
  leaves(texts.en as Leaf)
    .concat(leaves(en.translations as Leaf))
    .map(plain),
)

/** Our own texts in Swedish that are not the same in English. */
const ourSwedishTexts = new Set(
  leaves(texts.sv as Leaf)
    .map(plain)
    .filter((text) => text.length > 2 && !english.has(text)),
)

/** Whether a text of the interface is one of ours in Swedish; what people have written may be in any language. */
export const isSwedish = (text: string): boolean => ourSwedishTexts.has(plain(text))
