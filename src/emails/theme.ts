import type { CSSProperties } from 'react'

/** The colours of a mail. Each pair of text and ground keeps WCAG 2.2 AA, in light and in dark mode. */
export interface Palette {
  page: string
  card: string
  tint: string
  text: string
  muted: string
  link: string
  line: string
  button: string
  onButton: string
}

export const light: Palette = {
  page: '#eef2f1',
  card: '#ffffff',
  tint: '#eaf3f2',
  text: '#1d2a2b',
  muted: '#51625f',
  link: '#0b5c5e',
  line: '#d5dfdd',
  button: '#0b5c5e',
  onButton: '#ffffff',
}

export const dark: Palette = {
  page: '#0f1819',
  card: '#172324',
  tint: '#1e3031',
  text: '#e4ebea',
  muted: '#a7b7b5',
  link: '#83d3cf',
  line: '#314344',
  button: '#83d3cf',
  onButton: '#0c2021',
}

const fontFamily = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"

const type = (size: number, line: number, color: string): CSSProperties => ({
  fontFamily,
  fontSize: `${size}px`,
  lineHeight: `${line}px`,
  color,
})

/**
 * Inline styles: what every client shows. Colours here are the light ones; the style sheet turns them
 * over by class in dark mode, so whatever has a colour here has the class of that name.
 */
export const styles = {
  page: { backgroundColor: light.page, margin: 0, padding: '24px 0', fontFamily },
  container: { width: '100%', maxWidth: '600px' },
  card: {
    backgroundColor: light.card,
    borderTop: `4px solid ${light.button}`,
    borderRadius: '4px',
    padding: '36px 40px 20px',
  },
  /** Of a look that has its sender above the card. */
  cardBelow: { backgroundColor: light.card, borderRadius: '0 0 4px 4px', padding: '36px 40px 20px' },
  cardAlone: { backgroundColor: light.card, borderRadius: '12px', padding: '40px 40px 24px' },
  band: { backgroundColor: light.button, borderRadius: '4px 4px 0 0', padding: '22px 40px' },
  onBand: { ...type(19, 26, light.onButton), fontWeight: 700, margin: 0 },
  aboveCard: { padding: '8px 40px 20px' },
  /** It is drawn for light, also where what is around it is not. */
  logo: {
    ...type(15, 22, light.link),
    display: 'block',
    fontWeight: 600,
    backgroundColor: '#ffffff',
    border: '8px solid #ffffff',
    // What is drawn begins where the text does.
    marginLeft: '-8px',
    borderRadius: '4px',
  },
  /** Of one that is drawn for dark: no plate, and as much room. */
  logoDark: { ...type(15, 22, dark.link), fontWeight: 600 },
  outside: { padding: '0 40px' },
  wordmark: { ...type(15, 22, light.link), fontWeight: 600, margin: '0 0 24px' },
  label: { ...type(14, 20, light.muted), margin: '0 0 6px' },
  title: { ...type(28, 36, light.text), fontWeight: 700, margin: '0 0 24px' },
  heading: { ...type(21, 28, light.text), fontWeight: 700, margin: '0 0 10px' },
  subheading: { ...type(17, 26, light.text), fontWeight: 700, margin: '24px 0 8px' },
  text: { ...type(17, 27, light.text), margin: '0 0 16px' },
  fact: { ...type(17, 27, light.text), margin: '0 0 8px' },
  small: { ...type(14, 22, light.muted), margin: '0 0 10px' },
  list: { ...type(17, 27, light.text), margin: '0 0 16px', padding: '0 0 0 24px' },
  item: { ...type(17, 27, light.text), margin: '0 0 6px' },
  quote: { margin: '0 0 16px', padding: '0 0 0 16px', borderLeft: `3px solid ${light.line}` },
  bareList: { margin: '16px 0', padding: 0, listStyle: 'none' },
  link: {
    color: light.link,
    textDecoration: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '3px',
  },
  alternative: type(13, 18, light.muted),
  block: { margin: '0 0 32px' },
  button: {
    ...type(17, 24, light.onButton),
    backgroundColor: light.button,
    borderRadius: '4px',
    fontWeight: 600,
    padding: '14px 26px',
    textDecoration: 'none',
  },
  // Three of them beside each other are to have room in the narrowest phones.
  answerButton: {
    ...type(17, 24, light.onButton),
    backgroundColor: light.button,
    borderRadius: '4px',
    fontWeight: 600,
    margin: '0 6px 12px 0',
    padding: '14px 20px',
    textDecoration: 'none',
  },
  panel: {
    backgroundColor: light.tint,
    borderRadius: '4px',
    padding: '22px 24px 14px',
  },
  line: { borderTop: `1px solid ${light.line}`, margin: '32px 0' },
} satisfies Record<string, CSSProperties>

/** Not shown until a style sheet says so; old Outlooks, which know no such sheets, by a word of their own. */
export const hidden: CSSProperties & { msoHide: string } = { display: 'none', msoHide: 'all' }

/** What has which colour in dark mode, and which of two logos is shown. */
const darkRules: readonly {
  selectors: readonly string[]
  property: 'background-color' | 'border-color' | 'color' | 'display'
  value: string
}[] = [
  { selectors: ['.page', '.page > table > tbody > tr > td'], property: 'background-color', value: dark.page },
  { selectors: ['.card'], property: 'background-color', value: dark.card },
  { selectors: ['.card'], property: 'border-color', value: dark.button },
  { selectors: ['.panel'], property: 'background-color', value: dark.tint },
  {
    selectors: ['.text', '.rich p', '.rich h2', '.rich h3', '.rich ul', '.rich ol', '.rich li'],
    property: 'color',
    value: dark.text,
  },
  { selectors: ['.muted'], property: 'color', value: dark.muted },
  { selectors: ['.link', '.rich a'], property: 'color', value: dark.link },
  { selectors: ['.line', '.rich blockquote'], property: 'border-color', value: dark.line },
  { selectors: ['.button'], property: 'background-color', value: dark.button },
  { selectors: ['.button'], property: 'color', value: dark.onButton },
  { selectors: ['.logo-light'], property: 'display', value: 'none' },
  { selectors: ['.logo-dark'], property: 'display', value: 'block' },
]

const rulesUnder = (place: (property: string) => string): string =>
  darkRules
    .map(({ selectors, property, value }) => {
      const placed = selectors.map((selector) => place(property) + selector)
      return `  ${placed.join(', ')} { ${property}: ${value} !important; }`
    })
    .join('\n')

/** Rules that cannot be inline: dark mode and small screens. Clients that drop them still show the mail. */
export const styleSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { -webkit-text-size-adjust: 100%; }
@media (max-width: 480px) {
  .card { padding: 28px 22px 16px !important; }
  .outside { padding-left: 22px !important; padding-right: 22px !important; }
  .panel { padding-left: 18px !important; padding-right: 18px !important; }
  .headline { font-size: 25px !important; line-height: 32px !important; }
}
@media (prefers-color-scheme: dark) {
${rulesUnder(() => '')}
}
`

/**
 * Dark mode in Outlook.com and Outlook's apps, which do not ask for it but turn colours over themselves, and mark
 * what they have changed with these attributes. In a style sheet of its own, since a client that does not know
 * such selectors may drop the whole sheet.
 */
export const outlookStyleSheet = `
${rulesUnder((property) => (property === 'background-color' ? '[data-ogsb] ' : '[data-ogsc] '))}
`
