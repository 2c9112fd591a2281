/** Everyone who logs in has a second factor of their own to set, and a calendar of their own to subscribe to. */
const ofOwnAccount = [
  'users: get /calendar-feed',
  'users: post /calendar-feed',
  'users: post /calendar-feed/revoke',
  'users: post /second-factor/begin',
  'users: post /second-factor/confirm',
  'users: post /second-factor/off',
  'users: post /second-factor/renew',
]

/**
 * Which of our own endpoints let somebody in, written by hand after docs/access.md: to a newsletter, meeting
 * and contact that are somebody else's. What is not written here is refused, also what is made later.
 */
export const openEndpoints: Record<'process leader' | 'reader' | 'API client' | 'public', readonly string[]> = {
  // Reads all newsletters and meetings, and tries them on itself and colleagues; audiences are cut to own contacts.
  'process leader': [
    'activities: get /unreachable',
    'assessments: get /:id/docx',
    'assessments: get /:id/pdf',
    'communication-plans: get /:id/docx',
    'communication-plans: get /:id/pdf',
    // Those of the own strength areas.
    'contacts: get /export',
    'dispatches: get /:id/accounting',
    'dispatches: get /:id/preview',
    'dispatches: get /:id/record',
    // May add a picture.
    'media: post /explanation-model',
    'meeting-series: post /dates',
    'meetings: get /:id/audience',
    'meetings: get /:id/audience/rows',
    'meetings: get /:id/colleagues',
    'meetings: get /:id/preview',
    'meetings: get /senders',
    // Anybody may sign up for a meeting that is open to all.
    'meetings: post /:id/sign-up',
    'meetings: post /:id/test',
    'meetings: post /held',
    'news: get /:id/publishing',
    'newsletters: get /:id/audience',
    'newsletters: get /:id/audience/rows',
    'newsletters: get /:id/colleagues',
    'newsletters: get /:id/preview',
    'newsletters: get /senders',
    'newsletters: get /whats-new',
    'newsletters: post /:id/test',
    'newsletters: post /from-last',
    'newsletters: post /from-new',
    'newsletters: post /preview',
    'reports: get /:id/docx',
    'reports: get /:id/html',
    'reports: get /:id/pdf',
    'segments: get /choices',
    'segments: post /count',
    'segments: post /look',
    'segments: post /reach',
    'terms: get /:id/uses',
    'terms: get /writing-help',
    'users: post /forgot-password',
    ...ofOwnAccount,
  ],
  // Newsletters and numbers.
  reader: [
    'assessments: get /:id/docx',
    'assessments: get /:id/pdf',
    'communication-plans: get /:id/docx',
    'communication-plans: get /:id/pdf',
    'dispatches: get /:id/accounting',
    'dispatches: get /:id/preview',
    'dispatches: get /:id/record',
    'meeting-series: post /dates',
    'meetings: get /:id/preview',
    'meetings: post /:id/sign-up',
    'news: get /:id/publishing',
    'newsletters: get /:id/preview',
    'reports: get /:id/docx',
    'reports: get /:id/html',
    'reports: get /:id/pdf',
    'terms: get /:id/uses',
    'terms: get /writing-help',
    'users: post /forgot-password',
    ...ofOwnAccount,
  ],
  'API client': ['meetings: post /:id/sign-up', 'users: post /forgot-password'],
  public: ['meetings: post /:id/sign-up', 'users: post /forgot-password'],
}
