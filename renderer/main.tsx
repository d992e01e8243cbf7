import './styles/index.ts'
import { createRoot } from 'react-dom/client'
import type { Bridge } from '../electron/contract.ts'
import { App } from './app.tsx'
import { startApp } from './start-app.ts'

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly klareBrief: Bridge
  }
}

const { store, commands, holder } = startApp(window.klareBrief)
const root = document.getElementById('app')
if (root !== null) createRoot(root).render(<App store={store} commands={commands} holder={holder} />)
