/** Where those who log in read the guide, from the root. */
export const guideAddresses = {
  contents: '/guide',
  chapter: (slug: string) => `/guide/${slug}`,
  picture: (name: string) => `/guide/images/${name}`,
}
