import { shippedTypefaces, type Worn } from '../../domain/face'
import type { ReportFace } from '../document'
import { cuts, filesOf } from '../typefaces'

/** How a document looks as a web page: the colours of the PDF, readable in light and dark, and plain on paper. */
export async function styleOf({ colours, typeface }: ReportFace = {}): Promise<string> {
  const letters = typeface ? await lettersOf(typeface) : ''
  return style + (colours ? inColours(colours) : '') + letters
}

const inColours = ({ dark, light }: NonNullable<ReportFace['colours']>): string => `
:root { ${accentRules(light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${accentRules(dark)} } }
`

const accentRules = ({ colour, tint }: Worn): string => `--accent: ${colour}; --tint: ${tint};`

/** The typeface within the page, which needs nothing else. */
async function lettersOf(typeface: NonNullable<ReportFace['typeface']>): Promise<string> {
  const { name, otherwise } = shippedTypefaces[typeface]
  const files = await filesOf(typeface, 'woff2')
  const faces = cuts.map(
    ({ weight }, index) =>
      `@font-face { font-family: '${name}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${files[index]?.toString('base64')}) format('woff2'); }`,
  )
  return `${faces.join('\n')}\nbody, h1, h2, h3, .kind, dt, th, caption { font-family: '${name}', ${otherwise}; }\n`
}

const style = `
:root { color-scheme: light dark; --ink: #16211f; --accent: #0b5c5e; --soft: #51625f; --tint: #eaf3f2; --line: #c3d1ce; --page: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8efed; --accent: #8fd0cc; --soft: #b3c4c0; --tint: #1d2b2a; --line: #43534f; --page: #121a19; }
  .figure img, .logo .plate { padding: 8px; background: #fff; }
}
body { margin: 0; background: var(--page); color: var(--ink); font: 1.06rem/1.6 Georgia, "Times New Roman", serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, .kind, dt, th, caption { font-family: system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
h1 { margin: 0 0 1rem; color: var(--accent); font-size: 2rem; line-height: 1.2; overflow-wrap: break-word; }
h2 { margin: 2.5rem 0 .75rem; color: var(--accent); font-size: 1.4rem; line-height: 1.25; }
h3 { margin: 1.6rem 0 .5rem; font-size: 1.08rem; }
p, ul, dl { margin: 0 0 1rem; }
.logo { margin: 0 0 1.75rem; }
.logo img { display: block; }
.kind { margin: 0 0 .25rem; color: var(--soft); font-size: .9rem; font-weight: 600; }
header dl { padding: 1rem; background: var(--tint); }
li + li { margin-top: .35rem; }
dl > div { margin: 0 0 .5rem; }
dt { font-size: .98rem; font-weight: 600; }
dd { margin: 0; }
img { max-width: 100%; height: auto; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
caption { padding: 0 0 .4rem; color: var(--soft); text-align: left; }
th, td { padding: .4rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--tint); color: var(--accent); }
.number { text-align: right; }
a { color: var(--accent); }
:target { background: var(--tint); }
a, .table:focus-visible { outline-offset: 2px; }
@media print {
  :root { --ink: #000; --accent: #0b5c5e; --soft: #333; --tint: #f2f6f5; --line: #999; --page: #fff; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  li, dl > div, tr { break-inside: avoid; }
}
`
