import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ShippedTypeface, shippedTypefaces, typefaceCuts } from '../domain/face'

const folder = join(process.cwd(), 'public/fonts')

/** The cuts that documents are set in: nothing in them slants. */
export const cuts = typefaceCuts.filter(({ style }) => style === 'normal')

/** The files of a typeface, a cut each: `ttf` for programs that set text, `woff2` for browsers. */
export const filesOf = (typeface: ShippedTypeface, ending: 'ttf' | 'woff2'): Promise<Buffer[]> =>
  Promise.all(cuts.map(({ file }) => readFile(join(folder, `${shippedTypefaces[typeface].file}-${file}.${ending}`))))
