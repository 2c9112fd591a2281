import { withPayload } from '@payloadcms/next/withPayload'

/** It is built from where Spets lies, whose packages are its own: both are the same versions. */
const root = process.cwd()

/** @type {import('next').NextConfig} */
const nextConfig = { typescript: { ignoreBuildErrors: true }, turbopack: { root }, outputFileTracingRoot: root }

export default withPayload(nextConfig)
