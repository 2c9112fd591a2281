import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Types are checked by `npm run typecheck`, for the tests and the command line as well.
  typescript: { ignoreBuildErrors: true },
  // Pictures are sized when they are uploaded; nobody has ours sized anew for nothing.
  images: { unoptimized: true },
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@touch4it/ical-timezones',
    'date-holidays',
    'docx',
    'nodemailer',
    'pdf-lib',
  ],
  redirects: async () => [{ source: '/', destination: '/sv', permanent: false }],
}

export default withPayload(nextConfig)
