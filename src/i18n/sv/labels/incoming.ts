import type { EntityTextsBySlug } from '../../entityTexts'

const group = 'Utskick'

export const incoming: EntityTextsBySlug = {
  'incoming-mails': {
    one: 'Inkommet mejl',
    many: 'Inkommet',
    about:
      'Studsar, anmälningar och svar på det vi har skickat, med vad Spets gjorde av dem. Det som Spets inte förstår väntar på en person.',
    group,
    fields: {
      deeds: 'Vad ska göras?',
      receivedAt: 'Kom',
      verdict: 'Vad det är',
      state: 'Läge',
      from: 'Från',
      subject: 'Ämne',
      address: 'Gäller adressen',
      status: 'Statuskod',
      diagnosis: 'Serverns ord',
      delivery: 'Leverans',
      contact: 'Kontakt',
      invitation: 'Inbjudan',
      reply: 'Kalenderns svar',
      suppression: 'Spärr',
      original: 'Hela texten',
      forwardedTo: 'Skickat vidare till',
      settledBy: 'Avgjort av',
      settledAt: 'Avgjort',
      settledReason: 'Varför',
      key: 'Nyckel',
    },
    options: {
      verdict: {
        hard: 'Adressen finns inte',
        soft: 'Tillfälligt hinder',
        mailboxFull: 'Brevlådan är full',
        blocked: 'Servern tar inte emot våra brev',
        complaint: 'Anmält som skräppost',
        outOfOffice: 'Frånvaromeddelande',
        leave: 'Avanmälan',
        calendarReply: 'Svar på inbjudan',
        nothing: 'Säger inget vi behöver',
        unknown: 'Till en person',
      },
      state: { settling: 'Tas om hand', done: 'Klart', forPerson: 'Väntar på en person', undone: 'Ångrat' },
    },
  },
}
