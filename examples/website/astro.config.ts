import node from '@astrojs/node'
import { defineConfig } from 'astro/config'

/** Pages are files; only what answers a form is made when it is asked for. */
export default defineConfig({
  output: 'static',
  adapter: node({ mode: 'middleware' }),
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'ignore',
  // serve.ts looks at where a form comes from, since Astro does not know the address that visitors see.
  security: { checkOrigin: false },
  // Nothing stands in pages that a strict content security policy would refuse.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
})
