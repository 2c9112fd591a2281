import { pointersInProse } from './sentValues'

/** Whether what was frozen of a mail shows one of these files. @param files paths of their addresses */
export function showsFile(content: unknown, files: readonly string[]): boolean {
  const written = JSON.stringify(content ?? null)
  return files.some((file) => written.includes(file))
}

/**
 * Whether one of the blocks points at a document, alone, as one of several or within its running text.
 * @param blocks with their relations as ids
 */
export const isShownIn = (blocks: readonly object[], id: string): boolean =>
  blocks.some((block) =>
    Object.values(block).some((value: unknown) => value === id || (Array.isArray(value) && value.includes(id)) || isWithin(value, id)),
  )

/** Whether a picture or file stands within a running text, in one language or all. */
export const isWithin = (prose: unknown, id: string): boolean => pointersInProse(prose).some((pointer) => pointer.id === id)

/** Whether a segment's question, as it is stored, names something by its id, alone or in a list. */
export const isAskedAbout = (question: unknown, id: string): boolean => JSON.stringify(question ?? null).includes(id)
