import { RootPage } from '@payloadcms/next/views'
import config from '../../../../payload.config'

interface Props {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export default function Page({ params, searchParams }: Props) {
  return RootPage({ config, importMap: {}, params, searchParams })
}
