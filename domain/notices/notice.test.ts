import { describe, expect, it } from 'vitest'
import { type DeskPerson, pickDesks } from './notice'

const society: DeskPerson = { id: '사회데스크', role: 'desk', sectionIds: ['사회'] }
const free: DeskPerson = { id: '야근데스크', role: 'desk', sectionIds: null }
const editor: DeskPerson = { id: '국장', role: 'editor', sectionIds: null }

describe('who hears that a text was sent', () => {
  it.each<[string, DeskPerson[], string | null, string[]]>([
    ['the desk of the section', [society, free, editor], '사회', ['사회데스크']],
    ['all desks where nobody is limited to it', [society, free, editor], '경제', ['야근데스크']],
    ['all desks while it stands in no section', [society, free, editor], null, ['야근데스크']],
    ['those who publish where no desk would', [society, editor], '경제', ['국장']],
    ['those who publish in a paper without desks', [editor], '사회', ['국장']],
    ['nobody where there is nobody', [], '사회', []],
  ])('%s', (_who, people, section, expected) => {
    expect(pickDesks(people, section)).toEqual(expected)
  })
})
