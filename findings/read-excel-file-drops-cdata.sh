#!/usr/bin/env bash
# read-excel-file 9.3.17 reads a cell as empty (null) when its text stands in a CDATA section, in a shared string as in
# an inline one, and loses only that part where other text stands beside it. No error is raised: a column of names or
# addresses is gone. CDATA is one of the two ways in which XML 1.0 (2.7) writes text, and openpyxl 3.1.5 reads the same
# workbook in full. What to do: write the sections out as escaped text before the file is handed over.
# Ends with 0 while it is so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact read-excel-file@9.3.17 fflate@0.8.3
python3 -m venv py
py/bin/pip install -q --disable-pip-version-check openpyxl==3.1.5
cat >look.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const cell = (ref, text) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
const parts = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t><![CDATA[shared]]></t></si></sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1">${cell('A1', 'plain')}${cell('B1', '<![CDATA[inline]]>')}${cell('C1', 'half <![CDATA[and half]]>')}<c r="D1" t="s"><v>0</v></c>${cell('E1', 'end')}</row></sheetData></worksheet>`,
}
writeFileSync('a.xlsx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))))
const [row] = await readSheet('a.xlsx')
console.log('read-excel-file', JSON.parse(readFileSync('node_modules/read-excel-file/package.json', 'utf8')).version, JSON.stringify(row))
if (JSON.stringify(row) !== '["plain",null,"half",null,"end"]') process.exitCode = 1
JS
cat >look.py <<'PY'
import json, sys, openpyxl
row = [cell.value for cell in next(openpyxl.load_workbook('a.xlsx').active.iter_rows())]
print('openpyxl', openpyxl.__version__, json.dumps(row))
sys.exit(row != ['plain', 'inline', 'half and half', 'shared', 'end'])
PY
node look.mjs
py/bin/python look.py
