import 'server-only'
import type { SignalKind } from '@/domain/signals/signal'
import { isPublicPaper, signalSettings } from '@/lib/env'

export type Endpoint = { kind: SignalKind; address: string }

/** Who is told of changes by this server; nobody while nothing is set or the paper is not public. */
export function listEndpoints(): Endpoint[] {
  const { indexNow, hub } = signalSettings()
  if (!isPublicPaper()) return []
  return [...(indexNow?.endpoints ?? []).map((address) => ({ kind: 'indexnow' as const, address })), ...(hub ? [{ kind: 'websub' as const, address: hub }] : [])]
}
