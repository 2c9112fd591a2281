import { controlIn } from './plainText'

/** How a question after a meeting is answered. */
type FeedbackForm = 'scale' | 'yesNo' | 'text'

/** A question after a meeting. */
export interface FeedbackQuestion {
  id: string
  form: FeedbackForm
}

/** What can be chosen of a scale, from lowest to highest. */
export const scale = ['1', '2', '3', '4', '5'] as const

/** What can be answered to a question of yes or no. */
export const yesOrNo = ['yes', 'no'] as const

/** What can be chosen, of any question to choose from. */
type FeedbackChoice = (typeof scale | typeof yesOrNo)[number]

/** How long an answer in own words may be, in characters: all five fit into a form that is posted. */
export const longestFeedback = 500

/** One answer to one question, and nothing of who gave it. */
export interface FeedbackAnswer {
  question: string
  value: string
}

/** Why an answer is not taken: it is none of those to choose from, or too long. */
export type FeedbackProblem = 'choose' | 'long'

/**
 * What a form says. Every question may be passed over.
 * @param field what the form has for a question; nothing where it has none
 */
export function readFeedback(
  questions: readonly FeedbackQuestion[],
  field: (question: string) => string | null,
): { answers: FeedbackAnswer[]; problems: ReadonlyMap<string, FeedbackProblem> } {
  const said = questions.map(({ form, id }) => ({ id, form, value: (field(id) ?? '').trim() })).filter(({ value }) => value !== '')
  const problems = said.flatMap(({ form, id, value }): [string, FeedbackProblem][] => {
    const problem = problemOf(form, value)
    return problem ? [[id, problem]] : []
  })
  return { answers: said.map(({ id, value }) => ({ question: id, value })), problems: new Map(problems) }
}

function problemOf(form: FeedbackForm, value: string): FeedbackProblem | null {
  if (form === 'text') return value.length <= longestFeedback && controlIn(value, 'several') === null ? null : 'long'
  const choices: readonly string[] = form === 'scale' ? scale : yesOrNo
  return choices.includes(value) ? null : 'choose'
}

/** From how many answers on a question's are shown: of fewer one could guess who gave which. */
export const fewestShown = 3

/** What came of one question; null instead of what was answered where there are too few answers to show. */
export interface FeedbackResult extends FeedbackQuestion {
  count: number
  /** How often each was chosen, in their order; of a question to choose from. */
  chosen: { value: FeedbackChoice; count: number }[] | null
  /** To one decimal; of a scale. */
  mean: number | null
  /** In no order that tells anything; of a question in own words. */
  texts: string[] | null
}

/**
 * What came of the questions of a meeting.
 * @param mixed brings texts out of the order they are stored in
 */
export function feedbackResults(
  questions: readonly FeedbackQuestion[],
  answers: readonly FeedbackAnswer[],
  mixed: (texts: string[]) => string[],
): FeedbackResult[] {
  return questions.map(({ form, id }) => {
    const values = answers.filter(({ question }) => question === id).map(({ value }) => value)
    const result: FeedbackResult = { id, form, count: values.length, chosen: null, mean: null, texts: null }
    if (values.length < fewestShown) return result
    if (form === 'text') return { ...result, texts: mixed(values) }
    return { ...result, chosen: chosenOf(form === 'scale' ? scale : yesOrNo, values), mean: form === 'scale' ? meanOf(values) : null }
  })
}

const chosenOf = (choices: readonly FeedbackChoice[], values: readonly string[]) =>
  choices.map((value) => ({ value, count: values.filter((each) => each === value).length }))

const meanOf = (values: readonly string[]): number =>
  Math.round((values.reduce((sum, value) => sum + Number(value), 0) / values.length) * 10) / 10
