'use client'

import { written } from '../counted'
import { useTexts } from '../texts'
import { type DispatchAccounting, partsOf } from './accounting'

/** The accounting as one bar whose parts stand in proportion. The table below it says the same in words. */
export function AccountBar({ accounting }: { accounting: DispatchAccounting }) {
  const { language } = useTexts()
  return (
    <div aria-hidden="true" className="spets-bar">
      {partsOf(accounting)
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <div className={`spets-bar__part spets-part--${state}`} key={state} style={{ flexGrow: count }}>
            <span className="spets-bar__number">{written(language, count)}</span>
          </div>
        ))}
    </div>
  )
}
