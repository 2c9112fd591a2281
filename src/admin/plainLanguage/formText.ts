import { linesOf } from '../../domain/readability'

/** As much of a form's field as is read here. */
interface FieldState {
  value?: unknown
}

/**
 * What the longer texts of a form say, in their order: fields by name, and in blocks their running texts and quotes.
 * @param fields Payload's form, by path
 * @param names of fields, blocks among them
 */
export function formText(fields: Readonly<Record<string, FieldState>>, names: readonly string[]): string {
  const paths = Object.keys(fields).filter((path) => names.some((name) => isOf(path, name)))
  return paths
    .toSorted((one, other) => place(one, names) - place(other, names))
    .map((path) => textIn(fields[path]?.value))
    .filter((text) => text !== '')
    .join('\n')
}

const isOf = (path: string, name: string): boolean =>
  path === name || (path.startsWith(`${name}.`) && /^\.\d+\.text$/.test(path.slice(name.length)))

/** By the order of the names, then by that of the blocks. */
function place(path: string, names: readonly string[]): number {
  const [name = '', row = '0'] = path.split('.')
  return names.indexOf(name) * mostBlocks + Number(row)
}

const mostBlocks = 10_000

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : linesOf(value))
