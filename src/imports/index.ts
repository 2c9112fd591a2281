export { describePlace, describeUnreadable } from './describe'
export { importEndpoints } from './endpoints'
export { UnreadableFile } from './files/errors'
export { maxImportBytes, maxImportRows } from './files/limits'
export { readTable } from './files/read'
export { mendFile } from './files/mend'
export { importContacts, requestImport, runImport } from './importContacts'
export type { Import, ImportOrder } from './importOrder'
export { mendFileName } from './mendFileName'
export { type ImportProgress, progressOf } from './progress'
export { importRunner } from './runner'
export { postedForm } from './postedForm'
export { refusalOf } from './request'
export { type ImportResult, resultOf } from './result'
export { countsOf as termCountsOf } from './terms/counts'
export { type TermImportAnswer, termImportEndpoint } from './terms/endpoint'
export { termFormatOf } from './terms/formats'
export { importTerms, type TermResult } from './terms/importTerms'
export { readTermRows } from './terms/read'
export {
  askUndo,
  type EarlierImport,
  type EarlierImports,
  forgetContact,
  forgetOldImports,
  type SkippedRow,
  listImports,
  rememberNo,
  requestUndo,
  undoImport,
  type UndoOrder,
  type UndoReport,
} from './undo'
