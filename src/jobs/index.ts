export { type FailedPublishing, failedPublishings, whyInWords } from './failed'
export { publishDue, publishing, releaseStaleJobs, withSystemPublishing } from './publishing'
