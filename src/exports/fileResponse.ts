const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** A file that the browser saves, made while it is sent; whoever stops reading stops the making. */
export function fileResponse(parts: AsyncGenerator<Uint8Array>, name: string, format: keyof typeof types): Response {
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await parts.return(undefined)
    },
  })
  const headers = { 'content-type': types[format], 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' }
  return new Response(stream, { headers })
}
