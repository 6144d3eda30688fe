import type { MineSecurityProps } from '../../../templates/parts/MineSecurity.tsx';
import type { User } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { findFactor } from '../factor/findFactor.ts';
import { countRecoveryCodes } from '../factor/recoveryCodes.ts';

/** How someone logs in: address, password, second step. */
export async function mySecurity({
  ctx,
  user,
}: {
  ctx: Context;
  user: User;
}): Promise<Omit<MineSecurityProps, 'view' | 'form'>> {
  const factor = await findFactor({ payload: ctx.payload, user: user.id });
  const { account, factor: words } = ctx.t;
  const isOn = Boolean(factor?.confirmedAt);
  return {
    t: account,
    addressAction: ctx.networkLink('/mijn/adres'),
    passwordAction: ctx.networkLink('/mijn/wachtwoord'),
    factorHref: ctx.networkLink('/mijn/tweede-stap'),
    factor: isOn ? words.mine.on(await countRecoveryCodes({ req: ctx.req, user: user.id })) : words.mine.off,
    factorLabel: isOn ? words.mine.change : words.mine.start,
    factorTitle: words.mine.title,
  };
}
