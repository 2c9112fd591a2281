import type { Endpoint, PayloadRequest } from 'payload'
import { accountingOf } from '../../../../database'
import { addsUp } from '../../../../domain/accounting'
import { answering, Refusal } from '../../../../errors'
import { countNow, heldRefusals, previewFrozen } from '../../../../mail'
import type { Dispatch } from '../../../../payload-types'
import { approve, decline, sendApproved } from '../../approval/endpoints'
import { correct, correctionAudience, correctionPreview, correctWeb } from './corrections'
import { cancel, pause, resume, retry, undo } from './steering'
import { accountingFile, rowsFile } from './exports'
import { record, setRegistryNumber } from '../record/endpoints'
import { countSuppressionsOf, liftSuppressions, settleRun } from './refusals'
import { settleUncertain } from './uncertain'
import { languageIn, mailResponse, readableDispatch, wholeDispatch } from '../../mailing/requests'
import { json } from '../../../../http'

const get = (path: string, handler: (req: PayloadRequest) => Promise<Response>): Endpoint => ({
  path: `/:id/${path}`,
  method: 'get',
  handler: answering(handler),
})

const post = (path: string, handler: (req: PayloadRequest) => Promise<Response>): Endpoint => ({
  ...get(path, handler),
  method: 'post',
})

/** What a person can see of a dispatch and do with it. */
export const dispatchEndpoints: Endpoint[] = [
  get('accounting', accounting),
  get('preview', preview),
  get('record', record),
  get('rows.csv', rowsFile),
  get('accounting.csv', accountingFile),
  get('correction-audience', correctionAudience),
  post('registry-number', setRegistryNumber),
  post('undo', undo),
  post('pause', pause),
  post('resume', resume),
  post('cancel', cancel),
  post('retry', retry),
  post('uncertain', settleUncertain),
  post('refusals', settleRun),
  post('lift-suppressions', liftSuppressions),
  post('approve', approve),
  post('decline', decline),
  post('send', sendApproved),
  post('web-correction', correctWeb),
  post('correction-preview', correctionPreview),
  post('correction', correct),
]

async function accounting(req: PayloadRequest): Promise<Response> {
  const dispatch = await wholeDispatch(req)
  const counts = await accountingOf(req.payload, dispatch.id)
  return json({
    ...stateOf(dispatch),
    countNow: waitsUnbegun(dispatch) ? await countNow(req.payload, dispatch) : null,
    refusedAlike: dispatch.pauseReason === 'refusals' ? (await heldRefusals(req.payload, dispatch)).length : null,
    suppressed: await countSuppressionsOf(req, dispatch),
    ...counts,
    adds: addsUp(counts),
  })
}

/** Before it has begun the audience is counted anew; afterwards it is frozen. */
const waitsUnbegun = ({ status, startedAt }: Dispatch): boolean => status === 'paused' && !startedAt

const stateOf = (dispatch: Dispatch) => ({
  status: dispatch.status,
  pauseReason: dispatch.pauseReason ?? null,
  blocker: dispatch.blocker ?? null,
  problem: dispatch.problem ?? null,
  retryAt: dispatch.retryAt ?? null,
  confirmedCount: dispatch.confirmedCount ?? 0,
  scheduledFor: dispatch.scheduledFor ?? null,
  timed: Boolean(dispatch.timed),
  hasBegun: Boolean(dispatch.startedAt),
  approvalAsked: Boolean(dispatch.approvalRequestedAt),
  /** What the clock shows here, so that a countdown does not follow a browser's clock that is wrong. */
  now: new Date().toISOString(),
})

/** What was frozen, as a reader would get it. */
async function preview(req: PayloadRequest): Promise<Response> {
  const dispatch = await readableDispatch(req)
  const reader = { kind: 'person', name: req.user?.name ?? null } as const
  const mail = previewFrozen(req.payload, dispatch, languageIn(req), reader)
  if (!mail) throw new Refusal('notFound', 'problems.notFound', 404)
  return mailResponse(mail, req.searchParams.get('form') === 'text' ? 'text' : 'html')
}
