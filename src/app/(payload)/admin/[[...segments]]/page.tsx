import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { type TextKey, translator } from '../../../../i18n'
import { uiLanguageOf } from '../../../../i18n/languages'
import { importMap } from '../importMap.js'

interface Props {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

/** What our own views are called in the browser's tab. Payload calls all such “Payload”. */
const ownViews: Partial<Record<string, TextKey>> = {
  dialogue: 'dialogue.title',
  import: 'admin.importing.title',
  merge: 'merging.title',
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams })
  // There are none at the admin's own address, whatever Payload's type of them says.
  const [view = '', ...below] = Object.values(await params).flat()
  const title = below.length === 0 ? ownViews[view] : undefined
  if (!title) return metadata
  const language = uiLanguageOf(Object.fromEntries(await headers()))
  return { ...metadata, title: `${translator(language)(title)} – Spets` }
}

export default function Page({ params, searchParams }: Props) {
  return RootPage({ config, importMap, params, searchParams })
}
