import { describe, expect, it } from 'vitest'
import { feedbackResults, longestFeedback, readFeedback } from '../../../src/domain/feedback'

const questions = [
  { id: 'how', form: 'scale' },
  { id: 'again', form: 'yesNo' },
  { id: 'words', form: 'text' },
] as const

const reading = (said: Record<string, string>) => readFeedback(questions, (question) => said[question] ?? null)

describe('answers to the questions after a meeting', () => {
  it('are those that were given, and may be passed over', () => {
    expect(reading({ how: '4', again: '', words: '  Mer tid \n och kaffe ' }).answers).toEqual([
      { question: 'how', value: '4' },
      { question: 'words', value: 'Mer tid \n och kaffe' },
    ])
    expect(reading({}).answers).toEqual([])
    expect(reading({ other: '4' }).answers).toEqual([])
  })

  it.each([
    ['how', '0', 'choose'],
    ['how', '6', 'choose'],
    ['how', '4.5', 'choose'],
    ['again', 'maybe', 'choose'],
    ['words', 'x'.repeat(longestFeedback + 1), 'long'],
    ['words', 'a\u0000b', 'long'],
  ])('to %s are not %j', (question, value, problem) => {
    expect([...reading({ [question]: value }).problems]).toEqual([[question, problem]])
  })
})

describe('what came of them', () => {
  const given = (question: string, ...values: string[]) => values.map((value) => ({ question, value }))
  const turned = (texts: string[]) => texts.toReversed()

  it('is shown of a question from three answers on', () => {
    const [how, again, words] = feedbackResults(questions, [...given('how', '1', '5', '5'), ...given('again', 'yes', 'no')], turned)
    expect(how).toMatchObject({ count: 3, mean: 3.7, texts: null })
    expect(how?.chosen?.map(({ count }) => count)).toEqual([1, 0, 0, 0, 2])
    expect(again).toEqual({ id: 'again', form: 'yesNo', count: 2, chosen: null, mean: null, texts: null })
    expect(words?.count).toBe(0)
  })

  it('has texts in another order than they are kept in', () => {
    expect(feedbackResults(questions, given('words', 'a', 'b', 'c'), turned)[2]?.texts).toEqual(['c', 'b', 'a'])
  })

  it('knows nothing of questions that are asked no longer', () => {
    expect(feedbackResults(questions, given('gone', 'a', 'b', 'c'), turned).map(({ count }) => count)).toEqual([0, 0, 0])
  })
})
