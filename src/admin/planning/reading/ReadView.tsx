import type { DocumentViewServerProps } from 'payload'
import { documentOf } from '../../../collections/planning/CommunicationPlans/readDocument'
import { DocumentReading } from './DocumentReading'

/** A plan as a document. */
export const ReadView = (view: DocumentViewServerProps) => (
  <DocumentReading collection="communication-plans" documentOf={documentOf} empty="planDocument.empty" tab="planDocument.tab" view={view} />
)
