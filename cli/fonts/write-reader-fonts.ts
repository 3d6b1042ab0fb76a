import fs from 'node:fs'
import { readerFontFiles } from './reader-fonts'

for (const { file, text } of readerFontFiles()) fs.writeFileSync(file, text)
