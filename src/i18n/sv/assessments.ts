/** Strategic assessments: an application or idea, by the explanation model. */
export const assessments = {
  criterionMissing: 'Välj ett kriterium.',
  criterionUnknown: 'Kriteriet finns inte längre. Välj ett annat. Kriterierna ändras under Förklaringsmodell.',
  dayMissing: 'Skriv vilken dag bedömningen blev klar. Årets rapport räknar efter den.',
  chooseCriterion: 'Välj ett kriterium',
  criteriaMissing: 'Det finns inga kriterier än. De läggs upp under Förklaringsmodell.',
  criterionTwice: 'Kriteriet står på flera rader. Låt det stå på en.',
  addAll: 'Lägg till alla kriterier',
  addAllHelp: 'En rad för varje kriterium som saknas. Ta bort dem som inte passar.',
  added: { one: '{{count}} kriterium lades till.', other: '{{count}} kriterier lades till.' },
  rowNamed: '{{criterion}}: {{contribution}}',
  rowUnset: '{{criterion}}: bidrag inte valt',
  criterionUsed: 'Kriteriet ”{{criterion}}” används i {{count}} bedömningar och kan inte tas bort.',
  statement: {
    tab: 'Yttrande',
    kind: 'Yttrande över ansökan eller idé',
    draft: 'Utkast till yttrande',
    from: 'Yttrande från',
    said: 'Regionens yttrande',
    dialogue: '{{title}}, {{day}}',
    empty: 'Ingenting är skrivet i bedömningen ännu.',
  },
} as const
