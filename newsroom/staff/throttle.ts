import 'server-only'
import { Limiter } from '@/newsroom/limiter'

const minute = 60
const day = 24 * 60 * minute

/**
 * How many wrong passwords are borne: five in fifteen minutes for one account from one address, fifty an hour from one address,
 * and fifty a day for one account from everywhere. An account is slowed from where it is attacked, not locked for its owner.
 */
const byBoth = new Limiter({ keyPrefix: 'sign-in:both', points: 5, duration: 15 * minute })
const byAddress = new Limiter({ keyPrefix: 'sign-in:address', points: 50, duration: 60 * minute })
const byAccount = new Limiter({ keyPrefix: 'sign-in:account', points: 50, duration: day })

/** Takes one try; answers the seconds to wait when there is none left, else null. Asked before the password is looked at. */
export async function takeTry(email: string, address: string): Promise<number | null> {
  const waits = await Promise.all([byBoth.take(`${email} ${address}`), byAddress.take(address), byAccount.take(email)])
  const longest = Math.max(...waits.map((wait) => wait ?? 0))
  return longest > 0 ? longest : null
}

/** Gives the try back: the password was right. */
export async function giveTryBack(email: string, address: string): Promise<void> {
  await byBoth.forget(`${email} ${address}`)
  await byAddress.giveBack(address)
  await byAccount.giveBack(email)
}
