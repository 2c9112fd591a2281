import { texts, type Translate } from '../../i18n'

type Named = keyof typeof texts.sv.audit.numbers

/** Counts in words, those that are nought left out; empty when there are none. */
export function numbersOf(numbers: unknown, t: Translate): string {
  if (typeof numbers !== 'object' || numbers === null) return ''
  return Object.entries(numbers)
    .filter(([, count]) => typeof count === 'number' && count !== 0)
    .map(([name, count]) => t(`audit.numbers.${isNamed(name) ? name : 'other'}`, { name, count: Number(count) }))
    .join(', ')
}

const isNamed = (name: string): name is Named => name in texts.sv.audit.numbers
