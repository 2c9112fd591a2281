/** Whether a mail that failed has certainly not been taken: the server said no, or was never reached. */
export function isSurelyNotSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const isRefused = 'responseCode' in error && typeof error.responseCode === 'number'
  return isRefused || ('command' in error && error.command === 'CONN')
}
