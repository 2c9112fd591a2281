import type { EntityTextsBySlug } from '../../entityTexts'

const group = 'Content'

export const content: EntityTextsBySlug = {
  'strength-areas': {
    one: 'Strength area',
    many: 'Strength areas',
    about: 'The fields that the region has chosen to prioritise in its programme.',
    group,
    rows: { subAreas: 'Sub-area' },
    fields: {
      title: 'Name',
      summary: ['Short description', 'One or two sentences. Shown in lists and on the website.'],
      subAreas: ['Sub-areas', 'For example Soil, Forest and Water. A contact with a sub-area counts to the whole strength area.'],
      'subAreas.name': 'Name',
      meetingPattern: 'Meetings',
      'meetingPattern.kind': 'How often you meet',
      'meetingPattern.note': 'More about the meetings',
      slug: ['Address', 'Last part of the web address. Written by itself; do not change it once the page is published.'],
      colour: ['Colour', 'For example #1a6b4f. Used in the year wheel and lists, always together with the name.'],
    },
    options: {
      'meetingPattern.kind': {
        monthly: 'Every month',
        'need-based': 'When needed',
        'key-actors': 'With key actors',
        other: 'In another way',
      },
    },
  },
  terms: {
    one: 'Term',
    many: 'Glossary',
    about: 'Words that are to mean the same everywhere.',
    group,
    rows: { inflectedForms: 'Form', alternativeLabels: 'Word', hiddenLabels: 'Word', deprecatedLabels: 'Word' },
    fields: {
      preferredLabel: ['Term', 'The form that we always use. One per language, in lower case.'],
      definition: ['Definition', 'Can stand in the term’s place in a sentence: small first letter and no full stop.'],
      explanation: ['Explanation in plain words', 'A few sentences with examples, for someone who has never heard the term.'],
      proposeForms: 'Propose forms',
      uses: 'Where the word is used',
      inflectedForms: ['Inflected forms', 'The term in other forms: strength areas. Compounds are written here too, if they are to count.'],
      'inflectedForms.label': 'Form',
      alternativeLabels: ['Other words for the same', 'May be used, but preferably not by us.'],
      'alternativeLabels.label': 'Word',
      hiddenLabels: ['Search words', 'Not shown, but lead the right way in a search. For example misspellings.'],
      'hiddenLabels.label': 'Word',
      deprecatedLabels: ['Words to avoid', 'Shown with the advice to use the preferred term instead.'],
      'deprecatedLabels.label': 'Word',
      broader: ['Belongs under', 'Broader terms that this is a part of.'],
      narrower: ['Has under it', 'Filled in from the terms that belong under this one.'],
      related: 'See also',
      status: 'Status',
      replacedBy: ['Replaced by', 'The term to use instead.'],
      identifier: ['Identifier', 'A fixed name that others can link to. Never changes.'],
    },
    options: { status: { proposed: 'Proposed', approved: 'Approved', obsolete: 'Obsolete' } },
  },
  'term-tombstones': {
    one: 'Deleted term',
    many: 'Deleted terms',
    about: 'Identifiers that have been in use. They are never used again, and old links get an answer.',
    group,
    fields: { label: 'Term', identifier: 'Identifier', replacedBy: 'Replaced by' },
  },
  news: {
    one: 'News item',
    many: 'News',
    about: 'News for the website and the newsletters.',
    group,
    fields: {
      title: 'Headline',
      lead: ['Lead', 'One or two sentences. Shown in lists and in the newsletter.'],
      body: 'Text',
      picture: 'Picture',
      date: ['Date', 'The date that the reader sees.'],
      terms: ['Terms', 'Words in the text that the reader may need explained.'],
      strengthAreas: 'Strength areas',
      explainTerms: [
        'Explain terms of the glossary',
        'The first time that a term of the glossary stands in the text, readers can have it explained.',
      ],
      activity: ['Activity', 'The activity in the plan that the news item belongs to.'],
      registryNumber: ['Registry number', 'For example RUN/12/2024.'],
      euNotice: ['Show EU notice', 'For projects that the EU helps to pay.'],
      slug: ['Address', 'Last part of the web address. Written by itself; do not change it once the item is published.'],
    },
  },
  media: {
    one: 'Picture',
    many: 'Pictures',
    about:
      'Pictures for news, people and newsletters. What a file says of where, when and by whom it was taken is removed when it is uploaded.',
    group,
    fields: {
      alt: ['Description for those who do not see the picture', 'Say what the picture shows, not that it is a picture.'],
      credit: ['Photographer', 'Name and organisation.'],
    },
  },
  'block-text': { one: 'Text', many: 'Texts', fields: { text: 'Text' } },
  'block-news': {
    one: 'News',
    many: 'News',
    fields: { items: ['News', 'Headline and lead are fetched, with a link to the whole item.'] },
  },
  'block-meeting': {
    one: 'Meeting',
    many: 'Meetings',
    fields: { meeting: ['Meeting', 'Time, place and a link to the meeting’s page are fetched.'] },
  },
  'block-meetings': {
    one: 'Several meetings',
    many: 'Several meetings',
    fields: { items: ['Meetings', 'Search by name. Time and place are fetched, in the order that you choose.'] },
  },
  'block-calls': {
    one: 'Calls',
    many: 'Calls',
    fields: { items: ['Calls', 'Name, last day and link are fetched.'] },
  },
  'block-picture': {
    one: 'Picture',
    many: 'Pictures',
    fields: {
      picture: ['Picture', 'Its description goes along, for those who do not see it.'],
      caption: ['Caption', 'May be left empty.'],
    },
  },
  'block-quote': {
    one: 'Quote',
    many: 'Quotes',
    fields: { text: 'Quote', source: ['Who said it?', 'Name and organisation.'] },
  },
  'block-divider': { one: 'Divider', many: 'Dividers', about: 'A line between two parts.', fields: {} },
  'block-term': {
    one: 'Term',
    many: 'Terms',
    fields: { term: ['Term', 'The term and its definition are fetched from the glossary.'] },
  },
  'block-callToAction': {
    one: 'Button',
    many: 'Buttons',
    fields: {
      label: ['Text on the button', 'Say what happens: “Read the whole glossary”, not “Click here”.'],
      target: 'Leads to',
      url: 'Web address',
    },
    options: {
      target: { glossary: 'The glossary', news: 'The news page', home: 'The first page', url: 'Another address' },
    },
  },
  'block-euNotice': {
    one: 'EU notice',
    many: 'EU notices',
    fields: { project: ['Project', 'The name of the project that the EU helps to pay.'] },
  },
}
