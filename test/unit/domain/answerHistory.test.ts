import { expect, it } from 'vitest'
import { mostAnswersKept, withAnswer } from '../../../src/domain/answerHistory'

const entries = (count: number) => Array.from({ length: count }, (_, number) => ({ answer: number % 2 === 0 ? 'yes' : 'no', number }))

it('a change of answer is added, and what changes nothing is not', () => {
  expect(withAnswer([], { answer: 'yes' })).toEqual([{ answer: 'yes' }])
  expect(withAnswer([{ answer: 'yes' }], { answer: 'no' })).toEqual([{ answer: 'yes' }, { answer: 'no' }])
  expect(withAnswer([{ answer: 'yes' }], { answer: 'yes' })).toEqual([{ answer: 'yes' }])
  expect(withAnswer([{ answer: null }], {})).toEqual([{ answer: null }])
})

it('the first and the latest are kept, so many together', () => {
  const history = withAnswer(entries(200), { answer: 'maybe', number: 200 })
  expect(history).toHaveLength(mostAnswersKept)
  expect(history[0]?.number).toBe(0)
  expect(history.slice(1).map(({ number }) => number)).toEqual(
    Array.from({ length: mostAnswersKept - 1 }, (_, index) => 202 - mostAnswersKept + index),
  )
})
