import type { Endpoint, PayloadRequest } from 'payload'
import { feedbackResults, type FeedbackResult, fewestShown } from '../../../domain/feedback'
import { answering } from '../../../errors'
import { json } from '../../../http'
import { meetingWithAnswers } from '../attendance/read'
import { feedbackAbout, mixed } from './store'

/** What `GET /api/meetings/:id/feedback` answers. */
export interface MeetingFeedback {
  /** From how many answers on a question's are shown. */
  fewestShown: number
  /** In the order in which they are asked. */
  questions: (FeedbackResult & { question: string })[]
}

/** `GET /api/meetings/:id/feedback`: what those who came answered about a meeting, for those who see who is invited to it. */
export const meetingFeedback: Endpoint = { path: '/:id/feedback', method: 'get', handler: answering(feedback) }

async function feedback(req: PayloadRequest): Promise<Response> {
  const meeting = await meetingWithAnswers(req)
  const asked = (meeting.feedback ?? []).map(({ form, id, question }) => ({ id: id ?? '', form, question }))
  const results = feedbackResults(asked, await feedbackAbout(req.payload, meeting.id), mixed)
  const questions = results.map((result, index) => ({ ...result, question: asked[index]?.question ?? '' }))
  return json({ fewestShown, questions } satisfies MeetingFeedback)
}
