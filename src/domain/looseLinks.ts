/** A link and what follows it at once, to the next blank. */
const link = /(https?:\/\/[^\s<>"]*?)([.,;:!?)\]}>'"”’»…]+)(?=\s|$)/gu

/**
 * Sets apart from a link in plain text what ends the sentence around it: programs differ in what they take for a part
 * of the link, and `https://spets.example/x).` opens nothing. A bracket that the link itself has opened stays.
 */
export const withLooseLinks = (text: string): string =>
  text.replace(link, (_whole, address: string, tail: string) => {
    const own = opened(address, tail)
    return tail === own ? address + own : `${address}${own} ${tail.slice(own.length)}`
  })

/** As much of what follows as closes brackets that the link has opened. */
function opened(address: string, tail: string): string {
  const left = (address.match(/\(/g)?.length ?? 0) - (address.match(/\)/g)?.length ?? 0)
  return left > 0 && tail.startsWith(')') ? ')'.repeat(Math.min(left, /^\)+/.exec(tail)?.[0].length ?? 0)) : ''
}
