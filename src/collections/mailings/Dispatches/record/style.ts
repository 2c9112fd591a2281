/** How a record looks on the screen and on A4. */
export const style = `
@page { size: A4; margin: 18mm; }
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1d2a2b; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 720px; margin: 0 auto; padding: 24px; overflow-wrap: anywhere; }
.kind { margin: 0; color: #51625f; }
h1 { margin: 0 0 16px; font-size: 26px; line-height: 1.25; }
h2 { margin: 32px 0 8px; font-size: 19px; }
h3 { margin: 16px 0 4px; font-size: 16px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 5px 12px 5px 0; border-bottom: 1px solid #d5dfdd; text-align: left; vertical-align: top; }
th { width: 45%; font-weight: 600; }
.sent { display: block; margin: 8px 0 16px; border: 1px solid #d5dfdd; }
pre { white-space: pre-wrap; font: 13px/1.5 ui-monospace, monospace; }
@media print {
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
  .mail { break-before: page; }
  .sent { border: 0; }
}
`
