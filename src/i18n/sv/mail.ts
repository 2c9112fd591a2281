export const mail = {
  notice: { why: 'Mejlet är skickat av Spets, där regionen arbetar med smart specialisering.', open: 'Öppna i Spets' },
  /** The letter that looks are shown with. */
  sample: {
    subject: 'Ett litet brev',
    text: 'Så här ser ett brev ut när du väljer det här utseendet.',
    term: 'styrkeområde',
    definition: 'område där länet har särskilt goda förutsättningar',
    button: 'Läs mer',
  },
  greeting: {
    named: 'Hej {{name}}!',
    neutral: 'Hej!',
  },
  news: {
    label: 'Nyhet {{day}}',
  },
  meeting: {
    label: 'Möte',
    cancelled: 'Inställt möte',
    when: 'När',
    where: 'Var',
    online: 'På nätet',
    join: 'Anslut till mötet',
    joinAfterYes: 'Länken får du på svarssidan när du har svarat ja.',
    joinWithPlace: 'Länken får du när du har fått en plats.',
    joinForComing: 'Den som har svarat ja får länken.',
    agenda: 'Program',
  },
  call: { label: 'Utlysning från {{funder}}', closes: 'Sista dag' },
  picture: { credit: 'Bild: {{name}}' },
  term: {
    label: 'Ordet förklarat',
  },
  eu: {
    statement: 'Medfinansieras av Europeiska unionen',
    emblem: 'EU:s flagga',
    project: 'Projekt',
  },
  newsletter: {
    label: 'Nyhetsbrev',
    webVersion: 'Läs brevet på webben',
    why: 'Du får nyhetsbrevet för att du har bett om det, eller för att ditt arbete rör det som vi skriver om.',
    unsubscribe: 'Avsluta nyhetsbrevet',
  },
  invitation: {
    label: 'Inbjudan',
    subject: 'Inbjudan: {{title}}',
    welcome: 'Välkommen att vara med på det här mötet.',
    question: 'Kommer du?',
    answers: { yes: 'Ja', no: 'Nej', maybe: 'Kanske' },
    answerHelp:
      'Ditt svar sparas när du trycker på knappen på sidan som öppnas. Du behöver inget konto, och du kan ändra ditt svar senare.',
    readMore: 'Läs mer på mötets sida',
    organiser: 'Vem ordnar mötet?',
    reach: '{{name}} ordnar mötet. Undrar du över något når du oss på',
    why: 'Du får inbjudan för att du finns bland dem som {{publisher}} bjuder in till möten.',
    unsubscribe: 'Få inga fler inbjudningar',
  },
  testNote: 'Det här är ett prov. Så här ser mejlet ut för {{name}}. Länkarna för att svara och avsluta ändrar ingenting.',
  testNoteNameless: 'Det här är ett prov. Så här ser mejlet ut för någon utan namn. Länkarna för att svara och avsluta ändrar ingenting.',
  testSubject: '[Prov] {{subject}}',
  check: {
    noSegment: 'Välj minst ett urval under Till, så att brevet har någon att gå till.',
    picksNobody: 'Urvalen väljer ingen kontakt. Öppna urvalet och ändra villkoren, eller välj ett annat.',
    everyoneExcluded: 'Alla som urvalen väljer är utelämnade, så ingen skulle få brevet. Se skälen nedan.',
    meetingCancelled: 'Mötet är inställt. Välj ett annat läge om det blir av och du ska bjuda in till det.',
    meetingBegun: 'Mötet har redan börjat. Ändra tiden om du ska bjuda in till det.',
  },
  refusal: {
    alreadyOnItsWay: 'Det här har redan skickats en gång. Inget mer har skickats nu. Ladda om sidan och se utskicket.',
    nobodyLeft: 'Det finns ingen kvar att skicka till. Alla i urvalen har redan fått det eller är utelämnade.',
    countChanged:
      'Antalet mottagare har ändrats från {{confirmed}} till {{now}}. Inget har skickats. Se listan igen och bekräfta det nya antalet.',
    testNotSigned: 'Provet är inte skickat. {{fault}} Be den som sköter Spets om hjälp.',
    testNotSent: 'Provet gick inte att skicka: {{detail}}. Försök igen om en stund.',
    notWaiting: 'Utskicket väntar inte längre. Ladda om sidan.',
    waitingCountChanged: 'Antalet mottagare är nu {{now}}. Ladda om sidan och bekräfta det.',
  },
  outcome: {
    saidNoMeanwhile: 'Har sagt nej, slutat eller spärrats sedan mottagarna räknades fram.',
    leaseExpired: 'Sändningen avbröts innan e-postservern hade svarat.',
    serverUnreachable: 'E-postservern svarar inte: {{detail}}. Inget är förlorat, vi försöker igen.',
  },
  footer: {
    replies: 'Svara gärna på brevet: vi läser alla svar.',
    privacy: 'Så hanterar vi dina uppgifter',
  },
} as const
