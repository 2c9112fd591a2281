/** What to know about a list as a whole. */
export function Remarks({ remarks }: { remarks: string[] }) {
  if (remarks.length === 0) return null
  return (
    <ul className="spets-sentences">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}
