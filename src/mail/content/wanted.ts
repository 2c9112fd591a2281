import type { Explainer } from '../../glossary'
import { type ContentLanguage } from '../../i18n/languages'
import type { PublicAddresses } from '../../links/addresses'
import { type InTwo } from './inTwo'
import type { Newsletter } from '../../payload-types'

export type BlockOf<Type extends Block['blockType']> = InTwo<Extract<Block, { blockType: Type }>>

/** What a block needs to be looked up: the language that is wanted, and where our pages stand. */
export interface Wanted {
  language: ContentLanguage
  addresses: PublicAddresses
  /** Explains the terms of its texts; null where none shall be. */
  explainer: Explainer | null
}

export type Block = Newsletter['blocks'][number]
