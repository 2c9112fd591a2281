import type { Translated } from '../translated'
import type { feedback as sv } from '../sv/feedback'

export const feedback: Translated<typeof sv> = {
  title: 'What did you think of the meeting?',
  about: 'You answer without your name: nobody can see what you answered. Pass over what you do not want to answer.',
  send: 'Send the answers',
  thanks: 'Thank you, your answers are saved.',
  answered: 'You have answered the questions about the meeting. Thank you!',
  empty: 'The answers could not be saved. Answer at least one question.',
  wrong: 'The answers could not be saved. What needs to be changed is said at the question.',
  closed: 'The answers could not be saved. The questions are for those who came to the meeting, once it is over.',
  problems: { choose: 'Choose one of the answers.', long: 'Write at most {{length}} characters, without special characters.' },
  choices: {
    '1': '1 – lowest',
    '2': '2',
    '3': '3',
    '4': '4',
    '5': '5 – highest',
    yes: 'Yes',
    no: 'No',
    none: 'No answer',
  },
  result: {
    title: 'What they thought',
    about: 'The answers are without names. They are shown when at least {{count}} have answered the question.',
    count: { one: '1 answer.', other: '{{count}} answers.' },
    few: 'Too few answers to show.',
    mean: '{{mean}} on average.',
  },
}
