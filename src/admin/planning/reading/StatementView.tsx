import type { DocumentViewServerProps } from 'payload'
import { statementOf } from '../../../collections/planning/Assessments/readStatement'
import { DocumentReading } from './DocumentReading'

/** What an assessment comes to, as the document that whoever asked is sent. */
export const StatementView = (view: DocumentViewServerProps) => (
  <DocumentReading
    collection="assessments"
    documentOf={statementOf}
    empty="assessments.statement.empty"
    tab="assessments.statement.tab"
    view={view}
  />
)
