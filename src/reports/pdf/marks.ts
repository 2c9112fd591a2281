import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'

/** That the document is after PDF/UA-1. */
const mark =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'

/** What PDF/A asks of a mark that it does not know itself: a description of it. */
const description = [
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('')

/** A PDF that Typst has made after PDF/A, marked as one that is after PDF/UA too: Typst marks it for one standard at a time. */
export async function withAccessibilityMark(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog, context } = pdf
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  if (!(metadata instanceof PDFRawStream)) throw new Error('The PDF has no metadata')
  const written = new TextDecoder().decode(decodePDFRawStream(metadata).decode())
  const marked = new TextEncoder().encode(marks(written))
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(marked, { Type: 'Metadata', Subtype: 'XML' })))
  const shown = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({})
  shown.set(PDFName.of('DisplayDocTitle'), context.obj(true))
  catalog.set(PDFName.of('ViewerPreferences'), shown)
  return Uint8Array.from(await pdf.save({ useObjectStreams: false }))
}

const marks = (metadata: string): string =>
  metadata.replace('<pdfaExtension:schemas><rdf:Bag>', (whole) => whole + description).replace('</rdf:RDF>', (whole) => mark + whole)
