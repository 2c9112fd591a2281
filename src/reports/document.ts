import type { Scheme, ShippedTypeface, Worn } from '../domain/face'
import type { ContentLanguage, UiLanguage } from '../i18n/languages'

/** What is written somewhere in a document; a new line in it is a new line. */
export interface Words {
  text: string
  /** The language it is in, where that is another than the document's. */
  lang?: ContentLanguage
}

/** A name and what it stands for. */
export interface Fact {
  /** The term of the glossary that it explains, by its id: what is said elsewhere can lead here. */
  term?: string
  name: Words
  value: Words
}

interface Column {
  head: string
  /** Its share of the width, beside the others'. */
  width: number
  isNumber?: true
}

/** The first column names the row where the look is `matrix`. */
export interface Table {
  kind: 'table'
  /** What it shows, for whoever cannot see where it stands. */
  name: string
  columns: Column[]
  rows: Words[][]
  /** A last row that adds up what stands above it. */
  sums?: Words[]
  look?: 'matrix'
}

/** A picture without letters: letters would need a font where it is drawn. */
export interface Figure {
  kind: 'figure'
  svg: string
  /** In points. */
  width: number
  height: number
  /** What it shows, in words. */
  alt: string
}

export type Block =
  | { kind: 'heading'; words: Words }
  | { kind: 'text'; words: Words }
  | { kind: 'list'; items: Words[] }
  | { kind: 'facts'; facts: Fact[] }
  | Table
  | Figure

export interface Section {
  heading: Words
  /** Stands on a page of its own that lies down. */
  isWide?: true
  blocks: Block[]
}

/** A logo as a document holds it, so that the document needs no file beside it. */
export interface DrawnLogo {
  /** A PNG, in base64. */
  png: string
  /** In points. */
  width: number
  height: number
}

/** How the region looks in a document; what it has not chosen is not there, and is as it is with Spets. */
export interface ReportFace {
  colours?: Record<Scheme, Worn>
  /** Stands on white, also where a reader turns the page dark. */
  logo?: DrawnLogo
  /** For a dark ground; without it the other stands on a light plate. */
  logoDark?: DrawnLogo
  typeface?: ShippedTypeface
}

/** A document before it is a page, a PDF or a file for a word processor. */
export interface ReportDocument {
  language: UiLanguage
  title: Words
  /** What kind of document it is, over its title. */
  kind: string
  publisher: string
  facts: Fact[]
  sections: Section[]
  /** Stands at the foot of each page, before its number. */
  foot: string
  /** How the region looked when it was made: one that is finished keeps it. */
  face?: ReportFace
}

/** Words of ours, or of names, which are in the document's language. */
export const plain = (text: string): Words => ({ text })

/** What a logo says to whoever does not see it: whose it is. */
export const logoAlt = ({ publisher }: ReportDocument): string => publisher || 'Spets'
