import type { ReactNode } from 'react'
import { describedBy, Problem } from './formParts'

interface TextAreaProps {
  name: string
  label: ReactNode
  /** How many characters it takes. */
  most: number
  value?: string
  /** Id of what explains it. */
  described?: string
  problem?: string | undefined
}

/** A field for some lines of text. */
export const TextArea = ({ name, label, most, value = '', described, problem }: TextAreaProps) => (
  <div className="line">
    <label htmlFor={name}>{label}</label>
    <Problem name={name} problem={problem} />
    <textarea
      id={name}
      name={name}
      rows={3}
      maxLength={most}
      defaultValue={value}
      aria-invalid={problem ? true : undefined}
      aria-describedby={[described, describedBy(name, undefined, problem)].filter(Boolean).join(' ') || undefined}
    />
  </div>
)

interface NumberLineProps {
  name: string
  label: string
  help: string
  most: number
  value: string | number
  problem?: string | undefined
}

/** A small number, from 0. */
export const NumberLine = ({ name, label, help, most, value, problem }: NumberLineProps) => (
  <div className="line">
    <label htmlFor={name}>{label}</label>
    <p className="muted" id={`${name}-help`}>
      {help}
    </p>
    <Problem name={name} problem={problem} />
    <input
      id={name}
      name={name}
      type="number"
      min={0}
      max={most}
      step={1}
      defaultValue={value}
      aria-invalid={problem ? true : undefined}
      aria-describedby={describedBy(name, help, problem)}
    />
  </div>
)
