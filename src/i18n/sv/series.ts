/** When the meetings of a series are. Weekdays and months are written by the language itself. */
export const series = {
  until: '{{when}}, till den {{day}}',
  everyDay: 'Varje {{days}}',
  someWeeks: '{{every}} vecka på {{days}}',
  monthly: '{{place}} {{day}}en {{every}} månad',
  except: '{{when}} utom {{months}}',
  places: { first: 'Första', second: 'Andra', third: 'Tredje', fourth: 'Fjärde', last: 'Sista' },
  // Each, each second and so on, up to the twelfth.
  every: 'varje|varannan|var tredje|var fjärde|var femte|var sjätte|var sjunde|var åttonde|var nionde|var tionde|var elfte|var tolfte',
} as const
