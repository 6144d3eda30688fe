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
  data: {
    title: 'What we know of you',
    intro: 'You can take along everything that is about you, and you can have yourself removed.',
    seenBy: 'Who can see your name',
    seenInGroup: (group, name) => `Participants of ${group} see you as “${name}”.`,
    seenOpen: (group, name) =>
      `Everyone can read along with ${group}: your posts there bear the name “${name}”.`,
    seenByStaff: (library) => `Staff of ${library} see your name and e-mail address.`,
    seenByNobody: 'Nobody but yourself.',
    download: 'Download everything about me',
    remove: 'Remove me',
  },
  export: {
    title: 'Everything about me',
    lead: 'This is everything that is kept about you. The other file holds the same, for programs.',
    account: 'My account',
  },
  removal: {
    title: 'Remove me',
    lead: 'You get a mail with a link. When you use it, your account is gone at once. That cannot be undone.',
    exportFirst: 'First download everything about me',
    what: 'What happens then',
    facts: {
      account: { term: 'Your account', detail: 'Gone, with every way to log in.' },
      groups: {
        term: 'Your knowledge groups',
        detail: 'You take part nowhere any more. Groups that you moderate go on.',
      },
      signUps: {
        term: 'Your sign-ups',
        detail: 'You are signed off everywhere; your seat goes to who waits. Your name and address are gone.',
      },
      questions: {
        term: 'Your questions and proposals',
        detail: 'The library no longer sees from whom they came.',
      },
      dossiers: {
        term: 'Dossiers in which you wrote',
        detail: 'The text stays. Your name is gone from it, from old versions too.',
      },
      mails: { term: 'Mails to you', detail: 'What we kept of them is gone.' },
    },
    words: 'What shall we do with your posts in conversations?',
    stay: 'Let them stay',
    stayHint: 'They bear “former member” instead of your name.',
    go: 'Take them away',
    goHint: 'Others only see that there was a post.',
    ask: 'Mail me the link to remove me',
    asked: 'Look at your mail: it holds the link that removes your account. The link works for an hour.',
    linkTitle: 'Remove my account',
    linkLead: (email) => `The account of ${email} is removed at once. That cannot be undone.`,
    button: 'Yes, remove me',
    again: 'Ask for a new link',
    doneTitle: 'Your account was removed',
    doneText: 'Everything we knew of you is gone. Thank you for taking part.',
    home: 'To the front page',
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
    removal: {
      subject: (network) => `Removing your account at ${network}`,
      text: 'You asked to have your account removed. With this button that happens at once.',
      button: 'Remove my account',
      valid: 'The link works for an hour, once.',
      notYou: 'Did you not ask for this? Then do nothing: nothing changes. Do tell your library.',
    },
    moved: {
      subject: (network) => `Your e-mail address for ${network} was changed`,
      text: 'Your account belongs to another e-mail address from now on. We send no more mail to this one.',
      notYou: 'Was this not you? Tell your library at once.',
    },
  },
};
