import { withPayload } from '@payloadcms/next/withPayload'

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
]

/** The admin needs inline scripts; nothing else may frame it or be fetched from elsewhere. */
const adminPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ')

/** Whoever has the link may act for somebody: it is told to no other site, kept by no cache and found by no search. */
const personalLink = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cache-Control', value: 'no-store' },
  { key: 'X-Robots-Tag', value: 'noindex' },
]

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Types are checked by `npm run typecheck`, for the tests and the command line as well.
  typescript: { ignoreBuildErrors: true },
  // Pictures are sized when they are uploaded; nobody has ours sized anew for nothing.
  images: { unoptimized: true },
  serverExternalPackages: ['@touch4it/ical-timezones', 'nodemailer'],
  redirects: async () => [{ source: '/', destination: '/sv', permanent: false }],
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    { source: '/admin/:path*', headers: [{ key: 'Content-Security-Policy', value: adminPolicy }] },
    { source: '/unsubscribe/:path*', headers: personalLink },
    { source: '/invitations/:path*', headers: personalLink },
  ],
}

export default withPayload(nextConfig)
