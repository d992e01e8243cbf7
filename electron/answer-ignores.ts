import { randomUUID } from 'node:crypto'
import { saveIgnores } from './ask-for-files.ts'
import type { CheckAnswer } from './contract.ts'
import type { Answers } from './gate.ts'
import type { IgnoreStore } from './ignore-store.ts'
import { messageOf } from './message-of.ts'
import type { OpenLetter, OpenLetters } from './open-letters.ts'
import type { SettingsStore } from './settings-store.ts'

type IgnoreAnswers = Pick<Answers, 'ignore' | 'unignore' | 'exportIgnores' | 'who'>

/** What the main process does when the user lets a finding stand, or takes that back. */
export function answerIgnores(letters: OpenLetters, ignores: IgnoreStore, store: SettingsStore): IgnoreAnswers {
  return {
    ignore: async ({ session, revision, finding, scope, reason, who }) => {
      const letter = letters.get(session)
      if (letter === undefined) return CLOSED
      try {
        const known = await letter.host.ask('describe', { revision, finding })
        if (known === null) return { step: 'failed', message: CHANGED }
        if (scope === 'dit-woord' && known.term === null) return { step: 'failed', message: NO_WORD }
        if (who !== store.who()) store.keep({ who })
        const { ruleId, sentence, words, term } = known
        const place =
          scope === 'dit-woord'
            ? { letter: null, sentence: null, words: null, term }
            : { letter: letter.key, sentence: scope === 'een-keer' ? sentence : null, words, term: null }
        await ignores.add({ id: randomUUID(), scope, ruleId, ...place, reason, who, when: new Date().toISOString() })
        return await checkAgain(letter, ignores)
      } catch (cause) {
        return { step: 'failed', message: messageOf(cause) }
      }
    },
    unignore: async ({ session, ignore }) => {
      const letter = letters.get(session)
      if (letter === undefined) return CLOSED
      try {
        await ignores.remove(ignore, letter.key)
        return await checkAgain(letter, ignores)
      } catch (cause) {
        return { step: 'failed', message: messageOf(cause) }
      }
    },
    exportIgnores: () => saveIgnores(ignores.exported()),
    who: () => store.who(),
  }
}

const CLOSED = { step: 'failed', message: 'Deze brief is niet meer open. Open hem opnieuw.' } as const
const CHANGED = 'De brief is net veranderd. Wacht even tot hij opnieuw is gecontroleerd, en probeer het dan nog een keer.'
const NO_WORD = 'Deze melding gaat niet over één woord. Kies “alleen hier” of “in deze hele brief”.'

async function checkAgain({ host, key }: OpenLetter, ignores: IgnoreStore): Promise<CheckAnswer> {
  return { step: 'checked', checked: await host.ask('stays', { letter: key, ignores: ignores.of(key) }) }
}
