import { readFileSync } from 'node:fs'
import { crc32, deflateRawSync } from 'node:zlib'
import { findHeading } from '../../../src/domain/imports/columns'
import type { ContactChange, ImportOptions, KnownContact, NewContact, PlannedAffiliation } from '../../../src/domain/imports/contact'
import type { OrganisationReference } from '../../../src/domain/imports/organisations'
import { type ImportInput, type ImportPlan, planImport } from '../../../src/domain/imports/plan'
import type { Table } from '../../../src/domain/imports/table'

type Known = ImportInput['known']

export const strengthAreas: Known['strengthAreas'] = [
  { id: 'soil', titles: ['Jord, skog och vatten', 'Soil, forest and water'], subAreas: ['Jord', 'Skog', 'Vatten'] },
  { id: 'energy', titles: ['Hållbar energi', 'Sustainable energy'], subAreas: [] },
  { id: 'experiences', titles: ['Upplevelser', 'Experiences'], subAreas: [] },
  { id: 'digital', titles: ['Digitala lösningar', 'Digital solutions'], subAreas: [] },
]

export const options: ImportOptions = {
  legalBasis: { newsletter: 'consent', invitation: 'public-task' },
  source: 'Kontaktlistan',
  date: '2026-03-01',
}

export const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url))

export const knows = (some: Partial<Known> = {}): Known => ({
  contacts: [],
  organisations: [],
  strengthAreas,
  suppressedAddresses: new Set(),
  ...some,
})

export const contact = (some: Partial<KnownContact> = {}): KnownContact => ({
  id: 'anna',
  address: 'anna@berg.example',
  kind: 'person',
  name: 'Anna Ek',
  status: 'active',
  language: 'sv',
  permissions: [{ purpose: 'invitation', state: 'given' }],
  strengthAreas: [],
  affiliations: [],
  ...some,
})

export const tableOf = (...rows: string[][]): Table => ({
  format: 'csv',
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
})

/** Plans a table with the heading found in it. */
export function planTable(table: Table, known: Known = knows()): ImportPlan {
  const heading = findHeading(table)
  if (heading === null) throw new Error('The table has no heading')
  return planImport({ table, ...heading, options, known })
}

/** Plans rows given by heading. */
export const planRows = (headings: string[], rows: string[][], known: Known = knows()): ImportPlan =>
  planTable(tableOf(headings, ...rows), known)

/** What is known once a plan has been carried out. */
export function carriedOut(plan: ImportPlan, known: Known): Known {
  const made = plan.newOrganisations.map(({ name }, index) => ({ id: `new-${index}`, name, otherSpellings: [] }))
  const idOf = (reference: OrganisationReference): string =>
    'id' in reference ? reference.id : `new-${plan.newOrganisations.indexOf(reference.create)}`
  const contacts = known.contacts.map((before) => {
    const row = plan.rows.find((other) => other.outcome === 'update' && other.contactId === before.id)
    return row?.outcome === 'update' ? changed(before, row.change, idOf) : before
  })
  const added = plan.rows.flatMap((row) => (row.outcome === 'create' ? [stored(row.contact, idOf)] : []))
  return { ...known, contacts: [...contacts, ...added], organisations: [...known.organisations, ...made] }
}

type IdOf = (reference: OrganisationReference) => string

const stored = ({ affiliation, ...fields }: NewContact, idOf: IdOf): KnownContact => ({
  ...fields,
  id: fields.address,
  affiliations: affiliation === null ? [] : [affiliationOf(affiliation, idOf)],
})

const affiliationOf = ({ organisation, role }: PlannedAffiliation, idOf: IdOf) => ({
  organisationId: idOf(organisation),
  role,
})

function changed(
  before: KnownContact,
  { addStrengthAreas = [], addAffiliation, fillRole, setPermissions = [], ...fields }: ContactChange,
  idOf: IdOf,
): KnownContact {
  const purposes = setPermissions.map(({ purpose }) => purpose)
  const filled = before.affiliations.map((affiliation) =>
    affiliation.organisationId === fillRole?.organisationId ? fillRole : affiliation,
  )
  const added = addAffiliation && affiliationOf(addAffiliation, idOf)
  return {
    ...before,
    ...fields,
    strengthAreas: [...before.strengthAreas, ...addStrengthAreas],
    affiliations: added ? [...filled, added] : filled,
    permissions: [...before.permissions.filter(({ purpose }) => !purposes.includes(purpose)), ...setPermissions],
  }
}

export interface ZipPart {
  name: string
  content: string | Buffer
  /** What the archive says about the unpacked size, when that is not the truth. */
  declaredBytes?: number
}

/** A ZIP archive (APPNOTE.TXT) of deflated parts. */
export function zipOf(parts: ZipPart[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  for (const { name, content, declaredBytes } of parts) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(declaredBytes ?? data.length, 18)
    common.writeUInt16LE(name.length, 22)
    const offset = Buffer.alloc(4)
    offset.writeUInt32LE(Buffer.concat(files).length)
    files.push(Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed)
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(10), offset, Buffer.from(name))
  }
  const body = Buffer.concat(files)
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(index.length, 8)
  end.writeUInt32LE(body.length, 12)
  return Buffer.concat([body, index, Buffer.from('PK\x05\x06'), end])
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one sheet with the given rows of XML. */
export const workbookOf = (rowsXml: string, more: ZipPart[] = []): Buffer =>
  zipOf([
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${rowsXml}</sheetData></worksheet>` },
    ...more,
  ])

export const textCell = (reference: string, text: string): string => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`
