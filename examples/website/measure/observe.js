// Runs in a page before anything else does.
window.seen = { cls: 0, lcp: 0 }
new PerformanceObserver((list) => {
  for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) window.seen.cls += value
}).observe({ type: 'layout-shift', buffered: true })
new PerformanceObserver((list) => {
  for (const { startTime } of list.getEntries()) window.seen.lcp = startTime
}).observe({ type: 'largest-contentful-paint', buffered: true })
