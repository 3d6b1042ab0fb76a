import type { Outcome, ProblemCode } from '@/domain/problems'

/** Status of each refusal that is no plain 400. 507 is WebDAV's "Insufficient Storage" (RFC 4918, 11.5). */
const statuses: Partial<Record<ProblemCode, number>> = {
  'not-signed-in': 401, 'foreign-request': 403, 'not-allowed': 403, 'not-found': 404, 'image-too-large': 413, 'image-heavy': 413, 'image-unsupported': 415, 'image-heic': 415,
  'image-broken': 422, 'attachment-too-large': 413, 'attachment-unsupported': 415, 'attachment-disguised': 415, 'attachment-broken': 422, 'too-many-uploads': 429, 'storage-full': 507,
  'storage-missing': 507, 'upload-too-large-here': 413, 'upload-lost': 422,
  'image-disguised': 415, 'media-changed': 409, 'media-same': 409, 'media-known': 409, 'media-kind': 415,
}

/** An outcome as JSON for the editor's own requests: what was made without `ok`, or `{ problem }`. Never kept anywhere. */
export function answerJson<Made extends object>(outcome: Outcome<Made>): Response {
  const headers = new Headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
  if (outcome.ok) {
    const { ok: _ok, ...made } = outcome
    return Response.json(made, { headers })
  }
  const { problem } = outcome
  if (problem.retryAfterSeconds !== undefined) headers.set('retry-after', String(problem.retryAfterSeconds))
  return Response.json({ problem }, { status: statuses[problem.code] ?? 400, headers })
}
