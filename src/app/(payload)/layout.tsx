import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { setPublishingTime } from '../../jobs/setTime'
import { spets } from '../(web)/spets'
import { importMap } from './admin/importMap.js'
import './admin.css'
import './access.css'
import './face.css'
import './fieldErrors.css'
import './login.css'
import './sending.css'
import './writing.css'
import './dashboard.css'
import './planning.css'
import './year.css'
import './planDocument.css'
import './writer.css'
import './standing.css'
import './whatsNew.css'
import './segments.css'
import './dialogue.css'
import './languagesOut.css'
import './imports.css'
import './incoming.css'
import './meetings.css'
import './merging.css'
import './lists.css'
import './plainLanguage.css'
import './publishing.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap, serverFunctions: { 'schedule-publish': setPublishingTime } })
}

export default async function Layout({ children }: { children: ReactNode }) {
  await spets()
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      <link href="/face.css" precedence="low" rel="stylesheet" />
      {children}
    </RootLayout>
  )
}
