type BarChartProps = {
  /** Says what is drawn, for those who do not see it; the table beside it says the figures. */
  label: string
  bars: { name: string; value: number }[]
  /** Names under the axis: every so many bars. */
  nameEvery: number
}

const height = 96
const step = 10
const barWidth = 7

/** Bars of whole numbers over time, drawn without script. The highest one has its figure; each says its own under the pointer. */
export function BarChart({ label, bars, nameEvery }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const width = bars.length * step
  return (
    <figure className="m-0">
      <p aria-hidden className="text-right text-meta text-ink-2 tabular-nums">{most.toLocaleString('ko-KR')}</p>
      <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" className="block h-32 w-full border-y border-rule">
        {bars.map(({ name, value }, place) => {
          const barHeight = value === 0 ? 0 : Math.max(1, (value / most) * height)
          return (
            <rect key={name} x={place * step + (step - barWidth) / 2} y={height - barHeight} width={barWidth} height={barHeight} className="fill-accent">
              <title>{`${name} ${value.toLocaleString('ko-KR')}`}</title>
            </rect>
          )
        })}
      </svg>
      <ol aria-hidden className="mt-1 flex justify-between text-meta text-ink-2 tabular-nums">
        {bars.filter((_, place) => place % nameEvery === 0 || place === bars.length - 1).map(({ name }) => <li key={name}>{name}</li>)}
      </ol>
    </figure>
  )
}
