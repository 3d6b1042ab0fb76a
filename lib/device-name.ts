/** Names are checked in this order: Edge and Whale call themselves Chrome too, and everybody calls themselves Safari. */
const browsers = [['Edg', 'Edge'], ['Whale', '웨일'], ['SamsungBrowser', '삼성 인터넷'], ['OPR', 'Opera'], ['Firefox', 'Firefox'], ['FxiOS', 'Firefox'], ['CriOS', 'Chrome'], ['Chrome', 'Chrome'], ['Safari', 'Safari']] as const
const systems = [['iPhone', 'iPhone'], ['iPad', 'iPad'], ['Android', 'Android'], ['Windows', 'Windows'], ['CrOS', 'ChromeOS'], ['Macintosh', 'macOS'], ['Linux', 'Linux']] as const

/** What a user agent says of browser and system, for a person to recognise a device by; null for what it does not say. */
export function deviceName(userAgent: string): { browser: string | null; system: string | null } {
  const named = (names: readonly (readonly [string, string])[]) => names.find(([sign]) => userAgent.includes(sign))?.[1] ?? null
  return { browser: named(browsers), system: named(systems) }
}
