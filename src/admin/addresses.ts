/** Where things stand in the admin UI, from its root. */
export const adminAddresses = {
  contacts: '/admin/collections/contacts',
  importing: '/admin/import',
  importingTerms: '/admin/import-terms',
  terms: '/admin/collections/terms',
  dialogue: '/admin/dialogue',
  yearWheel: '/admin/year-wheel',
  whatsNew: '/admin/whats-new',
  merging: (kept: string | null) => (kept ? `/admin/merge?kept=${encodeURIComponent(kept)}` : '/admin/merge'),
  login: (next: string) => `/admin/login?redirect=${encodeURIComponent(next)}`,
  /** A list of what belongs to a strength area. */
  ofArea: (collection: string, area: string) =>
    `/admin/collections/${collection}?${new URLSearchParams({ 'where[or][0][and][0][strengthAreas][in][0]': area })}`,
  standing: (area: string) => `/admin/collections/strength-areas/${area}/standing`,
  document: (collection: string, id: string) => `/admin/collections/${collection}/${id}`,
  /** The tab from which one of a meeting's mails is sent. */
  meetingMail: (id: string, mail: string) => `/admin/collections/meetings/${id}/inviting${mail === 'invitation' ? '' : `?mail=${mail}`}`,
  field: (collection: string, id: string, field: string) => `/admin/collections/${collection}/${id}#field-${field.replaceAll('.', '__')}`,
  /** A dispatch's deliveries in a state, and when given for one reason. */
  deliveries: (dispatch: string, state?: string, reason?: string) => {
    const conditions = Object.entries({ dispatch, state, reason }).filter(([, value]) => value !== undefined)
    const query = new URLSearchParams()
    for (const [index, [field, value]] of conditions.entries()) query.set(`where[or][0][and][${index}][${field}][equals]`, value ?? '')
    return `/admin/collections/deliveries?${query}`
  },
}
