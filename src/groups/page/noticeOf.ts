import type { Context } from '../../site/Context.ts';

/** A word about what someone has just done, from the address they were sent on to. */
export function noticeOf(ctx: Context): string | undefined {
  const { groups, talk } = ctx.t;
  const words: Record<string, string> = {
    welkom: groups.page.welcome,
    gevraagd: groups.page.asked,
    weg: groups.page.left,
    toegelaten: groups.requests.accepted,
    afgewezen: groups.requests.declined,
    uitgenodigd: groups.invite.sent,
    begonnen: ctx.t.starting.begun,
    vraag: ctx.t.starting.asked,
    ingetrokken: ctx.t.invitations.done.revoked,
    deelname: groups.mine.saved,
    bewaard: groups.manage.saved,
    deelnemer: groups.manage.changed,
    geplaatst: talk.thread.placed,
    gewijzigd: talk.thread.changed,
    weggehaald: talk.thread.removed,
    gesloten: talk.thread.nowClosed,
    geopend: talk.thread.nowOpen,
  };
  const done = ctx.query.get('gedaan');
  return ctx.user && done && Object.hasOwn(words, done) ? words[done] : undefined;
}
