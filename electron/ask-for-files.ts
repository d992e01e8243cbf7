import path from 'node:path'
import { BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { saveFile } from '../documents/save-file.ts'
import type { DoneAnswer, ReportFormat, SaveAnswer, SaveMode } from './contract.ts'
import type { OpenLetter } from './open-letters.ts'

const LETTER_FILES = { name: 'Brieven', extensions: ['docx', 'dotx', 'docm', 'dotm', 'odt', 'ott', 'txt', 'md', 'html', 'htm', 'pdf'] }

/** The path that the user chose; null when they thought better of it. */
export async function askForLetter(): Promise<string | null> {
  const options: OpenDialogOptions = { title: 'Brief openen', properties: ['openFile'], filters: [LETTER_FILES, { name: 'Alle bestanden', extensions: ['*'] }] }
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePaths } = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options))
  return canceled ? null : (filePaths[0] ?? null)
}

const ENDING: Readonly<Record<SaveMode, string>> = { clean: '-duidelijk', tracked: '-wijzigingen', comments: '-opmerkingen' }

/** Saves under a name that the user chooses; the proposed name is never the original's. `keep`: the letter is this file from now on. */
export async function saveLetter(letter: OpenLetter, mode: SaveMode, keep: (file: string) => Promise<void>): Promise<SaveAnswer> {
  const { name, ext } = path.parse(letter.name)
  const extension = ext === '' || letter.path === null ? `.${letter.format}` : ext
  const file = await askWhere('Brief opslaan', path.join(path.dirname(letter.path ?? ''), `${name}${ENDING[mode]}${extension}`), extension.slice(1))
  if (file === null) return { step: 'cancelled' }
  const { bytes, notes } = await letter.host.ask('write', { mode, now: new Date().toISOString() })
  const isOwn = letter.path !== null && path.resolve(file) === path.resolve(letter.path)
  const outcome = await saveFile(file, bytes, isOwn && letter.stamp !== null ? letter.stamp : undefined)
  if (outcome.step === 'failed') return outcome
  const saved = path.basename(file)
  if (mode === 'clean') await keep(file)
  return { step: 'done', message: [`Bewaard als “${saved}”.`, ...notes].join(' '), name: mode === 'clean' ? saved : letter.name }
}

export async function saveReport(letter: OpenLetter, format: ReportFormat): Promise<DoneAnswer> {
  const file = await askWhere('Rapport opslaan', path.join(path.dirname(letter.path ?? ''), `${path.parse(letter.name).name}-rapport.${format}`), format)
  if (file === null) return { step: 'cancelled' }
  const bytes = await letter.host.ask('report', { format, now: new Date().toISOString() })
  const outcome = await saveFile(file, bytes)
  return outcome.step === 'failed' ? outcome : { step: 'done', message: `Het rapport staat in “${path.basename(file)}”.` }
}

/** For the command line: `--ignores`. */
export async function saveIgnores(content: string): Promise<DoneAnswer> {
  const file = await askWhere('Wat u laat staan opslaan', 'laat-staan.json', 'json')
  if (file === null) return { step: 'cancelled' }
  const outcome = await saveFile(file, new TextEncoder().encode(content))
  return outcome.step === 'failed'
    ? outcome
    : { step: 'done', message: `Bewaard als “${path.basename(file)}”. Gebruik het met klare-brief check en --ignores.` }
}

/** A folder that the user chose; null when they thought better of it. */
export async function askForFolder(title: string): Promise<string | null> {
  const options: OpenDialogOptions = { title, properties: ['openDirectory'] }
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePaths } = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options))
  return canceled ? null : (filePaths[0] ?? null)
}

async function askWhere(title: string, proposed: string, extension: string): Promise<string | null> {
  const options: SaveDialogOptions = { title, defaultPath: proposed, filters: [{ name: extension, extensions: [extension] }] }
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePath } = await (window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options))
  return canceled || filePath === '' ? null : filePath
}
