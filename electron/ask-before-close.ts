import { dialog, type BrowserWindow } from 'electron'

/** The page holds the window open while its letter has changes that are not saved; the user decides. `letGo`: they don't want the changes. */
export function askBeforeClose(window: BrowserWindow, letGo: () => void): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const choice = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: 'U hebt de brief veranderd en nog niet opgeslagen.',
      detail: 'Sluit u nu af, dan bent u de wijzigingen kwijt.',
      buttons: ['Terug naar de brief', 'Afsluiten zonder opslaan'],
      defaultId: 0,
      cancelId: 0,
    })
    if (choice !== 1) return
    letGo()
    event.preventDefault()
  })
}
