export type ThreadListItem = { title: string; href: string; facts: string[] };
export type ThreadListProps = { threads: ThreadListItem[]; label: string };

/** Conversations, each with how much was said and when. */
export function ThreadList({ threads, label }: ThreadListProps) {
  return (
    <ul className="kc-threads" aria-label={label}>
      {threads.map((thread) => (
        <li key={thread.href} className="kc-threads__item">
          <span className="kc-threads__title">
            <a className="nl-link" href={thread.href}>
              {thread.title}
            </a>
          </span>
          <span className="kc-threads__facts">{thread.facts.join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
