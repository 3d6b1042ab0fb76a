/** Particles (조사) that follow a noun, as Korean grammar lists them; the longest is tried first. */
const particles = [
  '에서부터', '으로부터', '에게서는', '에서는', '에서도', '으로는', '으로도', '에게서', '한테서', '이라도', '이라는', '까지는', '까지도', '로부터', '이라고',
  '에서', '에게', '에는', '에도', '으로', '로서', '로써', '까지', '부터', '마저', '조차', '처럼', '보다', '만큼', '한테', '께서', '이나', '이란', '라는', '라고', '이며',
  '이', '가', '은', '는', '을', '를', '의', '에', '도', '와', '과', '로', '만', '나', '께',
].sort((one, other) => other.length - one.length)

/** Consonant at the end of the syllable before it, for the particles that ask for one (true) or for none (false). */
const after: Record<string, boolean> = { 이: true, 가: false, 은: true, 는: false, 을: true, 를: false, 와: false, 과: true }

/**
 * A word without the particle it seems to end in, or null: `대구시가` is `대구시`, `대구에서` is `대구`. At least two syllables stay.
 * A guess, because 경기도 is a province: whoever asks looks for the whole word first.
 */
export function withoutParticle(word: string): string | null {
  for (const particle of particles) {
    const stem = word.slice(0, -particle.length)
    if (stem.length < 2 || !word.endsWith(particle) || !/^[가-힣]+$/.test(stem)) continue
    const wanted = after[particle]
    if (wanted === undefined || wanted === hasFinal(stem)) return stem
  }
  return null
}

/** Whether the last syllable ends in a consonant (받침). */
function hasFinal(word: string): boolean {
  return ((word.codePointAt(word.length - 1) ?? 0) - 0xac00) % 28 !== 0
}
