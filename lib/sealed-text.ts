import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** `secret` is the app's; `purpose` gives each use a key of its own; `owner` binds a sealed text to its row, so that it opens nowhere else. */
type Seal = { secret: string; purpose: string; owner: string }

/** Encrypts with AES-256-GCM; answers `v1.<nonce>.<tag>.<text>`, each part in Base64url. */
export function sealText(text: string, seal: Seal): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(seal), nonce).setAAD(Buffer.from(seal.owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return ['v1', ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.')
}

/** The text again; null when it was sealed with another secret or for another owner, or was changed. */
export function openSealed(sealed: string, seal: Seal): string | null {
  const [version, nonce = '', tag = '', text = ''] = sealed.split('.')
  if (version !== 'v1') return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(seal), Buffer.from(nonce, 'base64url'), { authTagLength: 16 }).setAAD(Buffer.from(seal.owner))
    decipher.setAuthTag(Buffer.from(tag, 'base64url'))
    return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

function keyOf({ secret, purpose }: Seal): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `ilbo ${purpose}`, 32))
}
