import type { ContentLanguage } from '../../i18n/languages'
import { type Column } from './columns'
import type { ReadStrengthAreas } from './strengthAreas'
import { type ReadAddress, type Understood } from './values'

/** A row's cells by column, and what is understood of those that are more than text. */
export interface Reading {
  text: Record<Column, string>
  /** As they stand in the file. */
  written: Record<Column, string>
  name: string
  address: ReadAddress
  areas: ReadStrengthAreas
  language: Understood<ContentLanguage>
  newsletter: Understood<boolean>
  /** Undefined when the list has no column for it. */
  invitation: Understood<boolean> | undefined
  status: Understood<boolean>
  /** The column that says that the contact has left. */
  leftIn: Column | null
}
