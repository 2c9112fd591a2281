import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { documentOfReport } from '../../../collections/planning/Reports/endpoints'
import { translator } from '../../../i18n'
import type { Report } from '../../../payload-types'
import { DocumentPlace } from '../../ui/DocumentPlace'
import { PrintButton } from '../reading/PrintButton'
import { ReportPage } from '../reading/ReportPage'

const forms = ['pdf', 'docx', 'html'] as const

/** The report's tab where it is read from beginning to end, printed and taken home. */
export async function ReadReportView({ doc, initPageResult: { docID, req } }: DocumentViewServerProps) {
  if (!docID) notFound()
  const t = translator(req.i18n.language)
  const stored = await req.payload.findByID({ collection: 'reports', id: String(doc.id), depth: 0, overrideAccess: false, user: req.user })
  const report = await documentOfReport(req, stored as Report)
  return (
    <Gutter className="spets-reading">
      <DocumentPlace collection="reports" id={stored.id} title={stored.title} view={t('reporting.tabRead')} />
      <div className="spets-reading__bar">
        <p className="spets-help">{stored.status === 'finished' ? t('reporting.writer.finished') : t('reporting.writer.about')}</p>
        <div className="spets-reading__ways">
          {forms.map((form) => (
            <a className="btn btn--style-secondary btn--size-medium" download href={`/api/reports/${stored.id}/${form}`} key={form}>
              {t(`reporting.file.${form}`)}
            </a>
          ))}
          <PrintButton />
        </div>
      </div>
      <ReportPage report={report} />
    </Gutter>
  )
}
