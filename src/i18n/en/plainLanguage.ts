import type { Translated } from '../translated'
import type { plainLanguage as sv } from '../sv/plainLanguage'

/** Plain language: help beside longer texts, forms of terms, and where a term is used. */
export const plainLanguage: Translated<typeof sv> = {
  unexplained: 'Explain no terms in the selected words',
  help: {
    title: 'Plain language',
    summary: { one: '{{count}} word to watch', other: '{{count}} words to watch' },
    measured: '{{measure}} {{value}}, {{level}}',
    measures: { lix: 'LIX', flesch: 'Flesch' },
    levels: {
      veryEasy: 'very easy to read',
      easy: 'easy to read',
      medium: 'neither easy nor hard',
      hard: 'hard to read',
      veryHard: 'very hard to read',
    },
    about: {
      lix: 'LIX counts long words and long sentences, for Swedish. Below 40 is easy, 40–50 like a newspaper, above 50 hard.',
      flesch: 'Flesch counts syllables and long sentences, for English. Above 60 is easy, below 50 hard.',
    },
    hardest: 'Hardest to read',
    avoided: 'Words to watch',
    instead: '“{{word}}”: rather write “{{instead}}”',
    rather: '“{{word}}”: rather choose another word',
    words: 'Words of the glossary',
    wordsAbout: 'They are explained by themselves the first time they stand in the text. To link to a word, copy its link.',
    copy: 'Copy the link to “{{word}}”',
    copied: 'The link to “{{word}}” is copied.',
  },
  forms: {
    propose: 'Propose forms',
    about: 'Fills in inflected forms that are missing, by rule. Read them through and mend them. What stands here is not changed.',
    added: { one: '{{count}} form is added. Read it through.', other: '{{count}} forms are added. Read them through.' },
    none: 'There are no more forms to propose.',
    noLabel: 'Write the term first.',
  },
  uses: {
    title: 'Where the word is used',
    none: 'The word is used nowhere that you can read.',
    looking: 'Looking …',
    place: '{{kind}}: {{title}}',
    points: 'points at the word',
    text: 'in the text',
    together: 'The term is used in {{places}}. Open the term and move it to the trash from there, where you see all the places.',
    untitled: 'without a name',
    beforeTrash: { one: 'The word is used in {{count}} place:', other: 'The word is used in {{count}} places:' },
    afterTrash: 'It is no longer explained there. Whoever follows a link to the word is told that it has been removed.',
    more: 'and {{count}} more',
  },
}
