/** Words of the guide for communicators and of the way to it. The guide itself stands in docs/guide, in Swedish. */
export const guide = {
  title: 'Handbok',
  link: 'Handbok',
  toSpets: 'Till Spets',
  chapters: 'Kapitel',
  table: 'Tabell',
  onwards: 'Läs vidare',
  previous: 'Föregående: {{title}}',
  next: 'Nästa: {{title}}',
  pageTitle: '{{title}} – Handbok',
  toContents: 'Till handbokens innehåll',
} as const
