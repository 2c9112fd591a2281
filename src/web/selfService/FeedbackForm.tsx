import { longestFeedback, scale, yesOrNo } from '../../domain/feedback'
import { Text } from '../components/Text'
import { paths } from '../paths'
import type { Words } from '../words'
import { type AskedQuestion, type Asking, fieldOf, type RefusedFeedback } from './feedback'
import { ChoiceGroup, FormChoice } from './formParts'
import { TextArea } from './lines'

interface Props {
  words: Words
  asking: Asking
  token: string
  /** What was posted and could not be taken. */
  refused: RefusedFeedback | null
  /** Whether the form has just been taken. */
  isThanked: boolean
}

/** The questions after a meeting, or thanks where they have been answered. Each may be passed over. */
export function FeedbackForm({ asking: { isAnswered, questions }, isThanked, refused, token, words }: Props) {
  const { t } = words
  return (
    <section className="panel" aria-labelledby="feedback-title">
      <h2 id="feedback-title">{t('feedback.title')}</h2>
      {isThanked ? <output className="notice">{t('feedback.thanks')}</output> : null}
      {isAnswered && !isThanked ? <p>{t('feedback.answered')}</p> : null}
      {isAnswered ? null : (
        <form method="post" action={paths.feedback(token)}>
          {refused ? (
            <p className="notice" role="alert">
              {t(refused.problems.size > 0 ? 'feedback.wrong' : 'feedback.empty')}
            </p>
          ) : null}
          <p className="muted">{t('feedback.about')}</p>
          {questions.map((question) => (
            <Question key={question.id} words={words} question={question} refused={refused} />
          ))}
          <button type="submit">{t('feedback.send')}</button>
        </form>
      )}
    </section>
  )
}

function Question({ question, refused, words }: { question: AskedQuestion; refused: RefusedFeedback | null; words: Words }) {
  const name = fieldOf(question.id)
  const found = refused?.problems.get(question.id)
  const problem = found && words.t(`feedback.problems.${found}`, { length: longestFeedback })
  const said = refused?.form.get(name) ?? ''
  const asked = <Text words={words} of={question.question} />
  if (question.form === 'text') return <TextArea name={name} label={asked} most={longestFeedback} value={said} problem={problem} />
  const choices = question.form === 'scale' ? scale : yesOrNo
  return (
    <ChoiceGroup name={name} legend={asked} problem={problem}>
      {choices.map((value) => (
        <FormChoice key={value} type="radio" name={name} value={value} chosen={value === said}>
          {words.t(`feedback.choices.${value}`)}
        </FormChoice>
      ))}
      <FormChoice type="radio" name={name} value="" chosen={false}>
        {words.t('feedback.choices.none')}
      </FormChoice>
    </ChoiceGroup>
  )
}
