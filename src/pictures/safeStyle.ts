/** What drawing programs write in styles of a drawing. */
const properties =
  /^(fill|stroke|opacity|color|display|visibility|clip-path|clip-rule|mask|font|letter-spacing|text-anchor|stop|isolation|mix-blend-mode|paint-order)(-[a-z-]+)?$/

/** A value that names nothing outside the drawing, and is written without tricks. */
const isSafe = (value: string): boolean => !/[\\@<>{}]|expression|javascript:|data:|url\s*\(\s*["']?(?!#)/i.test(value)

/** Declarations that draw and fetch nothing: `fill:#1a6b4f;stroke:none`. */
export const safeDeclarations = (style: string): string =>
  withoutRemarks(style)
    .split(';')
    .flatMap((each) => {
      const [, property = '', value = ''] = /^\s*([a-z-]+)\s*:\s*(.+?)\s*$/is.exec(each) ?? []
      return properties.test(property.toLowerCase()) && isSafe(value) ? [`${property.toLowerCase()}:${value}`] : []
    })
    .join(';')

/** Rules for classes, ids and elements; whatever begins with @ goes. */
export const safeStyleSheet = (css: string): string =>
  [...withoutRemarks(css).matchAll(/([^{}]*)\{([^{}]*)\}/g)]
    .flatMap(([, selector = '', declarations = '']) =>
      /^[\w\s.,#-]+$/.test(selector) ? [`${selector.trim()}{${safeDeclarations(declarations)}}`] : [],
    )
    .join('')

const withoutRemarks = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, ' ')
