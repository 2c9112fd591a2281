import type { PlanList } from '../../domain/planning/planRows'
import type { Translate } from '../../i18n'

export interface PlanRow {
  id: string
  name?: string | null
  text?: string | null
}

/** As much of a communication plan as choosing in it needs. */
export type Plan = Partial<Record<PlanList, PlanRow[] | null>>

/**
 * The rows of a plan's list as alternatives. A chosen row that the plan no longer has stays among them,
 * so that looking at an activity never changes it.
 */
export function planRowOptions(plan: Plan | null, list: PlanList, chosen: string | null, t: Translate) {
  const options = (plan?.[list] ?? []).map((row, index) => ({
    value: row.id,
    label: row.name || row.text || t('admin.planRow.unnamed', { number: index + 1 }),
  }))
  if (!chosen || options.some(({ value }) => value === chosen)) return options
  return [...options, { value: chosen, label: t(plan ? 'admin.planRow.gone' : 'admin.planRow.loading') }]
}
