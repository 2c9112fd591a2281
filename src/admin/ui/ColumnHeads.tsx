'use client'

/** The heads of a table's columns; the same labels stand before each value where the table is shown as cards. */
export const ColumnHeads = ({ labels }: { labels: Readonly<Record<string, string>> }) => (
  <thead>
    <tr>
      {Object.entries(labels).map(([name, label]) => (
        <th key={name} scope="col">
          {label}
        </th>
      ))}
    </tr>
  </thead>
)
