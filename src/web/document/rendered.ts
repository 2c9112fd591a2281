import type { ReactNode } from 'react'

/** What stands in a document as HTML. Next refuses a static import of the renderer beside server components. */
export async function rendered(part: ReactNode): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(part)
}
