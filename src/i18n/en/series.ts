import type { Translated } from '../translated'
import type { series as sv } from '../sv/series'

export const series: Translated<typeof sv> = {
  until: '{{when}}, until {{day}}',
  everyDay: 'Every {{days}}',
  someWeeks: '{{every}} week on {{days}}',
  monthly: 'The {{place}} {{day}} of {{every}} month',
  except: '{{when}} except {{months}}',
  places: { first: 'first', second: 'second', third: 'third', fourth: 'fourth', last: 'last' },
  every:
    'every|every second|every third|every fourth|every fifth|every sixth|every seventh|every eighth|every ninth|every tenth|every eleventh|every twelfth',
}
