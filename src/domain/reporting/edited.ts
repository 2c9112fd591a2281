import type { Chapter, Edit, Item, Part } from './parts'

/** What people added to a part: the key of the part, and a number of its own. */
const addedKey = (part: string, number: number): string => `${part}+${number}`

const isAddedTo = (part: string, { key, kind }: Edit): boolean =>
  kind === 'added' && key.startsWith(`${part}+`) && /^\d+$/.test(key.slice(part.length + 1))

interface Edited {
  chapters: Chapter[]
  /** What was written over something that is no longer made, or added where there is no part: nobody's words are lost. */
  homeless: Edit[]
}

/**
 * A report with what people have made of it: what they wrote stands in place of what was made, what they left out is
 * marked, and what they added stands last in its part. The same edits on a report that is made again give the same.
 */
export function withEdits(chapters: readonly Chapter[], edits: readonly Edit[]): Edited {
  const used = new Set<Edit>()
  const edited = chapters.map((chapter) => ({ ...chapter, parts: chapter.parts.map((part) => partWith(part, edits, used)) }))
  return { chapters: edited, homeless: edits.filter((edit) => !used.has(edit) && edit.kind !== 'left') }
}

function partWith(part: Part, edits: readonly Edit[], used: Set<Edit>): Part {
  const items = part.items.map((item) => {
    const edit = edits.find(({ key, kind }) => key === item.key && kind !== 'added')
    if (!edit) return item
    used.add(edit)
    return itemWith(item, edit)
  })
  const added = edits.filter((edit) => isAddedTo(part.key, edit))
  for (const edit of added) used.add(edit)
  return { ...part, items: [...items, ...added.map(({ key, text }): Item => ({ key, text: text ?? '', sources: [], edit: 'added' }))] }
}

function itemWith(item: Item, { kind, made, text }: Edit): Item {
  const isOutdated = typeof made === 'string' && made !== item.text
  const marked = { ...item, edit: kind, made: item.text, isOutdated }
  if (kind === 'left') return marked
  // Whoever writes over it writes in the report's language.
  const { lang: _, ...written } = { ...marked, text: text ?? '' }
  return written
}

/** A report as it is read: without what was left out, and without what then is empty. */
export const toRead = (chapters: readonly Chapter[]): Chapter[] =>
  chapters
    .map((chapter) => ({
      ...chapter,
      parts: chapter.parts
        .map((part) => ({ ...part, items: part.items.filter(({ edit, text }) => edit !== 'left' && text.trim() !== '') }))
        .filter(({ items }) => items.length > 0),
    }))
    .filter(({ parts }) => parts.length > 0)

/**
 * The edits after one more of an item: written over, left out, or null to have what is made back.
 * @param made what is made of the item at that time
 */
export function edited(edits: readonly Edit[], key: string, change: Pick<Edit, 'kind' | 'text'> | null, made: string | null): Edit[] {
  const others = edits.filter((edit) => edit.key !== key)
  return change ? [...others, { key, ...change, made }] : others
}

/** The edits with something added to a part. */
export function withAdded(edits: readonly Edit[], part: string, text: string): Edit[] {
  const numbers = edits.filter((edit) => isAddedTo(part, edit)).map(({ key }) => Number(key.slice(part.length + 1)))
  return [...edits, { key: addedKey(part, Math.max(0, ...numbers) + 1), kind: 'added', text, made: null }]
}
