import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const python = '.tools/python-docx/bin/python'

/** Why documents are not read by python-docx here; null where they are. `.ci/run` fetches it. */
export const noPythonDocx: string | null = existsSync(python)
  ? null
  : `python-docx is not there: python3 -m venv .tools/python-docx && .tools/python-docx/bin/pip install python-docx==1.2.0`

const program = `
import json, sys
from docx import Document
from docx.oxml.ns import qn
d = Document(sys.argv[1])
print(json.dumps({
  "headings": [[p.style.name, p.text] for p in d.paragraphs if p.style.name.startswith("heading") or p.style.name.startswith("Heading")],
  "tables": [[[c.text for c in r.cells] for r in t.rows] for t in d.tables],
  "headerRows": [sum(1 for r in t.rows if r._tr.find(qn("w:trPr")) is not None and r._tr.trPr.find(qn("w:tblHeader")) is not None) for t in d.tables],
  "alts": [p.get("descr") for p in d.element.iter(qn("wp:docPr"))],
  "title": d.core_properties.title,
  "author": d.core_properties.author,
  "lastModifiedBy": d.core_properties.last_modified_by,
}))
`

/** What python-docx finds in a file. */
interface Read {
  headings: [string, string][]
  tables: string[][][]
  headerRows: number[]
  alts: (string | null)[]
  title: string
  author: string
  lastModifiedBy: string
}

/** A file for a word processor as another program reads it. */
export async function readByPython(docx: Uint8Array): Promise<Read> {
  const place = mkdtempSync(join(tmpdir(), 'docx-'))
  const file = join(place, 'read.docx')
  writeFileSync(file, docx)
  const { stdout } = await promisify(execFile)(python, ['-c', program, file])
  rmSync(place, { recursive: true })
  return JSON.parse(stdout) as Read
}
