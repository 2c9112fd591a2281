import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { madeReport } from '../../../collections/planning/Reports/made'
import { idOf } from '../../../domain/relations'
import { translator } from '../../../i18n'
import type { Report } from '../../../payload-types'
import { DocumentPlace } from '../../ui/DocumentPlace'
import { Writer } from './Writer'

/** The report's tab where each sentence is seen with what it is made of, and written over, left out or added to. */
export async function WriteView({ doc, initPageResult: { docID, req } }: DocumentViewServerProps) {
  if (!docID) notFound()
  const t = translator(req.i18n.language)
  const { payload, user } = req
  const report: Report = await payload.findByID({ collection: 'reports', id: String(doc.id), depth: 0, overrideAccess: false, user })
  const { chapters, homeless } = await madeReport({ payload, user }, report)
  const mayWrite = scopeOf(roleOf(user), 'reports', 'update') !== null
  return (
    <Gutter className="spets-writer">
      <DocumentPlace collection="reports" id={report.id} title={report.title} view={t('reporting.tabWrite')} />
      <h1 className="spets-hidden">{report.title}</h1>
      <Writer
        chapters={chapters}
        document={report.document ? idOf(report.document) : null}
        homeless={homeless}
        id={report.id}
        isFinished={report.status === 'finished'}
        language={report.language}
        mayWrite={mayWrite}
      />
    </Gutter>
  )
}
