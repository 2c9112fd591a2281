/** Words of the views around initiatives, dialogues and pages. */
export const work = {
  modelPicture: {
    make: 'Gör en bild till nyhetsbrev',
    about:
      'Bilden hamnar bland bilderna, med en siffra på varje nivå. Välj den sedan i ett nyhetsbrev. Gör en ny när modellen har ändrats.',
    busy: 'Bilden görs …',
    made: 'Bilden är klar.',
    open: 'Öppna bilden',
    caption: 'Skriv gärna nivåerna under bilden i brevet: {{levels}}.',
    alt: '{{title}}. En pyramid med nivåer nedifrån och upp: {{levels}}. Pilar går åt båda håll mellan de två översta.',
    altOfOne: '{{title}}. En pyramid med en nivå: {{levels}}.',
    noLevels: 'Modellen har inga nivåer än. Skriv dem först, och spara.',
  },
  level: {
    choose: 'Välj nivå',
    loading: 'Hämtar nivåerna …',
    gone: '{{key}} (finns inte längre i modellen)',
    examples: 'Till exempel:',
    used: 'Nivån ”{{level}}” används på {{count}} ställen, i initiativ eller bedömningar, och kan inte tas bort. Ändra dem först.',
  },
} as const
