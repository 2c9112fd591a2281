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

/**
 * A PDF that Typst has made after PDF/A, marked as one that is after PDF/UA too: Typst marks it for one standard at a time.
 * Two objects are written anew after its end (incremental update, ISO 32000-1, 7.5.6), so that nothing else is read: a
 * library that reads and writes the whole file takes as long as Typst does.
 * @throws Error where the file is not as Typst writes it
 */
export function withAccessibilityMark(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = Buffer.from(bytes)
  const end = file.toString('latin1', file.lastIndexOf('trailer'))
  const [, root] = found(end, /\/Root (\d+) 0 R/)
  const [, before] = found(end, /startxref\s+(\d+)/)
  const catalog = objectOf(file, Number(root), Number(before))
  const [, metadata] = found(catalog, /\/Metadata (\d+) 0 R/)
  const known = objectOf(file, Number(metadata), Number(before))
  const [, written] = found(known, /stream\r?\n([\s\S]*?)\r?\nendstream/)
  const marked = Buffer.from(marks(Buffer.from(written, 'latin1').toString('utf8')))
  const head = `<<\n  /Length ${marked.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n`
  return appended(file, { end, before: Number(before) }, [
    { number: Number(metadata), body: Buffer.concat([Buffer.from(head), marked, Buffer.from('\nendstream')]) },
    { number: Number(root), body: Buffer.from(showingTitle(catalog), 'latin1') },
  ])
}

function found(text: string, pattern: RegExp): [string, string] {
  const match = pattern.exec(text)
  if (match?.[1] === undefined) throw new Error(`The PDF is not as Typst writes it: ${pattern.source}`)
  return [match[0], match[1]]
}

/** An object as it is written, without its number, found by way of the table of references. @param table where that is */
function objectOf(file: Buffer, number: number, table: number): string {
  const [head, first] = found(file.toString('latin1', table, table + 40), /^xref\s+(\d+) \d+\s*\n/)
  const entry = table + head.length + (number - Number(first)) * 20
  const start = Number(file.toString('latin1', entry, entry + 10))
  return found(file.toString('latin1', start, file.indexOf('endobj', start)), new RegExp(`^${number} 0 obj\\s+([\\s\\S]*?)\\s*$`))[1]
}

/** Readers are to show what the document is called, not its file. */
function showingTitle(catalog: string): string {
  const shown = '/DisplayDocTitle true'
  if (catalog.includes('/ViewerPreferences <<')) return catalog.replace('/ViewerPreferences <<', (whole) => `${whole} ${shown}`)
  return catalog.replace('<<', (whole) => `${whole} /ViewerPreferences << ${shown} >>`)
}

interface Written {
  number: number
  body: Buffer
}

function appended(file: Buffer, { before, end }: { before: number; end: string }, objects: readonly Written[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [file, Buffer.from('\n')]
  let at = file.length + 1
  const entries = objects.map(({ body, number }) => {
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    const entry = `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
    parts.push(whole)
    at += whole.length
    return entry
  })
  const [, trailer] = found(end, /trailer\s*<<([\s\S]*?)>>\s*startxref/)
  parts.push(Buffer.from(`xref\n${entries.join('')}trailer\n<<${trailer}/Prev ${before}\n>>\nstartxref\n${at}\n%%EOF\n`, 'latin1'))
  return Uint8Array.from(Buffer.concat(parts))
}

const marks = (metadata: string): string =>
  metadata.replace('<pdfaExtension:schemas><rdf:Bag>', (whole) => whole + description).replace('</rdf:RDF>', (whole) => mark + whole)
