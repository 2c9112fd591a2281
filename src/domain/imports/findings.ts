import { controlIn } from '../plainText'
import { looksGarbled } from './encoding'
import type { Column } from './columns'
import type { Note, NoteCode, RowProblem } from './problems'
import type { Reading } from './reading'
import { looksLikeFormula, saysLeft } from './values'

/** Names, roles and organisations are shorter; a longer text is a quotation mark that was never closed. */
const longestText = 200

type Locate = (column: Column) => { row: number; column: string }

const shortTexts = ['name', 'firstName', 'lastName', 'organisation', 'role', 'municipality'] as const
const storedTexts = ['name', 'firstName', 'lastName', 'organisation', 'role'] as const

/** What keeps a row from going in. */
export function problemsWith(reading: Reading, locate: Locate): RowProblem[] {
  const { address } = reading
  const inTexts = shortTexts.flatMap((column) =>
    problemWithText(reading, column).map((problem): RowProblem => ({ ...locate(column), ...problem })),
  )
  if (address.address !== null) return inTexts
  return [{ ...locate('email'), code: address.code, values: { written: address.written } }, ...inTexts]
}

/** A text that runs over several lines is too long as a rule, and then the quotation mark is what is to be told. */
function problemWithText({ text, written }: Reading, column: Column): Pick<RowProblem, 'code' | 'values'>[] {
  if (text[column].length > longestText) return [{ code: 'textTooLong', values: { limit: longestText } }]
  const character = controlIn(written[column].trim())
  return character ? [{ code: 'controlCharacter', values: { character } }] : []
}

/** What a person should know about a row by itself. */
export function notesOn(reading: Reading, locate: Locate): Note[] {
  const { text, areas, language, newsletter, invitation, status, leftIn } = reading
  const note = (column: Column, code: NoteCode, written = text[column]): Note => ({
    ...locate(column),
    code,
    values: { written },
  })
  const formulas = storedTexts.filter((column) => looksLikeFormula(text[column]))
  return [
    ...formulas.map((column) => note(column, 'formulaAsText')),
    ...storedTexts.filter((column) => looksGarbled(text[column])).map((column) => note(column, 'looksGarbled')),
    ...areas.unknown.map((written) => note('strengthAreas', 'strengthAreaUnknown', written)),
    ...(language.unknown ? [note('language', 'languageUnknown')] : []),
    ...(newsletter.unknown ? [note('newsletter', 'newsletterUnclear')] : []),
    ...(invitation?.unknown ? [note('invitation', 'invitationUnclear')] : []),
    ...(status.unknown ? [note('status', 'statusUnknown')] : []),
    ...(leftIn === null ? [] : [note(leftIn, 'markedLeft')]),
    ...homelessNotes(reading, note),
  ]
}

/** Role and municipality are kept with an organisation, so without one they have nowhere to go. */
function homelessNotes({ text }: Reading, note: (column: Column, code: NoteCode) => Note): Note[] {
  if (text.organisation !== '') return []
  return [
    ...(text.role !== '' && !saysLeft(text.role) ? [note('role', 'roleWithoutOrganisation')] : []),
    ...(text.municipality === '' ? [] : [note('municipality', 'municipalityWithoutOrganisation')]),
  ]
}
