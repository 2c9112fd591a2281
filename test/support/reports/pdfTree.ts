import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'

/** An element of the tree by which screen readers read a PDF. */
export interface Tagged {
  kind: string
  alt: string | null
  language: string | null
  actual: string | null
}

const textIn = (value: unknown) => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null)

/** What stands in that tree: kinds, in order, with alternative texts. */
export async function treeOf(bytes: Uint8Array): Promise<Tagged[]> {
  const { catalog, context } = await PDFDocument.load(bytes)
  const found: Tagged[] = []
  const walk = (given: unknown): void => {
    const node = context.lookup(given as never)
    if (node instanceof PDFArray) node.asArray().forEach(walk)
    if (!(node instanceof PDFDict)) return
    const kind = node.get(PDFName.of('S'))
    if (kind)
      found.push({
        kind: String(kind).slice(1),
        alt: textIn(node.lookup(PDFName.of('Alt'))),
        language: textIn(node.lookup(PDFName.of('Lang'))),
        actual: textIn(node.lookup(PDFName.of('ActualText'))),
      })
    const below = node.get(PDFName.of('K'))
    if (below) walk(below)
  }
  walk(catalog.get(PDFName.of('StructTreeRoot')))
  return found
}

/** The bookmarks of a PDF, those below others among them, in order. */
export async function bookmarksOf(bytes: Uint8Array): Promise<string[]> {
  const { catalog } = await PDFDocument.load(bytes)
  const titles: string[] = []
  const walk = (node: PDFDict | undefined): void => {
    if (!node) return
    const title = textIn(node.lookup(PDFName.of('Title')))
    if (title !== null) titles.push(title)
    walk(node.lookupMaybe(PDFName.of('First'), PDFDict))
    walk(node.lookupMaybe(PDFName.of('Next'), PDFDict))
  }
  walk(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))
  return titles
}
