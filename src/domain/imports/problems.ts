/** Why a row cannot go in. The last two are found only when a plan is carried out. */
export const problemCodes = [
  'addressMissing',
  'addressInvalid',
  'severalAddresses',
  'textTooLong',
  'controlCharacter',
  'unclosedQuote',
  'strayQuote',
  'changedMeanwhile',
  'notSaved',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** What a person should know about a row that goes in, or that repeats another. */
export const noteCodes = [
  'hiddenRow',
  'looksGarbled',
  'strengthAreaUnknown',
  'languageUnknown',
  'newsletterUnclear',
  'invitationUnclear',
  'statusUnknown',
  'formulaAsText',
  'markedLeft',
  'leftStays',
  'suppressedStays',
  'newsletterWithdrawnStays',
  'newsletterPendingStays',
  'invitationWithdrawnStays',
  'noWins',
  'newOrganisation',
  'roleWithoutOrganisation',
  'municipalityWithoutOrganisation',
  'existingKept',
  'duplicateDiffers',
  'duplicateAdds',
] as const
export type NoteCode = (typeof noteCodes)[number]

/** Something found in a cell; the words for it stand in the texts, under its code. */
export interface Finding<Code extends string> {
  /** Row number as a spreadsheet program shows it. */
  row: number
  /** Heading as written in the file; empty when the list does not have the column. */
  column: string
  code: Code
  values: Record<string, string | number>
}
export type RowProblem = Finding<ProblemCode>
export type Note = Finding<NoteCode>
