export const reminders = {
  subject: {
    ahead: { one: 'Snart dags: {{title}}', other: 'Snart dags: {{count}} aktiviteter' },
    late: { one: 'Försenad: {{title}}', other: 'Försenade: {{count}} aktiviteter' },
  },
  mail: {
    title: 'Aktiviteter som du är ansvarig för',
    ahead: 'Snart dags',
    late: 'Försenade',
    by: 'Ska vara klar senast {{day}}.',
    wasBy: 'Skulle ha varit klar {{day}}.',
    done: 'Är något klart redan? Sätt läget till Klar, så påminns du inte igen. Har tiden flyttats, ändra den.',
    button: 'Öppna Spets',
    why: 'Du får det här mejlet för att du står som ansvarig för aktiviteter i Spets. En aktivitet påminner en gång innan den ska vara klar och en gång om den blir försenad.',
  },
  unreachable: {
    one: 'Påminnelser når inte {{names}}, som saknar användare.',
    other: 'Påminnelser når inte {{names}}, som saknar användare.',
  },
} as const
