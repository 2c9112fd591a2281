import type { EntityTextsBySlug } from '../../entityTexts'

const group = 'System'

export const system: EntityTextsBySlug = {
  users: {
    one: 'Användare',
    many: 'Användare',
    about: 'De som kan logga in.',
    group,
    fields: {
      name: 'Namn',
      role: ['Roll', 'Avgör vad användaren får se och göra. Bara en administratör kan ändra den.'],
      invitation: 'Nytt konto',
      current: 'Ditt nuvarande lösenord',
      secondFactor: 'Tvåstegsinloggning',
      calendarFeed: 'Min kalender',
      logins: 'Inloggningar',
      person: [
        'Person',
        'Personens uppdrag avgör vilka styrkeområden en processledare får ändra i. Bara en administratör kan ändra det här.',
      ],
    },
    options: {
      role: {
        administrator: 'Administratör',
        communicator: 'Kommunikatör',
        'process-leader': 'Processledare',
        reader: 'Läsare',
      },
    },
  },
  people: {
    one: 'Person',
    many: 'Personer',
    about: 'De som visas utåt: processledare, samordnare, kommunikatör.',
    group,
    rows: { assignments: 'Uppdrag' },
    fields: {
      name: 'Namn',
      title: 'Titel',
      email: ['E-postadress', 'Visas för alla.'],
      phone: ['Telefon', 'Visas för alla.'],
      introduction: 'Presentation',
      picture: 'Bild',
      assignments: ['Uppdrag', 'Ett uppdrag med slutdatum slutar gälla dagen efter.'],
      'assignments.role': 'Roll',
      'assignments.strengthArea': 'Styrkeområde',
      'assignments.description': ['Rollbeskrivning', 'Visas där personen visas.'],
      'assignments.subArea': 'Delområde',
      'assignments.from': 'Från',
      'assignments.to': 'Till',
    },
    options: {
      'assignments.role': {
        'process-leader': 'Processledare',
        coordinator: 'Samordnare',
        communicator: 'Kommunikatör',
        other: 'Annan',
      },
    },
  },
}
