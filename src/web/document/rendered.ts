import type { ReactElement } from 'react'

/** An element as HTML. Next refuses a static import of the renderer beside server components. */
export async function renderToStaticMarkup(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup: render } = await import('react-dom/server')
  return render(element)
}
