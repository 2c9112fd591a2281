/** Words of the views around initiatives, dialogues and pages. */
export const work = {
  level: {
    choose: 'Välj nivå',
    loading: 'Hämtar nivåerna …',
    gone: '{{key}} (finns inte längre i modellen)',
    examples: 'Till exempel:',
    used: 'Nivån ”{{level}}” används på {{count}} ställen, i initiativ eller bedömningar, och kan inte tas bort. Ändra dem först.',
  },
} as const
