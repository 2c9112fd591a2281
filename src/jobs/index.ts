export { failedPublishings, forgetSettled, whyInWords } from './failed'
export { keepPublishing, publishDue, publishing, releaseStaleJobs, withSystemPublishing } from './publishing'
export { setTimesOf, type TimeSet } from './times'
