import type { ReportDocument } from '../document'
import { withoutLetters } from './letters'
import { withAccessibilityMark } from './marks'
import { template } from './template'
import { setInThread } from './thread'

/** How many times letters that the font lacks are looked for: Typst tells of all on a page at once. */
const rounds = 5

/**
 * A document as a PDF that keeps (PDF/A-2a) and that screen readers read (PDF/UA-1).
 * @param made when it is said to be made
 * @throws Error with what Typst says
 */
export const pdfOf = async (document: ReportDocument, made: Date): Promise<Uint8Array<ArrayBuffer>> =>
  withAccessibilityMark(await set(JSON.stringify(document), Math.floor(made.getTime() / 1000)))

/** Letters that no font has are told by their codes: a PDF that keeps may hold none that cannot be seen. */
async function set(document: string, made: number, round = 1): Promise<Uint8Array> {
  try {
    return await setInThread({ template, document, made })
  } catch (error) {
    const shown = withoutLetters(document, error instanceof Error ? error.message : '')
    if (shown === document || round === rounds) throw error
    return set(shown, made, round + 1)
  }
}
