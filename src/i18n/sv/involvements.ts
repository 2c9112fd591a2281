export const involvements = {
  /** Of a meeting or dispatch in a sentence; the day is written YYYY-MM-DD. */
  named: '”{{title}}” ({{day}})',
  verbs: {
    has: 'ja, minst ett av dessa',
    hasNot: 'nej, inget av dessa',
    hasAll: 'ja, alla dessa',
    given: 'ja, minst ett, vilket som helst',
    notGiven: 'nej, inget alls',
  },
  clause: {
    invited: {
      has: 'kontakten är inbjuden till {{values}}',
      hasNot: 'kontakten inte är inbjuden till {{values}}',
      hasAll: 'kontakten är inbjuden till både {{values}}',
      given: 'kontakten är inbjuden till något möte',
      notGiven: 'kontakten inte är inbjuden till något möte',
    },
    open: {
      has: 'kontakten har kvar att svara på inbjudan till {{values}}',
      hasNot: 'kontakten inte har kvar att svara på inbjudan till {{values}}',
      hasAll: 'kontakten har kvar att svara på inbjudan till både {{values}}',
      given: 'kontakten har någon inbjudan kvar att svara på',
      notGiven: 'kontakten inte har någon inbjudan kvar att svara på',
    },
    yes: {
      has: 'kontakten har tackat ja till {{values}}',
      hasNot: 'kontakten inte har tackat ja till {{values}}',
      hasAll: 'kontakten har tackat ja till både {{values}}',
      given: 'kontakten har tackat ja till något möte',
      notGiven: 'kontakten inte har tackat ja till något möte',
    },
    no: {
      has: 'kontakten har tackat nej till {{values}}',
      hasNot: 'kontakten inte har tackat nej till {{values}}',
      hasAll: 'kontakten har tackat nej till både {{values}}',
      given: 'kontakten har tackat nej till något möte',
      notGiven: 'kontakten inte har tackat nej till något möte',
    },
    maybe: {
      has: 'kontakten har svarat kanske till {{values}}',
      hasNot: 'kontakten inte har svarat kanske till {{values}}',
      hasAll: 'kontakten har svarat kanske till både {{values}}',
      given: 'kontakten har svarat kanske till något möte',
      notGiven: 'kontakten inte har svarat kanske till något möte',
    },
    unanswered: {
      has: 'kontakten är inbjuden till {{values}} men har inte svarat',
      hasNot: 'kontakten inte har någon obesvarad inbjudan till {{values}}',
      hasAll: 'kontakten är inbjuden till både {{values}} men har inte svarat',
      given: 'kontakten har någon obesvarad inbjudan',
      notGiven: 'kontakten inte har någon obesvarad inbjudan',
    },
    attended: {
      has: 'kontakten var med på {{values}}',
      hasNot: 'kontakten inte var med på {{values}}',
      hasAll: 'kontakten var med på både {{values}}',
      given: 'kontakten har varit med på något möte',
      notGiven: 'kontakten inte har varit med på något möte',
    },
    got: {
      has: 'kontakten fick utskicket {{values}}',
      hasNot: 'kontakten inte fick utskicket {{values}}',
      hasAll: 'kontakten fick både utskicket {{values}}',
      given: 'kontakten har fått något utskick',
      notGiven: 'kontakten inte har fått något utskick',
    },
  },
  /** What a condition counts, under it in the form. */
  help: {
    invited: 'Den som är inbjuden, vad den än har svarat.',
    open: 'Mötet är planerat och har inte börjat, och kontakten har inte svarat.',
    yes: 'Det senaste svaret räknas.',
    no: 'Det senaste svaret räknas.',
    maybe: 'Det senaste svaret räknas.',
    unanswered: 'Den som är inbjuden men inte har svarat alls, också till möten som har varit.',
    attended: 'De som står som deltagare på mötet.',
    got: 'De som utskicket kom fram till, så långt det går att veta: nästa e-postserver tog emot det. Vilka det var glöms efter en tid, som står i inställningarna för utskick.',
  },
  choose: {
    meetings: 'Sök möte',
    dispatches: 'Sök utskick',
    hint: 'Skriv några bokstäver av titeln, eller välj bland de senaste.',
    found: { one: '1 träff.', other: '{{count}} träffar.' },
    none: 'Inget stämmer med det du sökte.',
    forgotten: '{{name}} – vilka som fick det är glömt',
    chosen: 'Valda',
  },
  municipality: { gone: '{{value}} (ingen organisation längre)', none: 'Ingen organisation har någon kommun ifylld än.' },
  /** Of one condition, under it in the form. */
  effect: {
    everybody: 'Stämmer på alla kontakter, så det utesluter ingen.',
    nobody: 'Stämmer inte på någon kontakt.',
    excludesNobody: 'Stämmer inte på någon kontakt, så det utesluter ingen.',
  },
  everybody: 'Villkoren utesluter ingen: alla kontakter väljs.',
  hasMore: { one: 'och 1 till', other: 'och {{count}} till' },
  hasNone: 'Kontakten: inget av dem',
  warning: {
    forgotten:
      'Villkoren frågar vem som fick utskicket {{names}}. Det är glömt, för mottagare sparas bara en tid. Därför går det inte att säga vilka urvalet väljer. Ta bort det villkoret.',
    underWay: 'Utskicket {{names}} är inte klart än, så vilka som fick det kan ändras.',
    gone: 'Villkoren frågar om ett möte eller utskick som inte finns längre. Ta bort det villkoret, eller välj ett annat.',
  },
  refusal: {
    notAllowed:
      'Urvalet frågar om något som du inte får läsa: vilka som fick ett utskick, eller svar till möten utanför dina egna områden. Be en kommunikatör om hjälp, eller ta bort de villkoren.',
  },
} as const
