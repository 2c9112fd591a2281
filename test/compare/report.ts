import { agreement, type Compared, isSuppressedAlone, judgedByBoth } from './comparison'
import { classOfReason } from './reasons'

/** What a comparison found, for people to read. */
export function report(all: readonly Compared[], version: string): string {
  const { mails, judgedByBoth: both, sameClass, suppressedBySpetsAlone } = agreement(all)
  const unseen = all.filter(({ spets, sisimai }) => spets === 'hard' && sisimai === null)
  return [
    `${mails} mails, Spets beside Sisimai ${version}`,
    `judged by both: ${both}`,
    `same class: ${sameClass}${both > 0 ? ` (${(sameClass / both).toFixed(3)})` : ''}`,
    `suppressed by Spets, not gone by Sisimai: ${suppressedBySpetsAlone}`,
    ...lines('Suppressed by Spets, not gone by Sisimai', all.filter(isSuppressedAlone)),
    ...lines('Suppressed by Spets; Sisimai finds nothing, or cannot tell', unseen),
    ...lines(
      'Other class',
      judgedByBoth(all).filter(({ spets, sisimai }) => spets !== sisimai),
    ),
    ...lines(
      'Judged by Sisimai only',
      all.filter(({ spets, sisimai }) => spets === null && sisimai !== null),
    ),
    '',
    ...table(all),
  ].join('\n')
}

const lines = (title: string, some: readonly Compared[]): string[] =>
  some.length === 0
    ? []
    : [
        '',
        `${title}:`,
        ...some.map(({ name, spets, reason }) => `  ${name}: Spets ${spets ?? 'for a person'}, Sisimai ${reason || 'nothing'}`),
      ]

/** Sisimai's reasons, the class that each stands for, and what Spets made of the same mails. */
function table(all: readonly Compared[]): string[] {
  const reasons = [...new Set(all.map(({ reason }) => reason))].sort()
  return [
    'Sisimai | as class | Spets',
    ...reasons.map(
      (reason) =>
        `${reason || 'nothing'} | ${classOfReason[reason] ?? 'no judgement'} | ${counts(all.filter((each) => each.reason === reason))}`,
    ),
  ]
}

function counts(some: readonly Compared[]): string {
  const by = new Map<string, number>()
  for (const { spets } of some) by.set(spets ?? 'for a person', (by.get(spets ?? 'for a person') ?? 0) + 1)
  return [...by].map(([verdict, count]) => `${verdict} ${count}`).join(', ')
}
