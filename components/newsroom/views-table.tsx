type ViewsTableProps = { label: string; columns: [string, string]; rows: { name: string; value: number }[] }

/** The figures behind a chart, folded away: newest first. */
export function ViewsTable({ label, columns: [name, value], rows }: ViewsTableProps) {
  return (
    <details className="text-ui">
      <summary className="cursor-pointer py-1 text-ink-2 hover:text-ink">{label}</summary>
      <table className="mt-2 w-full max-w-sm">
        <thead>
          <tr className="border-b border-rule-strong text-meta text-ink-2">
            <th scope="col" className="py-1.5 text-left font-semibold">{name}</th>
            <th scope="col" className="py-1.5 text-right font-semibold">{value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map((row) => (
            <tr key={row.name} className="border-b border-rule">
              <th scope="row" className="py-1 text-left font-normal tabular-nums">{row.name}</th>
              <td className="py-1 text-right tabular-nums">{row.value.toLocaleString('ko-KR')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
