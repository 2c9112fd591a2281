'use client'

import type { ImportRow } from './types'

/** What is wrong with a row, and what to know about it. */
export function RowRemarks({ row: { problems, notes } }: { row: ImportRow }) {
  if (problems.length + notes.length === 0) return null
  return (
    <ul className="spets-remarks">
      {problems.map(({ column, message }) => (
        <li className="spets-remarks__problem" key={column + message}>
          {column && <strong>{column}: </strong>}
          {message}
        </li>
      ))}
      {notes.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  )
}
