/** How many pixels a unit of the drawing becomes: sharp on an A3. */
const scale = 3

/** A file's own colours: it has no page around it to take them from. */
const ink = '#1d2a2b'
const paper = '#ffffff'

/** A picture as an SVG file: dark on white, with addresses that lead back here, and nothing of the page's. */
export const asFile = (svg: SVGSVGElement): Blob => new Blob([alone(svg)], { type: 'image/svg+xml' })

function alone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const { x, y, width, height } = svg.viewBox.baseVal
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.setAttribute('color', ink)
  copy.setAttribute('font-family', 'Arial, Helvetica, sans-serif')
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ x, y, width, height, fill: paper })) ground.setAttribute(name, String(value))
  copy.prepend(ground)
  for (const link of copy.querySelectorAll('a')) {
    const address = link.getAttribute('href')
    if (address) link.setAttribute('href', new URL(address, window.location.href).href)
    for (const name of ['class', 'tabindex', 'data-entry', 'draggable']) link.removeAttribute(name)
  }
  return new XMLSerializer().serializeToString(copy)
}

/** A picture as PNG, drawn by the browser. */
export async function asPng(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(alone(svg))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture'))), 'image/png'),
  )
}

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
