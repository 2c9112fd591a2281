import type { Table, Words } from '../../../reports'
import { Said } from './Said'

/** A table that scrolls by itself where the window is narrow, also by keyboard. */
export const TableShown = ({ table }: { table: Table }) => (
  // eslint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reached by keyboard
  <section aria-label={table.name} className="spets-report__scroll" tabIndex={0}>
    <table className={table.look === 'matrix' ? 'spets-matrix' : undefined}>
      <caption className="spets-hidden">{table.name}</caption>
      <colgroup>
        {table.columns.map(({ head, width }) => (
          <col key={head} style={{ width: `${(width / widthOf(table)) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ head, isNumber }) => (
            <th className={isNumber ? 'spets-report__number' : undefined} key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <RowShown key={index} row={row} table={table} />
        ))}
      </tbody>
      {table.sums && (
        <tfoot>
          <RowShown row={table.sums} table={table} />
        </tfoot>
      )}
    </table>
  </section>
)

const widthOf = ({ columns }: Table): number => columns.reduce((sum, { width }) => sum + width, 0)

const RowShown = ({ row, table: { columns, look } }: { row: readonly Words[]; table: Table }) => (
  <tr>
    {row.map((words, index) =>
      look === 'matrix' && index === 0 ? (
        <th key={index} scope="row">
          <Said words={words} />
        </th>
      ) : (
        <td className={columns[index]?.isNumber ? 'spets-report__number' : undefined} key={index}>
          <Said words={words} />
        </td>
      ),
    )}
  </tr>
)
