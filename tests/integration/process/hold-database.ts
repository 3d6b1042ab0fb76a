import { openEmbedded } from '@/db/embedded/open-embedded'

/** A second process that uses the embedded database of the folder in its first argument until its stdin closes. */
const opened = openEmbedded({ dataDir: process.argv[2] ?? '', keepsData: false })
void opened.then(({ url }) => console.log(`opened ${url}`))
process.stdin.resume().on('end', () => void opened.then(({ release }) => release()))
