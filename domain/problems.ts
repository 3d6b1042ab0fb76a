/**
 * Everything that can be expected to go wrong, as codes. Verbs return them, `messages/` says them: a code without a sentence in
 * both languages does not compile.
 */
export const problemCodes = [
  'not-signed-in',
  'other-person',
  'not-allowed',
  'not-found',
  'wrong-credentials',
  'too-many-attempts',
  'foreign-request',
  'bad-input',
  'headline-missing',
  'section-missing',
  'body-empty',
  'tk-left',
  'checklist-blocks',
  'reason-missing',
  'step-overtaken',
  'assignee-unfit',
  'document-invalid',
  'document-too-large',
  'version-conflict',
  'article-held',
  'changed-since',
  'views-full',
  'article-closed',
  'email-taken',
  'email-invalid',
  'name-missing',
  'password-too-short',
  'password-too-long',
  'password-common',
  'setup-token-wrong',
  'setup-already-done',
  'last-admin',
  'link-over',
  'password-wrong',
  'confirm-password',
  'code-needed',
  'code-wrong',
  'file-unreadable',
  'file-empty',
  'file-binary',
  'file-too-large',
  'front-matter-missing',
  'front-matter-broken',
  'image-unsupported',
  'image-too-large',
  'image-broken',
  'image-heic',
  'attachment-unsupported',
  'attachment-disguised',
  'attachment-too-large',
  'attachment-broken',
  'free-colour',
  'series-part-taken',
  'too-many-uploads',
  'storage-full',
  'storage-missing',
  'upload-too-large-here',
  'upload-lost',
  'import-failed',
  'import-name-taken',
  'schedule-past',
  'schedule-order',
  'not-scheduled',
  'not-live',
  'already-live',
  'embargoed',
  'promiser-gone',
  'publishing-broke',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** One expected failure: its code, and what a person needs to find the place (a field, a file, a node path, seconds to wait). */
export type Problem = { code: ProblemCode; field?: string; detail?: string; retryAfterSeconds?: number }

/** What every verb answers. */
export type Outcome<Success extends object> = ({ ok: true } & Success) | { ok: false; problem: Problem }

/** Short for a failed outcome. */
export function fail(code: ProblemCode, more: Omit<Problem, 'code'> = {}): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, ...more } }
}
