import { describe, expect, it } from 'vitest'
import { addDays, calendarHref, readCalendar, shownDays, turnCalendar, weekdayOf } from './calendar'

const section = '11111111-2222-4333-8444-555555555555'

describe('the calendar’s address', () => {
  it('says what is shown, and is read back as it was written', () => {
    const address = { view: 'week', day: '2026-11-22', sectionId: section, assigneeId: 'nobody', isMine: true } as const
    const href = calendarHref(address)
    expect(href).toBe(`/admin/calendar?view=week&day=2026-11-22&section=${section}&assignee=nobody&mine=1`)
    expect(readCalendar(Object.fromEntries(new URL(href, 'http://ilbo.example').searchParams), '2024-09-01')).toEqual(address)
  })

  it('is this month where it says nothing that is understood', () => {
    for (const day of [undefined, '2026-02-30', '22-11-2026', '9999-12-31', '0001-01-01', ['2026-11-22', '2026-11-23']])
      expect(readCalendar({ view: 'year', day, section: 'x', assignee: "'; --", mine: 'yes', open: '..' }, '2026-11-22')).toEqual({ view: 'month', day: '2026-11-22' })
  })
})

describe('the days that are shown', () => {
  it('are whole weeks from Sunday to Saturday around the month', () => {
    const days = shownDays({ view: 'month', day: '2026-12-17' })
    expect([days.length, days[0], days.at(-1)]).toEqual([35, '2026-11-29', '2027-01-02'])
    expect([weekdayOf(days[0] ?? ''), weekdayOf(days.at(-1) ?? '')]).toEqual([0, 6])
  })

  it('are four weeks for a February that fills them, and six for a month that needs them', () => {
    expect(shownDays({ view: 'month', day: '2026-02-14' })).toHaveLength(28)
    expect(shownDays({ view: 'month', day: '2026-08-31' })).toHaveLength(42)
  })

  it('are one week around its day', () => {
    expect(shownDays({ view: 'week', day: '2026-11-25' })).toEqual(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'])
  })
})

describe('turning the page', () => {
  it('goes from the 31st to the month before, not past it', () => {
    expect(turnCalendar({ view: 'month', day: '2026-03-31' }, -1)).toMatchObject({ day: '2026-02-01' })
    expect(turnCalendar({ view: 'month', day: '2026-12-31' }, 1)).toMatchObject({ day: '2027-01-01' })
  })

  it('goes a week further and closes what was open', () => {
    expect(turnCalendar({ view: 'week', day: '2026-12-30', openId: section }, 1)).toEqual({ view: 'week', day: '2027-01-06', openId: undefined })
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  })
})
