import type { Request } from 'express';
import { createElement } from 'react';
import { Login } from '../../../templates/pages/Login.tsx';
import type { Context } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import { Moved } from '../../site/Moved.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { localPath } from '../localPath.ts';

/**
 * The page to log in at, first or with what must be mended.
 * @throws Moved when the person is logged in already
 */
export async function showLogin(
  ctx: Context,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { t } = ctx;
  const naar = localPath(form.values.naar ?? ctx.query.get('naar'));
  if (ctx.user && form.errors.length === 0) throw new Moved(naar ?? ctx.networkLink('/mijn'), 303);
  return {
    title: t.people.login.title,
    robots: 'noindex',
    render: (view) =>
      createElement(Login, {
        view,
        t: t.people.login,
        action: ctx.networkLink('/inloggen'),
        passwordAction: ctx.networkLink('/inloggen/wachtwoord'),
        forgottenHref: ctx.networkLink('/wachtwoord'),
        notice: ctx.query.get('gedaan') === 'wachtwoord' ? t.account.password.saved : undefined,
        passwordFirst: naar?.startsWith('/admin') ?? false,
        naar,
        form,
      }),
  };
}
