import type { CollectionAfterDeleteHook } from 'payload'
import type { Meeting } from '../../../payload-types'
import { dropFeedback } from './store'

/** What was answered about a meeting goes with it. */
export const forgetFeedback: CollectionAfterDeleteHook<Meeting> = ({ id, req }) => dropFeedback(req.payload, String(id))
