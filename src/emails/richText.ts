import type { CSSProperties } from 'react'
import { styles } from './theme'

const styleOf: Record<string, CSSProperties> = {
  p: styles.text,
  h2: { ...styles.heading, margin: '28px 0 10px' },
  h3: styles.subheading,
  ul: styles.list,
  ol: styles.list,
  li: styles.item,
  blockquote: styles.quote,
  a: styles.link,
}

const startTag = new RegExp(`<(${Object.keys(styleOf).join('|')})(?=[\\s>])((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'g')

/** Trusted HTML of a text block with the mail's styles written into its tags, since clients drop style sheets. */
export const styledRichText = (html: string): string =>
  html.replace(startTag, (whole, tag: string, attributes: string) => {
    const own = styleOf[tag]
    return own ? `<${tag}${withStyle(attributes, declarations(own))}>` : whole
  })

function withStyle(attributes: string, ours: string): string {
  const theirs = /\sstyle="([^"]*)"/
  if (!theirs.test(attributes)) return `${attributes} style="${ours}"`
  return attributes.replace(theirs, (_, value: string) => ` style="${ours};${value}"`)
}

function declarations(style: CSSProperties): string {
  return Object.entries(style)
    .map(([property, value]) => `${property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';')
    .replaceAll('"', "'")
}
