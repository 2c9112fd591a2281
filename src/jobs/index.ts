export { failedPublishings, whyInWords } from './failed'
export { publishDue, publishing, releaseStaleJobs, withSystemPublishing } from './publishing'
export { setTimesOf, type TimeSet } from './times'
