import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { ReportDocument } from '../document'
import { withAccessibilityMark } from './marks'
import { withoutLetters } from './letters'
import { template } from './template'

/** How many times letters that the font lacks are looked for: Typst tells of all on a page at once. */
const rounds = 5

/**
 * A document as a PDF that keeps (PDF/A-2a) and that screen readers read (PDF/UA-1).
 * @param made when it is said to be made
 * @throws Error with what Typst says
 */
export async function pdfOf(document: ReportDocument, made: Date): Promise<Uint8Array<ArrayBuffer>> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create()
  return withAccessibilityMark(set(compiler, JSON.stringify(document), made))
}

/** Letters that no font has are told by their codes: a PDF that keeps may hold none that cannot be seen. */
function set(compiler: NodeCompiler, document: string, made: Date, round = 1): Uint8Array {
  try {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { document } })
    const error = compiled.takeError()
    if (error || !compiled.result) throw new Error(error ? JSON.stringify(error.shortDiagnostics) : 'Typst gave nothing')
    return compiler.pdf(compiled.result, { pdfStandard: 'a-2a', creationTimestamp: Math.floor(made.getTime() / 1000) })
  } catch (error) {
    const shown = withoutLetters(document, error instanceof Error ? error.message : '')
    if (shown === document || round === rounds) throw error
    return set(compiler, shown, made, round + 1)
  }
}
