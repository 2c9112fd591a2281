'use client'

import { type ReactNode, useId } from 'react'

interface Props {
  number?: number
  title: string
  children: ReactNode
}

/** A headed part of a view, numbered when the parts are done in turn. */
export function Step({ number, title, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="spets-step">
      <h2 className="spets-step__title" id={id}>
        {number !== undefined && <span className="spets-step__number">{number}</span>}
        {title}
      </h2>
      {children}
    </section>
  )
}
