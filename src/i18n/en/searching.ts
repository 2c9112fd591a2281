import type { Translated } from '../translated'
import type { searching as sv } from '../sv/searching'

export const searching: Translated<typeof sv> = {
  title: 'Search',
  titleOf: 'Search: {{text}}',
  label: 'Search this website',
  submit: 'Search',
  intro: 'Search everything that is published: strength areas, words of the glossary, news, meetings, documents and more.',
  hits: { one: 'One hit for “{{text}}”.', other: '{{count}} hits for “{{text}}”.' },
  partial: 'Nothing has all of the words. Here is what has some of them.',
  none: 'No hits for “{{text}}”.',
  noneInType: 'No hits of that kind for “{{text}}”.',
  help: {
    title: 'How to find what you are looking for',
    spelling: 'Check that the words are spelt right.',
    fewer: 'Search for fewer words, or for another word for the same thing.',
    lists: 'Look in one of the lists:',
  },
  types: 'Show only',
  allTypes: 'Everything',
  type: {
    'strength-areas': 'Strength areas',
    terms: 'Glossary',
    news: 'News',
    pages: 'Pages',
    meetings: 'Meetings',
    initiatives: 'Initiatives',
    calls: 'Calls',
    documents: 'Documents',
    people: 'People',
    newsletters: 'Newsletters',
    'explanation-model': 'The explanation model',
  },
  pages: 'More hits',
  before: 'Previous hits',
  next: 'Next hits',
}
