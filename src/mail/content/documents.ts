import type { InTwo } from './inTwo'

/** The related document in both readings; null when it has been removed or lies in the trash. */
export function documents<T extends object>(own: string | T | null | undefined, base: string | T | null): InTwo<T> | null {
  if (typeof base !== 'object' || base === null || isInTrash(base)) return null
  return { own: typeof own === 'object' && own !== null ? own : base, base }
}

const isInTrash = (document: object): boolean => 'deletedAt' in document && Boolean(document.deletedAt)
