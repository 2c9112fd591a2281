'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { MeetingFeedback } from '../../collections/meetings/feedback/endpoint'
import { useTexts } from '../texts'
import { Failure } from '../ui/Failure'
import { useLoaded } from '../useLoaded'

type Question = MeetingFeedback['questions'][number]

/** What those who came answered about the meeting, to read; nothing where nothing is asked, or for those who may not see it. */
export function FeedbackResult() {
  const { t } = useTexts()
  const { id, lastUpdateTime } = useDocumentInfo()
  const { value, problem } = useLoaded<MeetingFeedback>(id ? `/api/meetings/${id}/feedback?saved=${lastUpdateTime}` : null)
  if (problem && problem.status !== 403) return <Failure problem={problem} />
  if (!value || value.questions.length === 0) return null
  return (
    <section aria-labelledby="spets-feedback-title" className="spets-feedback field-type">
      <h3 id="spets-feedback-title">{t('feedback.result.title')}</h3>
      <p>{t('feedback.result.about', { count: value.fewestShown })}</p>
      <dl>
        {value.questions.map((question) => (
          <div key={question.id}>
            <dt>{question.question}</dt>
            <dd>
              <Answers question={question} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Answers({ question: { chosen, count, mean, texts } }: { question: Question }) {
  const { language, n, t } = useTexts()
  const answered = n('feedback.result.count', count)
  if (texts)
    return (
      <>
        <p>{answered}</p>
        <ul>
          {texts.map((text, index) => (
            <li key={`${index} ${text}`}>{text}</li>
          ))}
        </ul>
      </>
    )
  if (!chosen) return <p>{`${answered} ${t('feedback.result.few')}`}</p>
  return (
    <>
      <p>{mean === null ? answered : `${answered} ${t('feedback.result.mean', { mean: new Intl.NumberFormat(language).format(mean) })}`}</p>
      <ul>
        {chosen.map(({ count: times, value }) => (
          <li key={value}>{`${t(`feedback.choices.${value}`)}: ${times}`}</li>
        ))}
      </ul>
    </>
  )
}
