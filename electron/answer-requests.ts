import { RULES } from '../rules/index.ts'
import type { Rule } from '../engine/rule/rule.ts'
import { answerHouseStyle } from './answer-house-style.ts'
import { answerIgnores } from './answer-ignores.ts'
import { askForLetter, saveLetter, saveReport } from './ask-for-files.ts'
import type { CheckAnswer, CheckedView, RuleInfo } from './contract.ts'
import { EXAMPLES } from './examples.ts'
import type { Answers } from './gate.ts'
import type { DraftStore } from './draft-store.ts'
import type { HouseStyleStore } from './house-style-store.ts'
import type { IgnoreStore } from './ignore-store.ts'
import { messageOf } from './message-of.ts'
import type { OpenLetter, OpenLetters } from './open-letters.ts'
import type { SettingsStore } from './settings-store.ts'

export interface Stores {
  readonly letters: OpenLetters
  readonly settings: SettingsStore
  readonly drafts: DraftStore
  readonly ignores: IgnoreStore
  readonly houseStyle: HouseStyleStore
}

/** What the main process does when the window asks. */
export function answerRequests({ letters, settings, drafts, ignores, houseStyle }: Stores): Answers {
  return {
    ...answerIgnores(letters, ignores, settings),
    ...answerHouseStyle(houseStyle),
    openDialog: async () => {
      const file = await askForLetter()
      return file === null ? { step: 'cancelled' } : letters.openFile(file)
    },
    openPath: ({ path }) => letters.openFile(path),
    openText: ({ html, text }) => {
      if (text.trim() === '') return { step: 'failed', message: 'Er staat geen tekst op het klembord. Kopieer eerst de brief, en plak hem dan hier.' }
      return html.trim() === '' ? letters.openBytes(Buffer.from(text), 'Geplakte tekst.txt') : letters.openBytes(Buffer.from(html), 'Geplakte tekst.html')
    },
    paste: (_nothing, event) => {
      event.sender.paste()
      return { step: 'done', message: '' }
    },
    copy: (_nothing, event) => {
      event.sender.copy()
      return { step: 'done', message: '' }
    },
    openExample: ({ name }) => {
      const example = EXAMPLES.find((one) => one.name === name)
      return example === undefined
        ? { step: 'failed', message: 'Deze voorbeeldbrief is er niet.' }
        : letters.openBytes(Buffer.from(example.text), `${example.title}.txt`)
    },
    listExamples: () => EXAMPLES.map(({ name, title }) => ({ name, title })),
    findDraft: async () => {
      const [newest] = await drafts.list()
      return newest === undefined ? null : { id: newest.id, name: newest.name, savedAt: newest.savedAt }
    },
    openDraft: ({ id }) => letters.openDraft(id),
    dropDraft: ({ id }) => {
      drafts.remove(id)
      return { step: 'done', message: '' }
    },
    change: ({ session, ...change }) => {
      letters.changed(session, change)
      return check(letters.get(session), (letter) => letter.host.ask('change', change))
    },
    choose: ({ session, choices }) => {
      houseStyle.choose(choices)
      return check(letters.get(session), (letter) => letter.host.ask('choose', houseStyle.settingsFor(choices)))
    },
    save: ({ session, mode }) => guard(letters.get(session), (letter) => saveLetter(letter, mode, (file) => letters.saved(session, file, letter.blocks))),
    exportReport: ({ session, format }) => guard(letters.get(session), (letter) => saveReport(letter, format)),
    measures: ({ session }) => guard(letters.get(session), async ({ host }) => ({ step: 'measured', measures: await host.ask('measures', {}) }) as const),
    close: ({ session }) => {
      letters.close(session)
      return { step: 'done', message: '' }
    },
    rulebook: () => RULES.map(ruleInfo),
  }
}

const CLOSED = { step: 'failed', message: 'Deze brief is niet meer open. Open hem opnieuw.' } as const

async function check(letter: OpenLetter | undefined, ask: (letter: OpenLetter) => Promise<CheckedView>): Promise<CheckAnswer> {
  if (letter === undefined) return CLOSED
  try {
    return { step: 'checked', checked: await ask(letter) }
  } catch (cause) {
    return { step: 'failed', message: messageOf(cause) }
  }
}

type Failed = typeof CLOSED | { readonly step: 'failed'; readonly message: string }

async function guard<Answer>(letter: OpenLetter | undefined, work: (letter: OpenLetter) => Promise<Answer>): Promise<Answer | Failed> {
  if (letter === undefined) return CLOSED
  try {
    return await work(letter)
  } catch (cause) {
    return { step: 'failed', message: messageOf(cause) }
  }
}

function ruleInfo(rule: Rule): RuleInfo {
  const { id, title, theme, severity, basis, authority, why, pictogram, good, bad } = rule
  return {
    id,
    title,
    theme,
    severity,
    basis,
    authority,
    why,
    ...(pictogram === undefined ? {} : { pictogram }),
    good: good[0]?.text ?? '',
    bad: bad[0]?.text ?? '',
  }
}
