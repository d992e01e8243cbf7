import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron'
import type { Bridge, WindowEvent } from './contract.ts'

/** The only thing of ours that the page can reach; the gate in the main process checks all that comes through it. */
const bridge: Bridge = {
  ask: (name, payload) => ipcRenderer.invoke('klare-brief:ask', { name, payload }),
  pathOf: (file) => webUtils.getPathForFile(file),
  listen: (listener) => {
    const pass = (_event: IpcRendererEvent, event: WindowEvent) => listener(event)
    ipcRenderer.on('klare-brief:event', pass)
    return () => ipcRenderer.off('klare-brief:event', pass)
  },
}

contextBridge.exposeInMainWorld('klareBrief', bridge)
