/** Words of the conversations in a knowledge group. */
export const talk = {
  list: {
    title: 'Gesprekken',
    lead: (group: string) => `Waar ${group} het over heeft.`,
    empty: 'Er is nog niets gezegd.',
    newThread: 'Begin een gesprek',
  },
  start: {
    title: 'Begin een gesprek',
    lead: (group: string) => `Je schrijft in ${group}.`,
    everyone: 'Iedereen kan dit lezen; je naam in deze groep staat erbij.',
    members: 'Alleen deelnemers kunnen dit lezen.',
    subject: 'Onderwerp',
    send: 'Plaats',
  },
  write: {
    body: 'Je bericht',
    bodyHint:
      'Noem iemand met @ en de naam, dan krijgt die een mail. Met ** maak je iets vet, met - een lijst.',
    replyTitle: 'Reageer',
    replyTo: (name: string) => `Je antwoordt op ${name}.`,
    notReplying: 'Toch niet als antwoord',
    send: 'Plaats je bericht',
    joinFirst: 'Wil je meepraten? Doe mee met de groep.',
    logInFirst: 'Praat je al mee? Log dan in.',
    join: 'Doe mee',
    logIn: 'Log in',
    closed: 'Dit gesprek is gesloten. Je kunt het nog lezen.',
  },
  post: {
    answer: 'Antwoord',
    edit: 'Wijzig',
    remove: 'Haal weg',
    of: (name: string) => `het bericht van ${name}`,
    inReplyTo: (name: string) => `Antwoord op ${name}`,
    edited: 'aangepast',
    gone: 'Dit bericht is weggehaald.',
    hidden: 'Dit bericht is verborgen door een gespreksleider.',
    held: 'Wacht op een gespreksleider',
    isHidden: 'Verborgen voor anderen',
    plainLinks: 'Links nog niet klikbaar',
    moderate: 'Toezicht',
    report: 'Melden',
    former: 'Oud-deelnemer',
    moderator: 'Gespreksleider',
  },
  thread: {
    posts: (count: number) => (count === 1 ? '1 bericht' : `${count} berichten`),
    close: 'Sluit dit gesprek',
    open: 'Open dit gesprek weer',
    closed: 'Gesloten',
    talk: 'Berichten',
    placed: 'Je bericht staat erbij.',
    changed: 'Je bericht is gewijzigd.',
    removed: 'Het bericht is weggehaald.',
    nowClosed: 'Het gesprek is gesloten.',
    nowOpen: 'Het gesprek is weer open.',
  },
  edit: { title: 'Wijzig je bericht', save: 'Bewaar', back: 'Terug naar het gesprek' },
  mail: {
    mention: {
      subject: (name: string, group: string) => `${name} noemt je in ${group}`,
      text: (name: string, thread: string, group: string) =>
        `${name} noemt je in het gesprek “${thread}” van de kennisgroep ${group}.`,
    },
    reply: {
      subject: (name: string, group: string) => `${name} antwoordt je in ${group}`,
      text: (name: string, thread: string, group: string) =>
        `${name} antwoordt op je bericht in het gesprek “${thread}” van de kennisgroep ${group}.`,
    },
    post: {
      subject: (name: string, group: string) => `Nieuw bericht van ${name} in ${group}`,
      text: (name: string, thread: string, group: string) =>
        `${name} schreef in het gesprek “${thread}” van de kennisgroep ${group}.`,
    },
    several: {
      subject: (count: number, group: string) => `${count} berichten voor jou in ${group}`,
      text: (count: number, thread: string, group: string) =>
        `In het gesprek “${thread}” van de kennisgroep ${group} zijn ${count} berichten voor jou.`,
    },
    button: 'Lees en antwoord',
  },
};
