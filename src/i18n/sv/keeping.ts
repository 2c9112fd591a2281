/** Why something may not go to the trash, be deleted, or be changed together with others. */
export const keeping = {
  used: 'Det går inte att ta bort ”{{title}}”, för det används i {{places}}. Ändra där först.',
  place: '{{kind}} ”{{title}}”',
  andMore: '{{places}} och {{count}} till',
  contacts: 'Det går inte att ta bort ”{{title}}”. Antal kontakter som hör dit: {{count}}. Ändra var de hör hemma först.',
  invited:
    'Det går inte att ta bort ”{{title}}”. Antal inbjudningar som hör till mötet: {{count}}. Ett möte som inte blir av sätter du som inställt i stället.',
  underWay: '”{{title}}” är på väg att skickas och går inte att ta bort nu. Ta tillbaka eller stoppa utskicket först.',
  sent: 'Det går inte att ta bort ”{{title}}” för gott. Antal utskick som hör till det: {{count}}. De visar vad som har skickats.',
  refused: '”{{title}}”: {{reason}}',
  waitingDraft: 'Ett utkast väntar på att publiceras. Ändra dokumentet för sig, så att utkastet inte går förlorat.',
  locked: 'Någon annan arbetar i dokumentet just nu.',
} as const
