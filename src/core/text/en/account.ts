import type { account as nl } from '../nl/account.ts';
import type { Words } from '../Words.ts';

/** Words of one's account: password, address, taking everything along, being removed. */
export const account: Words<typeof nl> = {
  password: {
    askTitle: 'Choose a password',
    askLead:
      'Fill in your e-mail address. You get a mail with a link to choose a new password with. The link works for an hour, once.',
    email: 'Your e-mail address',
    ask: 'Mail me a link',
    sentTitle: 'Look at your mail',
    sentText:
      'Does this address have an account? Then you will soon get a mail with a link. No mail? Look among the unwanted mail.',
    toLogin: 'To logging in',
    title: 'Choose a password',
    lead: (email) => `For the account of ${email}. After that you log in again, on every device.`,
    field: 'New password',
    hint: 'At least 12 characters. A few ordinary words in a row make a good password.',
    save: 'Save the password',
    saved: 'Your password was saved. You can log in with it now.',
  },
  mine: {
    title: 'Logging in',
    address: 'Another e-mail address',
    addressHint: 'We mail a link to the new address. Nothing changes until you use it.',
    changeAddress: 'Change my e-mail address',
    addressAsked: 'Look at the mail of your new address: it holds the link to confirm it with.',
    addressChanged: 'Your e-mail address was changed.',
    password: 'Password',
    passwordText:
      'You need no password: you log in with a link in your mail. Would you like one all the same? You can.',
    choosePassword: 'Choose a password',
    passwordAsked: 'Look at your mail: it holds the link to choose a password with.',
  },
  address: {
    title: 'Confirm your new e-mail address',
    lead: (email) => `From now on your account belongs to ${email}.`,
    button: 'Yes, this is my new address',
  },
  mail: {
    password: {
      subject: (network) => `Your password for ${network} was changed`,
      text: 'A new password was chosen for your account. You were logged out on every device.',
      notYou: 'Was this not you? Choose a new password at once and tell your library.',
    },
    address: {
      subject: (network) => `Confirm your new e-mail address for ${network}`,
      text: 'With this button your account belongs to this e-mail address from now on.',
      taken:
        'Someone wants to put this e-mail address to another account. That cannot be: this address has an account of its own. Just log in with it.',
      button: 'Confirm my new address',
      valid: 'The link works for a day, once.',
      notYou: 'Did you not ask for this? Then you need not do anything.',
    },
    moved: {
      subject: (network) => `Your e-mail address for ${network} was changed`,
      text: 'Your account belongs to another e-mail address from now on. We send no more mail to this one.',
      notYou: 'Was this not you? Tell your library at once.',
    },
  },
};
