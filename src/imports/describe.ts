import type { Finding, Note, RowProblem } from '../domain/imports/problems'
import type { Translate } from '../i18n'
import type { UnreadableFile } from './files/errors'

/** What is wrong with a row and what to do about it, in the reader's language. */
export const describeProblem = (problem: Pick<RowProblem, 'code' | 'values'>, translate: Translate): string =>
  translate(`imports.problems.${problem.code}`, problem.values)

/** What to know about a row, in the reader's language. */
export const describeNote = (note: Pick<Note, 'code' | 'values'>, translate: Translate): string =>
  translate(`imports.notes.${note.code}`, note.values)

/** Why a file cannot be read and what to do, in the reader's language. */
export const describeUnreadable = (error: UnreadableFile, translate: Translate): string =>
  translate(`imports.files.${error.code}`, error.values)

type Place = Pick<Finding<string>, 'row' | 'column'>

/** Where in the file something was found: its row, and its column as the file calls it. */
export const describePlace = ({ row, column }: Place, translate: Translate): string =>
  column === '' ? translate('imports.place.row', { row }) : translate('imports.place.cell', { row, column })
