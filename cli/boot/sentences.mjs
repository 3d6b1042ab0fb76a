/** What is said before anything is installed, and so cannot come from messages/. */
const ko = {
  nodeTooOld: (version) => `Node ${version} 에서는 켤 수 없습니다. 22.12 이상을 설치해 주세요: https://nodejs.org`,
  installing: '필요한 꾸러미를 설치합니다. 처음에는 1분쯤 걸립니다 …',
  installed: (seconds) => `✓ 설치 · ${seconds}초`,
  installFailed: '꾸러미를 설치하지 못했습니다. 위에 npm 이 알린 까닭을 고친 뒤 다시 실행해 주세요.',
  npmMissing: 'npm 을 찾을 수 없습니다. Node 와 함께 설치해 주세요: https://nodejs.org',
  waiting: (pid) => `다른 프로세스(${pid})가 설치하고 있어 기다립니다 …`,
}

const en = {
  nodeTooOld: (version) => `Ilbo does not run on Node ${version}. Please install 22.12 or newer: https://nodejs.org`,
  installing: 'Installing what is missing. The first time takes about a minute …',
  installed: (seconds) => `✓ Installed · ${seconds} s`,
  installFailed: 'Installing did not work. Mend what npm complains about above, then run this again.',
  npmMissing: 'npm was not found. Please install it together with Node: https://nodejs.org',
  waiting: (pid) => `Another process (${pid}) is installing; waiting …`,
}

export const sentences = process.env.ILBO_LANG === 'en' ? en : ko

/** Ends with one sentence for the operator. */
export function giveUp(sentence) {
  console.error(`✗ ${sentence}`)
  process.exit(1)
}
