/**
 * The region's own website may be shown beside a form, so the admin's pages must be allowed to frame it. What the app reads of
 * it in the publisher is what the server, which says what pages may do, needs to know.
 */
const key = Symbol.for('spets.framedWebsite')
const held = globalThis as { [key]?: string | null }

/** @param preview the address at which the website shows drafts, with its `{parts}`; nothing where it shows none */
export const frameWebsite = (preview: string | null | undefined): void => void (held[key] = preview ? new URL(preview).origin : null)

/** The origin that pages of the admin may frame beside our own; null for none. */
export const framedWebsite = (): string | null => held[key] ?? null
