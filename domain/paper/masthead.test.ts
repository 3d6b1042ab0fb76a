import { describe, expect, it } from 'vitest'
import { inputProblem } from './line-input'
import { identityInput, identityOf, missingMasthead } from './masthead'
import { unnamedPaper } from './paper'
import { searchSettingsInput, usualSearchSettings } from './search-settings'

const whole = {
  name: '가람신문', tagline: '', description: '', registration: '가람, 아01234', registeredOn: '2020-02-29', foundedOn: '2020-03-01', publisher: '여명진', editor: '서은결',
  youthProtectionOfficer: '명소희', ombudsman: '', address: '가람시 둑길 3', phone: '031-000-0000', email: 'desk@garam.example', channels: '',
}
const problemOf = (field: string, value: string) => {
  const parsed = identityInput.safeParse({ ...whole, [field]: value })
  return parsed.success ? null : inputProblem(parsed.error)
}

describe('the masthead', () => {
  it('lacks what press law asks for until all of it is there', () => {
    expect(missingMasthead(unnamedPaper)).toEqual(['registration', 'registeredOn', 'publisher', 'editor', 'address', 'phone', 'youthProtectionOfficer'])
    expect(missingMasthead(identityOf(identityInput.parse(whole)))).toEqual([])
    expect(missingMasthead(identityOf(identityInput.parse({ ...whole, phone: '  ' })))).toEqual(['phone'])
  })

  it.each(['서울, 아54460', '서울 아54460', '경기아51234', '새벽 아00000 (시범)', '부산, 가00012', ''])('takes %j for a registration number', (text) => {
    expect(problemOf('registration', text)).toBeNull()
  })

  it('says of each field what is wrong with it', () => {
    expect(problemOf('registration', '아54460')).toEqual({ code: 'registration-invalid', field: 'registration' })
    expect(problemOf('registeredOn', '2023-02-29')).toEqual({ code: 'day-invalid', field: 'registeredOn' })
    expect(problemOf('phone', '없음')).toEqual({ code: 'phone-invalid', field: 'phone' })
    expect(problemOf('email', 'desk@')).toEqual({ code: 'email-invalid', field: 'email' })
    expect(problemOf('name', ' ')).toEqual({ code: 'name-missing', field: 'name' })
  })
})

describe('verification codes', () => {
  it('are taken from the whole element that people paste, and refused when they are none', () => {
    const element = '<meta name="naver-site-verification" content="0123abcd4567" />'
    expect(searchSettingsInput.parse({ ...usualSearchSettings, naver: element })).toMatchObject({ naver: '0123abcd4567' })
    expect(searchSettingsInput.safeParse({ ...usualSearchSettings, google: 'a"><script>' }).success).toBe(false)
    expect(searchSettingsInput.parse({ ...usualSearchSettings, daum: '#DaumWebMasterTool:abc/def==:xyz' })).toMatchObject({ daum: '#DaumWebMasterTool:abc/def==:xyz' })
  })
})
