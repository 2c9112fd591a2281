import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A chapter of the guide, as its contents (docs/guide/README.md) names it. */
export interface Chapter {
  /** Name of the file without its ending, and last part of the address. */
  slug: string
  title: string
}

/** The contents and the chapters in their order: the links of the guide's README. */
export interface Contents {
  markdown: string
  chapters: Chapter[]
}

/** @throws Error when the guide does not stand where Spets was started, as it does in the repository */
export async function readContents(): Promise<Contents> {
  const markdown = await readFile(inGuide('README.md'), 'utf8')
  const links = markdown.matchAll(/^\d+\. \[([^\]]+)\]\(([a-z-]+)\.md\)/gm)
  return { markdown, chapters: [...links].map(([, title = '', slug = '']) => ({ slug, title })) }
}

export const readChapter = ({ slug }: Chapter): Promise<string> => readFile(inGuide(`${slug}.md`), 'utf8')

/**
 * A picture of the guide as a PNG file.
 * @param name of the file; null is answered where it is no name of a picture, or there is none such
 */
export async function readPicture(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!/^[a-z0-9-]+\.png$/.test(name)) return null
  try {
    return new Uint8Array(await readFile(inGuide(join('images', name))))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const inGuide = (file: string): string => join(process.cwd(), 'docs', 'guide', file)
