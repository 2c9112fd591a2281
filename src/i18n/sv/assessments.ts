/** Strategic assessments: an application or idea, by the explanation model. */
export const assessments = {
  criterionMissing: 'Välj ett kriterium.',
  criterionUnknown: 'Kriteriet finns inte längre. Välj ett annat. Kriterierna ändras under Förklaringsmodell.',
  dayMissing: 'Skriv vilken dag bedömningen blev klar. Årets rapport räknar efter den.',
  chooseCriterion: 'Välj ett kriterium',
  criteriaMissing: 'Det finns inga kriterier än. De läggs upp under Förklaringsmodell.',
  criterionUsed: 'Kriteriet ”{{criterion}}” används i {{count}} bedömningar och kan inte tas bort.',
} as const
