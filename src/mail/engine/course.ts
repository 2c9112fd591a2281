import { blameFor, likeness } from '../../domain/refusal'
import { decidedOn, isSuspicious, type DeliveryEnd, remembered, type Refused, type Runs, showsUs } from '../../domain/refusal/run'

/** What is known of a delivery that was refused for good. */
interface Sent {
  address: string
  sender: string
  response: string
  isProbe: boolean
}

/** How the latest deliveries ended at this worker, so that it is seen when the cause is us. */
export class Course {
  #latest: DeliveryEnd[] = []
  #refusals = 0

  /** @param runs what a person has decided about earlier runs */
  constructor(private readonly runs: Runs) {}

  /** Whether others than the next are to be tried, to see how they fare. */
  get isSuspicious(): boolean {
    return isSuspicious(this.#latest)
  }

  /** Whether any has been refused for good. */
  get hasRefusals(): boolean {
    return this.#refusals > 0
  }

  taken(): void {
    this.#add(null)
  }

  /** @returns the refusal that shows that it is us; null when it does not */
  refused({ address, isProbe, response, sender }: Sent): Refused | null {
    this.#refusals += 1
    const said = { text: response, recipient: address, sender }
    const refused = { blame: blameFor(said), words: likeness(said), isProbe }
    if (decidedOn(this.runs, refused)) return null
    this.#add(refused)
    return showsUs(this.#latest) ? refused : null
  }

  #add(outcome: DeliveryEnd): void {
    this.#latest.push(outcome)
    if (this.#latest.length > remembered) this.#latest.shift()
  }
}
