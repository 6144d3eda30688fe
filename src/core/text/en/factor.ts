import type { factor as nl } from '../nl/factor.ts';
import type { Words } from '../Words.ts';

/** Words of the second step of logging in. */
export const factor: Words<typeof nl> = {
  title: 'One more step',
  lead: 'Open the app on your phone and enter the code that it shows.',
  code: 'Code of six digits',
  codeHint: 'No phone at hand? Enter one of your recovery codes.',
  submit: 'Log in',
  lost: 'Lost your phone and your recovery codes? Ask an admin of your library to clear your second step.',
  late: 'This took too long, or you had not begun yet. Log in again.',
  again: 'To logging in',
  setUp: {
    title: 'Set up your second step',
    wanted: 'Your library asks a second step of its staff: a code from an app on your phone.',
    lead: 'When you log in you then also enter a code from an app on your phone.',
    app: 'Put an app for codes on your phone, such as Aegis, 2FAS, Google Authenticator or Microsoft Authenticator.',
    scan: 'Scan this code with the app.',
    picture: 'QR code with the secret for your app',
    key: 'Does scanning not work? Type over this key',
    open: 'Are you reading this on your phone? Open your app at once',
    confirm: 'Enter the code that the app shows now.',
    submit: 'Switch the second step on',
  },
  codes: {
    title: 'Keep your recovery codes',
    lead: 'When you lose your phone you log in with one of these codes. Each works once. You see them only now: write them down or print them.',
    list: 'Recovery codes',
    next: 'I have kept them: go on',
  },
  mine: {
    title: 'Second step when logging in',
    off: 'Off. A code from an app on your phone makes your account safer.',
    on: (left) =>
      left === 1 ? 'On. You have 1 recovery code left.' : `On. You have ${left} recovery codes left.`,
    start: 'Switch the second step on',
    change: 'Recovery codes or switching off',
    newCodes: 'Make new recovery codes',
    switchOff: 'Switch the second step off',
    proof: 'First enter a code from your app, or a recovery code.',
    wanted: 'Your library asks a second step of its staff, so you cannot switch it off.',
    isOff: 'The second step is off.',
  },
  mail: {
    subject: {
      on: 'The second step when logging in is on',
      off: 'The second step when logging in was switched off',
      reset: 'Your second step when logging in was cleared',
      codes: 'New recovery codes were made',
    },
    text: {
      on: (network) =>
        `From now on you also enter a code from your app to log in at ${network}. On other devices you were logged out.`,
      off: (network) => `Logging in at ${network} needs no code from an app any more.`,
      reset: (network) =>
        `An admin cleared your second step at ${network}. Log in again; you may have to set it up anew.`,
      codes: (network) => `Your old recovery codes for ${network} do not work any more.`,
    },
    notYou: 'Was this not you? Tell your library at once.',
  },
};
