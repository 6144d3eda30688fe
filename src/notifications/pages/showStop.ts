import type { Request } from 'express';
import { createElement } from 'react';
import { MailStop } from '../../../templates/pages/MailStop.tsx';
import { Message } from '../../../templates/pages/Message.tsx';
import { groupForHub } from '../../groups/groupForHub.ts';
import type { Context } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { stoppableMail } from '../../flavours/stoppableMail.ts';
import type { FlavourScope } from '../flavourScope.ts';
import type { Scope } from '../kinds.ts';
import { mailToken, readMailToken, type MailTokenFacts } from '../mailToken.ts';

/**
 * Where the link at the foot of a mail leads: says what stops, with one button. Opening it does nothing,
 * because mail programs open links before people do.
 */
export async function showStop(ctx: Context, request: Request): Promise<PageAnswer> {
  const token = String(request.params.token);
  const facts = readMailToken(token);
  if (!facts || facts.scopes === 'all') return unknownPage(ctx);
  const about = await aboutOf({ ctx, scopes: facts.scopes });
  const t = ctx.t.told.stop;
  return {
    title: t.title,
    robots: 'noindex',
    render: (view) =>
      createElement(MailStop, {
        view,
        title: t.title,
        lead: t.lead,
        about,
        stop: { action: ctx.networkLink(`/mijn/mail/stop/${token}`), label: t.button },
        settings: { href: settingsPath({ ctx, facts }), label: t.choose },
      }),
  };
}

/** What one sees after the button; a mail program that stops it by itself does not look. */
export async function stoppedPage({
  ctx,
  facts,
}: {
  ctx: Context;
  facts: MailTokenFacts;
}): Promise<PageAnswer> {
  const t = ctx.t.told.stop;
  const about = await aboutOf({ ctx, scopes: facts.scopes === 'all' ? [] : facts.scopes });
  return {
    title: t.done,
    robots: 'noindex',
    render: (view) =>
      createElement(MailStop, {
        view,
        title: t.done,
        lead: t.doneText,
        about,
        settings: { href: settingsPath({ ctx, facts }), label: t.choose },
      }),
  };
}

export function unknownPage(ctx: Context): PageAnswer {
  const t = ctx.t.told.stop;
  const links = [{ label: t.choose, href: ctx.networkLink('/mijn/mail') }];
  return {
    title: t.unknown,
    status: 404,
    robots: 'noindex',
    render: (view) => createElement(Message, { view, title: t.unknown, text: t.unknownText, links }),
  };
}

function settingsPath({ ctx, facts }: { ctx: Context; facts: MailTokenFacts }): string {
  return ctx.networkLink(`/mijn/mail/${mailToken({ reader: facts.reader, scopes: 'all' })}`);
}

/** In words, what a link stops. */
async function aboutOf({ ctx, scopes }: { ctx: Context; scopes: Scope[] }): Promise<string[]> {
  const { stop, settings } = ctx.t.told;
  return Promise.all(
    scopes.map(async (scope) => {
      if (scope === 'summary') return stop.summary;
      if (scope.startsWith('flavour:')) return aboutFlavour({ ctx, scope: scope as FlavourScope });
      if (!scope.startsWith('group:')) return settings.scopes[scope as keyof typeof settings.scopes];
      const group = await groupForHub({ payload: ctx.payload, req: ctx.req, id: scope.slice(6) });
      return group ? stop.ofGroup(group.title) : stop.ofSomeGroup;
    }),
  );
}

async function aboutFlavour({ ctx, scope }: { ctx: Context; scope: FlavourScope }): Promise<string> {
  const mail = await stoppableMail({ req: ctx.req, scope });
  return mail?.about(ctx.language) ?? ctx.t.told.stop.ofLibrary;
}
