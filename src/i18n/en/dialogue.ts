import type { Translated } from '../translated'
import type { dialogue as sv } from '../sv/dialogue'

export const dialogue: Translated<typeof sv> = {
  title: 'Log a dialogue',
  about: 'A dialogue that has been held. It is saved as a held meeting, is seen by you only and sends nothing.',
  fields: {
    about: 'What was it about?',
    day: 'When?',
    contacts: 'Who took part? Search by name or address',
    organisations: 'Which organisations?',
    initiative: 'Which initiative?',
    strengthAreas: 'Strength areas',
    outcome: 'What came of it?',
  },
  noInitiative: 'None in particular',
  save: 'Save the dialogue',
  saving: 'Saving …',
  saved: 'The dialogue is saved.',
  open: 'Open it',
  problems: {
    about: 'Write what the dialogue was about.',
    day: 'Write on which day it was held.',
    future: 'The day has not been yet. A meeting that is to be held you add under Meetings.',
  },
}
