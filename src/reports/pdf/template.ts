/**
 * How a document is set, in Typst. All that people wrote comes in as JSON and is never read as markup, so that `#` and `$`
 * come out as they are. The fonts are shipped, or held by the compiler, so a PDF looks the same wherever it is made.
 */
export const template = String.raw`
#let d = json(bytes(sys.inputs.document))
#let face = d.at("face", default: (:))
#let chosen = face.at("colours", default: (light: (colour: "#0b5c5e", tint: "#eaf3f2"))).light
#let accent = rgb(chosen.colour)
#let tint = rgb(chosen.tint)
#let line-colour = rgb("#c3d1ce")
#let muted = rgb("#51625f")

// A word that no line holds may break anywhere.
#let breakable(it) = it.text.clusters().join("\u{200B}")
#let said(words) = {
  let body = words.text.split("\n").join(linebreak())
  if "lang" in words { text(lang: words.lang, body) } else { body }
}

#set document(title: d.title.text, author: if d.publisher == "" { () } else { d.publisher })
#set page(
  paper: "a4",
  margin: (x: 25mm, top: 24mm, bottom: 26mm),
  footer: context {
    set text(8.5pt, fill: muted)
    grid(columns: (1fr, auto), column-gutter: 8mm,
      d.foot, [#counter(page).display() (#counter(page).final().first())])
  },
)
#set text(font: d.fonts, size: 11pt, lang: d.language, hyphenate: false, fallback: false)
#set par(leading: 0.68em, spacing: 0.95em)
#show regex("\S{28,}"): breakable
#show heading: set text(fill: accent, hyphenate: false)
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(26pt)
#show heading.where(level: 2): set text(16pt)
#show heading.where(level: 2): set block(above: 2.2em, below: 0.9em)
#show heading.where(level: 3): set text(12pt, fill: black)
#show heading.where(level: 3): set block(above: 1.6em, below: 0.7em)
#set table(inset: (x: 6pt, y: 5pt), stroke: (x, y) => (bottom: 0.5pt + line-colour))
// Lines are not even on the right, so words are parted in narrow columns alone: quicker to read, and to set.
#show table: set text(hyphenate: true)
#show table: set par(leading: 0.52em, justify: false)
#set terms(separator: [#h(0.5em)], hanging-indent: 1.2em, spacing: 0.75em)
#set list(marker: text(fill: accent)[•], spacing: 0.7em)

#let facts(list) = terms(..list.map(fact => terms.item(said(fact.name), said(fact.value))))

// The more influence and interest, the deeper the colour.
#let matrix-fill(x, y, t) = if x > 0 and y > 0 { accent.lighten(96% - 5.5% * (x - 1 + t.rows.len() - y)) } else { tint }

#let tabled(t) = {
  set text(if t.columns.len() > 6 { 8.5pt } else { 10pt })
  let isMatrix = t.at("look", default: "") == "matrix"
  let side(i) = if t.columns.at(i).at("isNumber", default: false) { right } else if isMatrix and i > 0 { center } else { left }
  let cells = t.rows.map(row => row.enumerate().map(((i, words)) => if isMatrix and i == 0 {
    table.cell(fill: tint, align: left + horizon, strong(said(words)))
  } else {
    table.cell(align: side(i) + if isMatrix { horizon } else { top }, said(words))
  }))
  let sums = t.at("sums", default: ())
  table(
    columns: t.columns.map(column => column.width * 1fr),
    ..if isMatrix { (stroke: 0.7pt + line-colour, rows: (auto,) + t.rows.map(_ => 3.4em), fill: (x, y) => matrix-fill(x, y, t)) } else { (:) },
    table.header(..t.columns.enumerate().map(((i, column)) => table.cell(fill: tint, align: side(i) + bottom, text(fill: accent, strong(column.head))))),
    ..cells.flatten(),
    ..sums.enumerate().map(((i, words)) => table.cell(align: side(i), stroke: (top: 1pt + accent), strong(said(words)))),
  )
}

#let shown(block) = {
  if block.kind == "heading" { heading(level: 3, said(block.words)) }
  else if block.kind == "text" { for part in block.words.text.split(regex("\n\s*\n")) { par(said((..block.words, text: part))) } }
  else if block.kind == "list" { list(..block.items.map(said)) }
  else if block.kind == "facts" { facts(block.facts) }
  else if block.kind == "table" { tabled(block) }
  else if block.kind == "figure" { image(bytes(block.svg), format: "svg", alt: block.alt, width: block.width * 1pt, height: block.height * 1pt) }
}

#let sectioned(section) = {
  heading(level: 2, said(section.heading))
  for block in section.blocks { shown(block) }
}

#if "logo" in face { block(below: 2.2em, image("/logo.png", alt: d.logoAlt, width: face.logo.width * 1pt, height: face.logo.height * 1pt)) }
#block(below: 0.6em, text(10pt, fill: muted, weight: "semibold", d.kind))
#heading(level: 1, said(d.title))
#v(0.4em)
#block(fill: tint, inset: 12pt, radius: 3pt, width: 100%, facts(d.facts))

#for section in d.sections {
  if section.at("isWide", default: false) { page(flipped: true, margin: (x: 18mm, top: 20mm, bottom: 22mm), sectioned(section)) } else { sectioned(section) }
}
`
