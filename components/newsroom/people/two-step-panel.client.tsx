'use client'

import { useState } from 'react'
import type { QrPath } from '@/lib/qr-path'
import { useMessages } from '@/components/ui/lang.client'
import { ActionForm } from './action-form.client'
import { TextField } from './form-fields.client'
import type { PeopleAction } from './people-state'

type TwoStepActions = Record<'start' | 'confirm' | 'renew' | 'stop', PeopleAction>
type TwoStepPanelProps = { hasTwoStep: boolean; codesLeft: number; publishingRests: boolean; actions: TwoStepActions }

/** The second step of one's own sign-in: off, being set up, or on. Key and recovery codes are shown once and kept nowhere here. */
export function TwoStepPanel({ hasTwoStep, codesLeft, publishingRests, actions }: TwoStepPanelProps) {
  const { twoStep } = useMessages().people
  const [begun, setBegun] = useState<{ key: string; address: string; qr: QrPath } | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  if (hasTwoStep || codes) {
    return (
      <div className="flex flex-col items-start gap-4">
        <p className="text-ui-2 text-ink-2">{twoStep.on} {!codes && twoStep.codesLeft(codesLeft)}</p>
        {codes && <Codes codes={codes} />}
        <div className="flex flex-wrap gap-3">
          <ActionForm action={actions.renew} submit={twoStep.renew} onDone={({ recoveryCodes }) => setCodes(recoveryCodes ?? null)} />
          <ActionForm action={actions.stop} submit={twoStep.stop} look="quiet" onDone={() => { setCodes(null); setBegun(null) }} />
        </div>
      </div>
    )
  }
  return (
    <div className="flex flex-col items-start gap-4">
      {publishingRests && <p className="text-ui-2 font-semibold text-alarm">{twoStep.wanted}</p>}
      {begun ? (
        <ActionForm action={actions.confirm} submit={twoStep.confirm} look="primary" onDone={({ recoveryCodes }) => setCodes(recoveryCodes ?? null)}>
          <KeyToType secret={begun.key} address={begun.address} qr={begun.qr} />
          <TextField name="code" label={twoStep.code} maxLength={10} autoComplete="one-time-code" />
        </ActionForm>
      ) : (
        <>
          <p className="text-ui-2 text-ink-2">{twoStep.off}</p>
          <ActionForm action={actions.start} submit={twoStep.start} onDone={({ key, address, qr }) => key && address && qr && setBegun({ key, address, qr })} />
        </>
      )}
    </div>
  )
}

/** As a picture for another device's camera; in groups of four, to be typed; the link opens an authenticator on the same device. */
function KeyToType({ secret, address, qr }: { secret: string; address: string; qr: QrPath }) {
  const { twoStep } = useMessages().people
  return (
    <div className="flex flex-col gap-2">
      <p className="text-ui-2 text-ink-2">{twoStep.startLead}</p>
      {/* Black on white in both themes: cameras want it so. */}
      <svg viewBox={`0 0 ${qr.size} ${qr.size}`} width="208" height="208" role="img" aria-label={twoStep.qr} shapeRendering="crispEdges" className="max-w-full rounded-md border border-rule">
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <p className="text-meta font-semibold">{twoStep.key}</p>
      <code data-key className="rounded-md bg-paper-2 px-3 py-2 text-ui-2 break-words">{(secret.match(/.{4}/g) ?? []).join(' ')}</code>
      <a href={address} className="self-start text-meta underline underline-offset-4">{twoStep.openApp}</a>
    </div>
  )
}

function Codes({ codes }: { codes: string[] }) {
  const { twoStep } = useMessages().people
  return (
    <section aria-label={twoStep.codesTitle} className="w-full rounded-md border border-rule p-4">
      <h3 className="text-ui font-semibold">{twoStep.codesTitle}</h3>
      <p className="pb-3 text-meta text-ink-2">{twoStep.codesLead}</p>
      <ul className="grid grid-cols-1 gap-1 sm:grid-cols-2">{codes.map((code) => <li key={code}><code className="text-ui-2 tabular-nums">{code}</code></li>)}</ul>
    </section>
  )
}
