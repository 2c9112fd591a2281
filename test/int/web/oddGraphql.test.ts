import { expect, it } from 'vitest'
import { answerWithin } from '../../../src/web/api/answerWithin'
import { graphql } from '../../support/graphql'
import { oddQuestions } from '../../support/oddRequests'
import { sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

interface Question {
  query: string
  variables?: object
}

/** Those that reach Payload: the rest is refused by what stands before it. */
const questions = Object.entries(oddQuestions).filter(
  (each): each is [string, Question] =>
    typeof each[1] === 'object' && each[1] !== null && 'query' in each[1] && typeof each[1].query === 'string',
)

onEachDatabase('questions to GraphQL in which something is wrong', (spets) => {
  it.each(questions)('are never an error of ours: %s', async (_what, { query, variables = {} }) => {
    const { payload, settings } = spets()
    const request = new Request(`${settings.publicUrl}/api/graphql`, sending('POST', { query, variables }))
    const answer = await answerWithin(payload, request, { by: 'graphql', writes: false, language: 'en' }, async () => {
      const { headers, status, text } = await graphql(spets(), query, variables)
      return new Response(text, { status, headers })
    })
    const text = await answer.text()
    expect(answer.status, text).toBeLessThan(500)
    expect(text).not.toMatch(/Something went wrong|gick fel|"statusCode":5/)
  })
})
