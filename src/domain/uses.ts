/** Whether what was frozen of a mail shows one of these files. @param files paths of their addresses */
export function showsFile(content: unknown, files: readonly string[]): boolean {
  const written = JSON.stringify(content ?? null)
  return files.some((file) => written.includes(file))
}

/**
 * Whether one of the blocks points at a document, alone or as one of several.
 * @param blocks with their relations as ids
 */
export const isShownIn = (blocks: readonly object[], id: string): boolean =>
  blocks.some((block) => Object.values(block).some((value: unknown) => value === id || (Array.isArray(value) && value.includes(id))))

/** Whether a segment's question, as it is stored, names something by its id, alone or in a list. */
export const isAskedAbout = (question: unknown, id: string): boolean => JSON.stringify(question ?? null).includes(id)
