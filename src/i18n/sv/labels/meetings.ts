import type { EntityTextsBySlug } from '../../entityTexts'

const group = 'Möten'

const answers = { yes: 'Ja', no: 'Nej', maybe: 'Kanske' }
const channels = { web: 'På svarssidan', organiser: 'Sagt till arrangören' }

export const meetings: EntityTextsBySlug = {
  meetings: {
    one: 'Möte',
    many: 'Möten',
    about: 'Aktörsmöten. Inbjudningar skickas under fliken Bjud in.',
    group,
    rows: { agenda: 'Punkt' },
    fields: {
      title: 'Namn',
      start: 'Börjar',
      end: 'Slutar',
      place: ['Plats', 'Lämna tomt om mötet bara hålls på nätet.'],
      link: ['Länk till mötet på nätet', 'Hela adressen, med https://'],
      description: ['Beskrivning', 'Varför möts vi, och för vem är mötet?'],
      agenda: 'Dagordning',
      'agenda.at': 'Klockan',
      'agenda.text': 'Punkt',
      segments: ['Bjud in', 'De urval som ska bjudas in. Den som finns i flera får en inbjudan.'],
      invitationMessage: ['Personlig hälsning i inbjudan', 'Några rader överst i mejlet. Kan lämnas tomt.'],
      organiser: ['Arrangör', 'Svar på inbjudan går hit, så det ska vara någon som läser. Tomt: regionens svarsadress.'],
      'organiser.name': 'Namn',
      'organiser.email': 'E-postadress',
      outcome: ['Vad det ledde till', 'Det ni kom fram till, i några meningar. Syns bara för er som loggar in.'],
      organisations: ['Organisationer som var med', 'Syns bara för er som loggar in.'],
      participants: ['Personer som var med', 'Kontakter. Syns bara för er som loggar in.'],
      status: 'Läge',
      initiative: ['Initiativ', 'Det projekt eller den förstudie som mötet handlar om.'],
      answers: 'Svar hittills',
      invitations: 'Inbjudna och svar',
      kind: 'Slag',
      public: ['Visas för alla', 'Mötet får en sida på webben. Utan markering syns det bara för er och de inbjudna.'],
      capacity: ['Antal platser', 'Lämna tomt om alla får plats.'],
      strengthAreas: 'Styrkeområden',
      sender: ['Avsändare', 'Vem inbjudan kommer från. Lämna tomt för den vanliga avsändaren.'],
      replyTo: ['Svar går till', 'Adressen som får svaren. Lämna tomt för den som ordnar mötet.'],
      activity: ['Aktivitet', 'Den aktivitet i planen som mötet hör till.'],
      slug: ['Adress', 'Sista delen av webbadressen. Skrivs av sig själv.'],
      sequence: 'Ändringsnummer',
    },
    options: {
      kind: { open: 'Öppet', individual: 'Enskilt', standing: 'Stående' },
      status: { planned: 'Planerat', held: 'Hållet', cancelled: 'Inställt' },
    },
  },
  invitations: {
    one: 'Inbjudan',
    many: 'Inbjudningar',
    about: 'Vem som är inbjuden till vad, och vad de har svarat. Ett svar som någon gett dig kan du skriva in här.',
    group,
    rows: { history: 'Svar' },
    fields: {
      contactName: 'Namn',
      contactEmail: 'E-postadress',
      meeting: 'Möte',
      contact: 'Kontakt',
      answer: ['Svar', 'Skriv in det svar du har fått. Kontakten kan själv ändra det senare.'],
      via: 'Hur svaret kom',
      answeredAt: 'Svarade',
      history: 'Alla svar',
      'history.answer': 'Svar',
      'history.via': 'Hur svaret kom',
      'history.at': 'När',
      'history.by': 'Inskrivet av',
    },
    options: { answer: answers, via: channels, 'history.answer': answers, 'history.via': channels },
  },
}
