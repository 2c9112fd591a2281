import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import type { DocumentOf } from '../../../collections/planning/documentDownloads'
import { inFace } from '../../../collections/planning/inFace'
import { type TextKey, translator } from '../../../i18n'
import { type UiLanguage, uiLanguageFor, uiLanguages } from '../../../i18n/languages'
import { DocumentPlace } from '../../ui/DocumentPlace'
import { PrintButton } from './PrintButton'
import { ReportPage } from './ReportPage'

interface Props {
  view: DocumentViewServerProps
  collection: string
  documentOf: DocumentOf
  /** What the tab is called. */
  tab: TextKey
  /** Said where nothing is written yet. */
  empty: TextKey
}

/** The tab of a document where it is read from beginning to end, printed and taken home. */
export async function DocumentReading({ collection, documentOf, empty, tab, view }: Props) {
  const { doc, initPageResult, searchParams } = view
  const { docID, req } = initPageResult
  if (!docID) notFound()
  const t = translator(req.i18n.language)
  const asked = searchParams?.language
  const language = uiLanguageFor(typeof asked === 'string' ? asked : req.i18n.language)
  const report = await inFace(req.payload, await documentOf(req, String(doc.id), language))
  const file = (ending: string) => `/api/${collection}/${doc.id}/${ending}?language=${language}`
  return (
    <Gutter className="spets-reading">
      <DocumentPlace collection={collection} id={String(doc.id)} title={String(doc.title ?? '')} view={t(tab)} />
      <div className="spets-reading__bar">
        <nav aria-label={t('planDocument.language')}>
          {uiLanguages.map((each) => (
            <LanguageLink isCurrent={each === language} key={each} language={each} name={t(`planDocument.languages.${each}`)} />
          ))}
        </nav>
        <div className="spets-reading__ways">
          <a className="btn btn--style-secondary btn--size-medium" download href={file('pdf')}>
            {t('planDocument.pdf')}
          </a>
          <a className="btn btn--style-secondary btn--size-medium" download href={file('docx')}>
            {t('planDocument.docx')}
          </a>
          <PrintButton />
        </div>
      </div>
      {report.sections.length === 0 && <p>{t(empty)}</p>}
      <ReportPage report={report} />
    </Gutter>
  )
}

const LanguageLink = ({ isCurrent, language, name }: { isCurrent: boolean; language: UiLanguage; name: string }) => (
  <a aria-current={isCurrent ? 'page' : undefined} href={`?language=${language}`}>
    {name}
  </a>
)
