import type { Authority } from '../engine/rule/rule.ts'

/** An article of the Algemene wet bestuursrecht; `says` paraphrases it. */
export function awb(article: string, says: string): Authority {
  return { name: `Algemene wet bestuursrecht, artikel ${article}`, says, url: 'https://wetten.overheid.nl/BWBR0005537' }
}

export function ombudsman(says: string): Authority {
  return { name: 'Nationale ombudsman', says, url: 'https://www.nationaleombudsman.nl' }
}

/** The report on what people can manage: knowing what to do isn't the same as doing it. */
export function wrr(says: string): Authority {
  return { name: 'WRR, Weten is nog geen doen (2017)', says, url: 'https://www.wrr.nl/publicaties/rapporten/2017/04/24/weten-is-nog-geen-doen' }
}

export function ownExperience(says: string): Authority {
  return { name: 'eigen ervaring van het team', says }
}
