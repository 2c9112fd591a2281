/** Who sends, and when to stop. */
export interface Sender {
  /** Tells this process from all others. */
  worker: string
  /** Aborted when the process is to end: what is under way is finished, and nothing more is begun. */
  signal: AbortSignal
}
