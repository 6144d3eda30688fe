import type { ReactNode } from 'react';
import { Avatar } from './Avatar.tsx';
import { Badge } from './Badge.tsx';
import type { LinkView } from './PageView.ts';
import { Prose } from './Prose.tsx';

export type PostProps = {
  /** Anchor on the page, e.g. `bericht-12`. */
  id: string;
  author: string;
  /** e.g. `Gespreksleider` */
  role?: string;
  date: { label: string; iso: string; href?: string };
  /** Clean HTML from the sanitizer. */
  html: string;
  /** What its writer and moderators know: that it waits, that it is hidden. */
  marks?: string[];
  /** The post this one answers. */
  replyTo?: LinkView;
  lang?: string;
  /** Buttons under the post: answer, edit, remove. */
  actions?: ReactNode;
};

/** One message in a conversation. */
export function Post({ id, author, role, date, html, marks = [], replyTo, lang, actions }: PostProps) {
  return (
    <article className={replyTo ? 'kc-post kc-post--reply' : 'kc-post'} id={id} aria-labelledby={`${id}-wie`}>
      <Avatar name={author} />
      <header className="kc-post__head">
        <p className="kc-post__author" id={`${id}-wie`}>
          {author}
        </p>
        {role ? <Badge label={role} tone="strong" /> : null}
        {marks.map((mark) => (
          <Badge key={mark} label={mark} tone="warn" />
        ))}
        <p className="kc-post__date">
          {date.href ? (
            <a className="nl-link" href={date.href}>
              <time dateTime={date.iso}>{date.label}</time>
            </a>
          ) : (
            <time dateTime={date.iso}>{date.label}</time>
          )}
        </p>
      </header>
      <div className="kc-post__body">
        {replyTo ? (
          <p className="kc-post__reply">
            <a className="nl-link" href={replyTo.href}>
              {replyTo.label}
            </a>
          </p>
        ) : null}
        <Prose html={html} lang={lang} />
        {actions ? <div className="kc-buttons kc-post__actions">{actions}</div> : null}
      </div>
    </article>
  );
}
