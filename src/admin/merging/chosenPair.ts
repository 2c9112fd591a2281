import type { FoundContact } from '../ui/ContactFinder'

export interface ChosenPair {
  kept: FoundContact | null
  removed: FoundContact | null
}
