import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, Menu, session } from 'electron'
import { answerRequests } from './answer-requests.ts'
import { askBeforeClose } from './ask-before-close.ts'
import { buildMenu } from './build-menu.ts'
import type { WindowEvent } from './contract.ts'
import { openDrafts } from './draft-store.ts'
import { openGate } from './gate.ts'
import { openHouseStyle } from './house-style-store.ts'
import { openIgnores } from './ignore-store.ts'
import { lockDown, lockPages } from './lock-down.ts'
import { keepLetters, type OpenLetters } from './open-letters.ts'
import { noticeChangedFiles } from './notice-changed-files.ts'
import { declarePageScheme, isOurPage, PAGE_URL, servePage } from './page-protocol.ts'
import { openSettings } from './settings-store.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

declarePageScheme()
// As root Chromium refuses to start with its sandbox; each window keeps `sandbox: true` all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
lockPages()

if (app.requestSingleInstanceLock()) {
  // A top-level await of whenReady would wait for itself.
  void app.whenReady().then(start)
} else {
  app.quit()
}

function start(): void {
  lockDown(session.defaultSession)
  servePage(session.defaultSession, path.join(here, '../renderer'))
  const settings = openSettings(path.join(app.getPath('userData'), 'instellingen.json'))
  const drafts = openDrafts(path.join(app.getPath('userData'), 'concepten'))
  const ignores = openIgnores(path.join(app.getPath('userData'), 'laat-staan.json'))
  const houseStyle = openHouseStyle(settings)
  const send = (event: WindowEvent) => window.webContents.send('klare-brief:event', event)
  const draftFailed = (letter: string) => send({ event: 'notice', session: letter, message: NO_DRAFTS })
  const reading = (name: string) => send({ event: 'reading', name })
  const letters = keepLetters({ settings: houseStyle.read, ignores, drafts, draftFailed, reading })
  openGate(answerRequests({ letters, settings, drafts, ignores, houseStyle }), isOurPage)
  const window = createWindow()
  loseNothing(window, letters, send)
  Menu.setApplicationMenu(buildMenu((command) => send({ event: 'command', command })))
  openNamedFiles(window, letters, send)
  app.on('window-all-closed', () => app.quit())
}

const NO_DRAFTS = 'Klare Brief kan geen reservekopie van uw brief maken. Misschien is de schijf vol. Sla uw brief vaak op.'

/** Drafts go when the user says so and stay when the page crashes; a file that others changed is told. */
function loseNothing(window: BrowserWindow, letters: OpenLetters, send: (event: WindowEvent) => void): void {
  askBeforeClose(window, () => {
    for (const [id] of letters.entries()) letters.close(id)
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void letters.release().then(() => window.reload())
  })
  const findChanged = noticeChangedFiles(letters)
  window.on('focus', () => {
    void findChanged().then((found) => found.forEach((file) => send({ event: 'notice', ...file })))
  })
}

/** In development the first argument that is no option is the app itself. */
function fromArguments(argv: readonly string[]): string | undefined {
  const named = argv.slice(1).filter((argument) => !argument.startsWith('-'))
  return named[app.isPackaged ? 0 : 1]
}

function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1320,
    height: 860,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Klare Brief',
    backgroundColor: '#eeeff1',
    webPreferences: {
      preload: path.join(here, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(PAGE_URL)
  return window
}

/** Double click on a letter, on its own or while the app runs. */
function openNamedFiles(window: BrowserWindow, letters: OpenLetters, send: (event: WindowEvent) => void): void {
  const open = async (file: string) => send({ event: 'opened', answer: await letters.openFile(file) })
  window.webContents.once('did-finish-load', () => {
    const file = fromArguments(process.argv)
    if (file !== undefined) void open(path.resolve(file))
  })
  app.on('second-instance', (_event, argv, folder) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    const file = fromArguments(argv)
    if (file !== undefined) void open(path.resolve(folder, file))
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    void open(file)
  })
}
