'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ProblemDetails } from '../../../errors'
import type { Chapter, Edit, Part } from '../../../domain/reporting/parts'
import type { UiLanguage } from '../../../i18n/languages'
import { adminAddresses } from '../../addresses'
import { post } from '../../http'
import { useTexts } from '../../texts'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Failure } from '../../ui/Failure'
import { Notice } from '../../ui/Notice'
import { ItemRow } from './ItemRow'
import type { Save } from './save'
import { TextEditor } from './TextEditor'

interface Props {
  id: string
  chapters: readonly Chapter[]
  homeless: readonly Edit[]
  /** The language that the report is in. */
  language: UiLanguage
  isFinished: boolean
  mayWrite: boolean
  /** The document that was kept of it, if it has been finished once. */
  document: string | null
}

export function Writer({ chapters, document, homeless, id, isFinished, language, mayWrite }: Props) {
  const { t } = useTexts()
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const [told, setTold] = useState('')

  const send = async (what: string, body: object): Promise<ProblemDetails | null> => {
    setBusy(true)
    const answer = await post(t, `/api/reports/${id}/${what}`, body)
    setBusy(false)
    if (!answer.ok) return answer.problem
    router.refresh()
    return null
  }
  const save: Save = async (body) => {
    const refused = await send('edit', body)
    setTold(refused ? '' : t('reporting.writer.saved'))
    return refused
  }
  const end = async (what: 'finish' | 'reopen') => {
    setProblem(await send(what, {}))
    setAsking(false)
  }
  const isOpen = mayWrite && !isFinished

  return (
    <>
      <div className="spets-writer__head">
        <p className="spets-help">{t(isFinished ? 'reporting.writer.finishedAbout' : 'reporting.writer.about')}</p>
        <div className="spets-writer__ways">
          {document && (
            <a className="btn btn--style-secondary btn--size-medium" href={adminAddresses.document('documents', document)}>
              {t('reporting.writer.openDocument')}
            </a>
          )}
          {isOpen && (
            <button className="btn btn--style-primary btn--size-medium" onClick={() => setAsking(true)} type="button">
              {t('reporting.writer.finish')}
            </button>
          )}
          {mayWrite && isFinished && (
            <button className="btn btn--style-secondary btn--size-medium" disabled={busy} onClick={() => void end('reopen')} type="button">
              {t('reporting.writer.reopen')}
            </button>
          )}
        </div>
      </div>
      <p aria-live="polite" className="spets-hidden">
        {told}
      </p>
      {problem && <Failure problem={problem} />}
      {homeless.length > 0 && <Homeless edits={homeless} isOpen={isOpen} language={language} save={save} />}
      {chapters.map((chapter) => (
        <section aria-labelledby={`spets-writer-${chapter.key}`} className="spets-writer__chapter" key={chapter.key}>
          <h2 id={`spets-writer-${chapter.key}`} lang={language}>
            {chapter.heading}
          </h2>
          {chapter.parts.map((part) => (
            <PartShown isOpen={isOpen} key={part.key} language={language} name={part.heading ?? chapter.heading} part={part} save={save} />
          ))}
        </section>
      ))}
      <ConfirmDialog
        busy={busy}
        busyText={t('reporting.writer.finish')}
        onCancel={() => setAsking(false)}
        onYes={() => end('finish')}
        open={isAsking}
        title={t('reporting.writer.finish')}
        yes={t('reporting.writer.finish')}
      >
        <p>{t('reporting.writer.finishAbout')}</p>
      </ConfirmDialog>
    </>
  )
}

interface PartProps {
  part: Part
  /** What it is called where it has no heading of its own. */
  name: string
  language: UiLanguage
  isOpen: boolean
  save: Save
}

function PartShown({ isOpen, language, name, part, save }: PartProps) {
  const { t } = useTexts()
  const [isAdding, setAdding] = useState(false)
  return (
    <div className="spets-writer__part">
      {part.heading && <h3 lang={language}>{part.heading}</h3>}
      <ul className="spets-list">
        {part.items.map((item) => (
          <ItemRow isOpen={isOpen} item={item} key={item.key} language={language} save={save} />
        ))}
      </ul>
      {isOpen && isAdding && (
        <TextEditor
          label={t('reporting.writer.addOf', { part: name })}
          language={language}
          onClose={() => setAdding(false)}
          save={(text) => save({ part: part.key, text })}
          text=""
        />
      )}
      {isOpen && !isAdding && (
        <button
          aria-label={t('reporting.writer.addOf', { part: name })}
          className="spets-pane__link"
          onClick={() => setAdding(true)}
          type="button"
        >
          {t('reporting.writer.add')}
        </button>
      )}
    </div>
  )
}

/** What was written about what is no longer there: somebody's words are there until somebody takes them away. */
function Homeless({ edits, isOpen, language, save }: Pick<PartProps, 'isOpen' | 'language' | 'save'> & { edits: readonly Edit[] }) {
  const { t } = useTexts()
  return (
    <Notice kind="warning">
      <h2 className="spets-subtitle">{t('reporting.homeless')}</h2>
      <ul className="spets-list">
        {edits.map(({ key, text }) => (
          <li key={key}>
            <span lang={language}>{text}</span>{' '}
            {isOpen && (
              <button className="spets-pane__link" onClick={() => void save({ key, kind: null })} type="button">
                {t('reporting.writer.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
