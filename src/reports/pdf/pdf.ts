import { shippedTypefaces } from '../../domain/face'
import { logoAlt, type ReportDocument } from '../document'
import { filesOf } from '../typefaces'
import { withoutLetters } from './letters'
import { withAccessibilityMark } from './marks'
import { template } from './template'
import { type Job, setInThread } from './thread'

/** How many times letters that the font lacks are looked for: Typst tells of all on a page at once. */
const rounds = 5

/** The font that the compiler holds; letters that the region's typeface lacks are taken from it. */
const ownFont = 'Libertinus Serif'

/**
 * A document as a PDF that keeps (PDF/A-2a) and that screen readers read (PDF/UA-1).
 * @param made when it is said to be made
 * @throws Error with what Typst says
 */
export async function pdfOf(report: ReportDocument, made: Date): Promise<Uint8Array<ArrayBuffer>> {
  const { logo, typeface } = report.face ?? {}
  const fonts = typeface ? [shippedTypefaces[typeface].name, ownFont] : [ownFont]
  const job: Job = {
    template,
    document: JSON.stringify({ ...report, fonts, logoAlt: logoAlt(report), face: withoutPictures(report) }),
    made: Math.floor(made.getTime() / 1000),
    fonts: typeface ? await filesOf(typeface, 'ttf') : [],
    logo: logo ? Buffer.from(logo.png, 'base64') : null,
  }
  return withAccessibilityMark(await set(job))
}

/** Pictures go beside the document, as files. */
function withoutPictures({ face = {} }: ReportDocument) {
  const { colours, logo } = face
  return { ...(colours ? { colours } : {}), ...(logo ? { logo: { width: logo.width, height: logo.height } } : {}) }
}

/** Letters that no font has are told by their codes: a PDF that keeps may hold none that cannot be seen. */
async function set(job: Job, round = 1): Promise<Uint8Array> {
  try {
    return await setInThread(job)
  } catch (error) {
    const document = withoutLetters(job.document, error instanceof Error ? error.message : '')
    if (document === job.document || round === rounds) throw error
    return set({ ...job, document }, round + 1)
  }
}
