import type { openData as sv } from '../sv/openData'

export const openData: typeof sv = {
  vocabulary: { title: 'Glossary of {{publisher}}', description: 'Terms with definitions, as {{publisher}} uses them.' },
  catalogue: {
    title: 'Open data from {{publisher}}',
    description: 'Terms, news, calls, newsletters and meetings in the region’s work with smart specialisation.',
  },
  terms: { title: 'Glossary', description: 'Terms with definitions, as the region uses them.' },
  news: { title: 'News', description: 'News in full, the latest first.' },
  call: { title: 'Calls', description: 'Calls that concern the strength areas, with the last day to apply.' },
  newsletter: { title: 'Newsletters', description: 'Newsletters that have been sent and may be read by everyone.' },
  meetings: { title: 'Meetings', description: 'Open meetings that are to come or have been in the last year.' },
  service: {
    title: 'Programming interface (API)',
    description: 'Reads what is published, and more for whoever has a key.',
  },
  keywords: 'smart specialisation|regional development|terms',
  feed: { title: '{{what}} – {{publisher}}', read: '{{what}} as a feed ({{format}})' },
  notAcceptable: 'You ask for a form that there is not. Ask for one of: {{types}}.',
  noSuchData: 'There are no data at this address.',
  gone: 'The term “{{label}}” has been removed.',
  goneFor: 'The term “{{label}}” has been removed. Use {{address}} instead.',
}
