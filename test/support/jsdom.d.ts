/** What of jsdom the tests use; it carries no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string, options?: { contentType: string })
    readonly window: { document: Document } & Pick<typeof globalThis, 'Element' | 'HTMLInputElement' | 'Text'>
  }
}
