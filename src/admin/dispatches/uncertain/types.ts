import type { UncertainChoice } from '../../../domain/mailings'
import type { Delivery } from '../../../payload-types'

/** As much of an uncertain delivery as its table shows. */
export type UncertainDelivery = Pick<Delivery, 'id' | 'name' | 'address' | 'settledAt' | 'response'>

/** What a person has chosen and is asked once more about: these deliveries, as they were seen. */
export interface Asked {
  choice: UncertainChoice
  deliveries: string[] | 'all'
  count: number
  /** Whom it is about, when it is one. */
  who: string | null
}

/** How many deliveries came to what, as `POST /api/dispatches/:id/uncertain` answers. */
export type UncertainOutcome = Record<UncertainChoice | 'cancelled', number>

/** Whom a delivery was for, in words. */
export const whoOf = ({ name, address }: UncertainDelivery): string => (name ? `${name}, ${address}` : address)
