import type { questions as nl } from '../nl/questions.ts';
import type { Words } from '../Words.ts';

export const questions: Words<typeof nl> = {
  ask: {
    title: 'Ask a question',
    lead: 'What would you like to know, learn or find out? The library reads your question and looks for people who can think along.',
    privacy:
      'Only library staff see your name, your e-mail address and your words. They use them to answer you.',
    name: 'Your name',
    email: 'Your e-mail address',
    emailHint: 'This is where you hear what happens with your question.',
    text: 'Your question',
    textHint: 'Write it as you would tell it to someone.',
    theme: 'Theme',
    noTheme: 'I do not know',
    send: 'Send your question',
    aboutDossier: (title: string) => `You ask this question at the dossier “${title}”.`,
  },
  thanks: {
    title: 'Your question has arrived',
    text: 'Thank you. You get a confirmation by mail. A librarian reads your question and lets you know what happens with it.',
    another: 'Ask another question',
    home: 'Back to the start',
  },
  list: {
    title: 'Questions from the neighbourhood',
    lead: 'This is what people here want to know. Do you recognise a question, or know something about it? Join in.',
    empty: 'There are no questions to show yet.',
    emptyText: 'Yours can be the first.',
    count: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  },
  state: { new: 'New', taken: 'Taken up', answered: 'Answered', closed: 'Closed' },
  handle: {
    title: 'Handle a question',
    asked: 'The question as asked',
    onlyStaff: 'Only staff see these words, the name and the address.',
    by: 'From',
    on: 'On',
    state: 'State',
    from: 'Asked at the dossier',
    ways: 'What would you like to do with the question?',
    wordTitle: 'Word the question for everyone',
    publicText: 'The question as everyone sees it',
    publicHint:
      'Write the question in your own words. Leave out what could tell who asked. The asker gets a mail.',
    themes: 'Themes',
    word: 'Save and tell the asker that we take this up',
    group: 'Make it a knowledge group',
    groupHint: 'The group remembers the question. The asker is invited to join.',
    groupTitle: 'Name of the group',
    groupSummary: 'What is the group about?',
    makeGroup: 'Make the knowledge group',
    existing: 'Add the question to a group that is there already',
    chooseGroup: 'Choose a group',
    add: 'Add',
    answer: 'Answer by mail',
    answerHint: 'Your answer goes to the asker. It is not shown on the site.',
    answerText: 'Your answer',
    sendAnswer: 'Send the answer',
    close: 'Close the question',
    closeHint: 'The asker gets your reason by mail.',
    reason: 'Why?',
    doClose: 'Close the question',
    done: 'Done. The asker gets a mail.',
    toGroup: 'To the knowledge group',
    back: 'Back to Today',
  },
  mail: {
    received: {
      subject: 'We received your question',
      hello: (name: string) => `Dear ${name},`,
      text: (library: string) =>
        `Your question has arrived at ${library}. A librarian reads it and lets you know what happens with it.`,
      quote: 'This is what you wrote:',
    },
    taken: {
      subject: 'We take up your question',
      text: (library: string) =>
        `${library} has taken up your question. This is how it reads on the site, without your name:`,
      look: 'See the questions',
    },
    group: {
      subject: 'Your question is now a knowledge group',
      text: (group: string) =>
        `Your question became a knowledge group: “${group}”. People look for an answer together there. Will you join?`,
      join: 'See the group and join',
    },
    joined: {
      subject: 'Your question now belongs to a knowledge group',
      text: (group: string) =>
        `There is a knowledge group about this already: “${group}”. Your question is there now. Will you join?`,
      join: 'See the group and join',
    },
    meeting: {
      subject: 'There will be a meeting about your question',
      text: (title: string) => `People meet about your question: “${title}”. You are very welcome.`,
      look: 'See the meeting and sign up',
    },
    answered: {
      subject: 'An answer to your question',
      text: (library: string) => `${library} has an answer to your question.`,
    },
    closed: {
      subject: 'Your question has been closed',
      text: 'We do not go on with your question. This is why:',
    },
  },
};
