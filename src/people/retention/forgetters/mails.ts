import { forgetMails } from '../../../mail/forgetMails.ts';
import { within, type Forgetter } from '../Forgetting.ts';

/** Mails and their files, whatever became of them, and who was told what. */
export const mails: Forgetter = async (args) => {
  const { payload, before } = args;
  const of = within(args);
  await forgetMails({ payload, where: of, before: new Date(before) });
  await payload.db.deleteMany({
    collection: 'notifications',
    where: { and: [of, { createdAt: { less_than: before } }] },
  });
};
