/** The part of mailauth that the tests use; it comes without types. */
declare module 'mailauth/lib/dkim/verify.js' {
  interface Verdict {
    status: { result: string; comment?: string; aligned?: string | false }
    signingDomain: string
    selector: string
    algo: string
    format: string
    modulusLength?: number
    /** The names of the fields that are signed, with colons between. */
    signingHeaders?: { keys: string }
  }
  export function dkimVerify(
    message: Buffer,
    options: { resolver: (name: string, type: string) => Promise<string[][]> },
  ): Promise<{ results: Verdict[] }>
}
