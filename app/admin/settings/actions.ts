'use server'

import { redirect } from 'next/navigation'
import { textOf, textsOf } from '@/app/admin/people-action'
import type { SettingsState } from '@/components/newsroom/settings/settings-state'
import { type Crawler, allCrawlers } from '@/domain/paper/crawlers'
import { sectionLayouts } from '@/domain/paper/paper'
import { directions } from '@/domain/paper/section-inputs'
import { movePage } from '@/newsroom/paper/move-page'
import { savePage } from '@/newsroom/paper/save-page'
import { withdrawPage } from '@/newsroom/paper/withdraw-page'
import { addSection } from '@/newsroom/sections/add-section'
import { changeSection } from '@/newsroom/sections/change-section'
import { moveSection } from '@/newsroom/sections/move-section'
import { retireSection } from '@/newsroom/sections/retire-section'
import { changeIdentity } from '@/newsroom/settings/change-identity'
import { type LogoWish, changeLook } from '@/newsroom/settings/change-look'
import { changeSearchSettings } from '@/newsroom/settings/change-search-settings'
import { deleteTag } from '@/newsroom/tags/delete-tag'
import { mergeTags } from '@/newsroom/tags/merge-tags'
import { renameTag } from '@/newsroom/tags/rename-tag'
import { settingsAction, versionOf } from './settings-action'

/** Sets name and masthead. */
export async function saveIdentityAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const text = (name: string) => textOf(form, name)
  const input = {
    name: text('name'), tagline: text('tagline'), description: text('description'), registration: text('registration'), registeredOn: text('registeredOn'), foundedOn: text('foundedOn'),
    publisher: text('publisher'), editor: text('editor'), youthProtectionOfficer: text('youthProtectionOfficer'), ombudsman: text('ombudsman'), address: text('address'), phone: text('phone'), email: text('email'), channels: text('channels'),
  }
  return settingsAction(form, (actor) => changeIdentity({ actor, input, baseVersion: versionOf(form) }))
}

/** Adds a section. */
export async function addSectionAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settingsAction(form, (actor) => addSection({ actor, input: sectionIn(form) }))
}

/** Changes a section. */
export async function changeSectionAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settingsAction(form, (actor) => changeSection({ actor, sectionId: textOf(form, 'id'), baseVersion: versionOf(form), input: sectionIn(form) }))
}

/** Moves a section by one place. Whatever was answered, the page is made anew and shows how things stand. */
export async function moveSectionAction(form: FormData): Promise<void> {
  await settingsAction(form, (actor) => moveSection({ actor, sectionId: textOf(form, 'id'), move: directionIn(form) }))
  redirect('/admin/settings/sections')
}

/** Puts a section before another, without a field `before` at the end. */
export async function placeSectionAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settingsAction(form, (actor) => moveSection({ actor, sectionId: textOf(form, 'id'), move: { before: textOf(form, 'before') || null } }))
}

/** Gives a section up. */
export async function retireSectionAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settingsAction(form, (actor) => retireSection({ actor, sectionId: textOf(form, 'id'), baseVersion: versionOf(form), targetId: textOf(form, 'target') || null }))
}

/** Renames a tag. */
export async function renameTagAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settingsAction(form, (actor) => renameTag({ actor, tagId: textOf(form, 'id'), wasName: textOf(form, 'was'), name: textOf(form, 'name') }))
}

/** Makes one of two tags. */
export async function mergeTagsAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settingsAction(form, (actor) => mergeTags({ actor, tagId: textOf(form, 'id'), intoName: textOf(form, 'into') }))
}

/** Deletes a tag that nothing has. */
export async function deleteTagAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settingsAction(form, (actor) => deleteTag({ actor, tagId: textOf(form, 'id') }))
}

/** Publishes a page of the paper. */
export async function savePageAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const text = (name: string) => textOf(form, name)
  const input = { slug: text('slug'), title: text('title'), text: text('text'), note: text('note'), baseVersion: versionOf(form) }
  return settingsAction(form, (actor) => savePage({ actor, input }))
}

/** Takes a page of the paper from readers. */
export async function withdrawPageAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settingsAction(form, (actor) => withdrawPage({ actor, slug: textOf(form, 'slug') }))
}

/** Moves a page of the paper by one place. Whatever was answered, the page is made anew and shows how things stand. */
export async function movePageAction(form: FormData): Promise<void> {
  await settingsAction(form, (actor) => movePage({ actor, slug: textOf(form, 'slug'), direction: directionIn(form) }))
  redirect('/admin/settings/pages')
}

/** Sets what search engines and crawlers may do. */
export async function saveSearchAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const chosen = textsOf(form, 'crawlers').filter((name): name is Crawler => allCrawlers.some((known) => known === name))
  const codes = { google: textOf(form, 'google'), naver: textOf(form, 'naver'), bing: textOf(form, 'bing'), daum: textOf(form, 'daum') }
  return settingsAction(form, (actor) => changeSearchSettings({ actor, baseVersion: versionOf(form), input: { isIndexed: form.has('isIndexed'), crawlers: chosen, ...codes } }))
}

/** Sets accent and logo. */
export async function saveLookAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const input = { accent: textOf(form, 'accent'), accentDark: textOf(form, 'accentDark'), logo: logoIn(form, 'logo'), logoDark: logoIn(form, 'logoDark') }
  return settingsAction(form, (actor) => changeLook({ actor, input, baseVersion: versionOf(form) }))
}

function sectionIn(form: FormData) {
  const text = (name: string) => textOf(form, name)
  return { name: text('name'), slug: text('slug'), description: text('description'), layout: sectionLayouts.find((layout) => layout === text('layout')) ?? 'magazine', inMenu: form.has('inMenu') }
}

function directionIn(form: FormData) {
  return directions.find((direction) => direction === form.get('direction')) ?? 'down'
}

function logoIn(form: FormData, name: string): LogoWish {
  const file = form.get(name)
  if (file instanceof File && file.size > 0) return file
  return form.has(`${name}Remove`) ? 'remove' : 'keep'
}
