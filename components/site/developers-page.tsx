import { ListHeading } from './list-heading'
import { words } from './words'

/** An address that programs may ask: its parameters with what their values may be. */
export type ApiOperation = { path: string; summary: string; parameters: { name: string; required: boolean; value: string; meaning: string }[] }

/** How programs of others read the paper: the human page of the API's description. */
export function DevelopersPage({ paperName, operations }: { paperName: string; operations: ApiOperation[] }) {
  const { title, about, rules, feeds, description } = words.developers
  return (
    <div className="max-w-measure">
      <ListHeading title={title}>{about(paperName)}</ListHeading>
      <ul className="list-disc space-y-1 py-5 pl-5 text-rail">
        {rules.map((rule) => <li key={rule}>{rule}</li>)}
        <li>{feeds} <a href="/rss.xml" className="underline">RSS</a>, <a href="/atom.xml" className="underline">Atom</a>, <a href="/feed.json" className="underline">JSON Feed</a></li>
        <li><a href="/api/v1/openapi.json" className="underline">{description}</a></li>
      </ul>
      {operations.map((operation) => <Operation key={operation.path} {...operation} />)}
    </div>
  )
}

function Operation({ path, summary, parameters }: ApiOperation) {
  return (
    <section className="border-t border-rule py-6">
      <h2 className="text-list font-bold break-all"><code>GET {path}</code></h2>
      <p className="mt-1 text-rail text-ink-2">{summary}</p>
      {parameters.length > 0 && <Parameters parameters={parameters} />}
    </section>
  )
}

function Parameters({ parameters }: Pick<ApiOperation, 'parameters'>) {
  const { name, value, meaning, required, parameters: caption } = words.developers
  return (
    <div className="mt-3 overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full text-left text-meta">
        <thead><tr>{[name, value, meaning].map((heading) => <th key={heading} scope="col" className="border-b border-rule py-1.5 pr-4 font-semibold whitespace-nowrap">{heading}</th>)}</tr></thead>
        <tbody>
          {parameters.map((parameter) => (
            <tr key={parameter.name}>
              <th scope="row" className="py-1.5 pr-4 align-top font-semibold whitespace-nowrap"><code>{parameter.name}</code></th>
              <td className="min-w-24 py-1.5 pr-4 align-top"><code>{parameter.value}</code></td>
              <td className="py-1.5 align-top">{[parameter.required ? required : '', parameter.meaning].filter(Boolean).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
