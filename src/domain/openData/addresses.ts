/**
 * Names that last, of what we publish as data. They are addresses too: each leads to what it names.
 * @param root where Spets is reached (PUBLIC_URL), without a slash at the end
 */
export const lastingNames = (root: string) => ({
  vocabulary: `${root}/id/terms`,
  /** @param identifier never changes, and is never given to another term */
  concept: (identifier: string) => `${root}/id/terms/${encodeURIComponent(identifier)}`,
  publisher: `${root}/id/publisher`,
  catalogue: `${root}/catalog.rdf`,
  /** A data set or a service in the catalogue. */
  inCatalogue: (name: string) => `${root}/catalog.rdf#${name}`,
})

export type LastingNames = ReturnType<typeof lastingNames>
