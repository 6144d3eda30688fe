import type { Request } from 'express';
import { createElement } from 'react';
import { Mine } from '../../../templates/pages/Mine.tsx';
import { env } from '../../core/env.ts';
import { Problem } from '../../core/Problem.ts';
import type { Context } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { myDossiers } from '../mine/myDossiers.ts';
import { myGroups } from '../mine/myGroups.ts';
import { myQuestions } from '../mine/myQuestions.ts';
import { myTaking } from '../mine/myTaking.ts';
import { mySignUps } from '../mine/mySignUps.ts';
import { mySeenBy } from '../mine/mySeenBy.ts';
import { mySecurity } from '../mine/mySecurity.ts';
import { isStaff } from '../roles.ts';

/**
 * A person's own corner.
 * @throws Problem 401 log-in-first
 */
export async function showMine(
  ctx: Context,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { user, t } = ctx;
  if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
  const [groups, signUps, questions, dossiers, taking] = await Promise.all([
    myGroups({ ctx, user }),
    mySignUps({ ctx, user }),
    myQuestions({ ctx, user }),
    myDossiers({ ctx, user }),
    myTaking({ ctx, user }),
  ]);
  const security = await mySecurity({ ctx, user });
  const data = {
    t: t.account.data,
    exportHref: ctx.networkLink('/mijn/gegevens'),
    removeHref: ctx.networkLink('/mijn/weg'),
    seenBy: await mySeenBy({ ctx, user }),
  };
  const values = { naam: user.name, taal: user.language ?? 'nl', ...form.values };
  return {
    title: t.people.mine.title,
    robots: 'noindex',
    render: (view) =>
      createElement(Mine, {
        view,
        t: t.people.mine,
        name: user.name,
        email: user.email,
        groups,
        signUps,
        questions,
        dossiers,
        taking,
        form: { ...form, values },
        notice: noticeOf(ctx),
        security,
        data,
        action: ctx.networkLink('/mijn'),
        signOutAction: ctx.networkLink('/uitloggen'),
        librariesHref: ctx.networkLink('/'),
        staffHref: isStaff(user) ? `${env.PUBLIC_URL}/admin` : undefined,
        languages: t.site.language,
        mail: t.told.settings,
        mailHref: ctx.networkLink('/mijn/mail'),
      }),
  };
}

/** A word about what someone has just done, from the address they were sent on to. */
function noticeOf(ctx: Context): string | undefined {
  const { people, account, factor } = ctx.t;
  const words: Record<string, string> = {
    bewaard: people.mine.saved,
    adres: account.mine.addressAsked,
    'adres-bevestigd': account.mine.addressChanged,
    wachtwoord: account.mine.passwordAsked,
    'groep-gevraagd': ctx.t.starting.doneText,
    'weg-gevraagd': account.removal.asked,
    'tweede-stap-uit': factor.mine.isOff,
  };
  const done = ctx.query.get('gedaan') ?? '';
  return Object.hasOwn(words, done) ? words[done] : undefined;
}
