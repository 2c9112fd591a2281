import type { ListQuery } from 'payload'

/** Whether a list shows only what is searched for or filtered. A page past the last one counts as well. */
export const isNarrowed = ({ search, where, page }: ListQuery): boolean =>
  Boolean(search) || (where !== undefined && saysSomething(where)) || Number(page ?? 1) > 1

/** Payload leaves empty `or` and `and` behind when the last filter is taken away. */
const saysSomething = (part: unknown): boolean =>
  Array.isArray(part)
    ? part.some(saysSomething)
    : typeof part === 'object' && part !== null
      ? Object.values(part).some(saysSomething)
      : part !== undefined && part !== null && part !== ''
